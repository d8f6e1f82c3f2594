package viva.fsrs.train;

import java.util.concurrent.atomic.AtomicIntegerArray;

/// The progress of several trainings as one.
final class Shares {
  private static final int WHOLE = 1_000_000;

  private final Progress progress;
  private final AtomicIntegerArray done; // in millionths

  Shares(Progress progress, int parts) {
    this.progress = progress;
    this.done = new AtomicIntegerArray(parts);
  }

  Progress part(int number) {
    return share -> {
      done.set(number, (int) (share * WHOLE));
      return progress.goOn(mean());
    };
  }

  private double mean() {
    double sum = 0;
    for (int i = 0; i < done.length(); i++) sum += done.get(i);
    return sum / WHOLE / done.length();
  }
}
