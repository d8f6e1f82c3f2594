package viva.fsrs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The waits of learning or relearning, by Anki's rules.
record Steps(List<Duration> waits) {
  private static final long DAY = Duration.ofDays(1).toSeconds();

  /// A wait, and the step the card stands at after it.
  record Wait(Duration length, int step) {}

  /// Again: back to the first step. None where there are no steps.
  Optional<Wait> again() {
    return waits.isEmpty() ? Optional.empty() : Optional.of(new Wait(waits.getFirst(), 0));
  }

  /// Hard: at the first step the mean of the first two, or half as much again where it is the only
  /// one, at most a day more; later the same step again.
  Optional<Wait> hard(int step) {
    if (waits.isEmpty()) return Optional.empty();
    int at = at(step);
    return Optional.of(new Wait(at == 0 ? firstHard() : waits.get(at), at));
  }

  /// Good: the next step. None after the last: the card leaves the steps.
  Optional<Wait> good(int step) {
    int next = waits.isEmpty() ? 0 : at(step) + 1;
    return next < waits.size() ? Optional.of(new Wait(waits.get(next), next)) : Optional.empty();
  }

  private Duration firstHard() {
    long first = waits.getFirst().toSeconds();
    long wait =
        waits.size() > 1
            ? (first + waits.get(1).toSeconds()) / 2
            : Math.min(first * 3 / 2, first + DAY);
    return Duration.ofSeconds(wait > DAY ? Math.round((double) wait / DAY) * DAY : wait);
  }

  private int at(int step) {
    return Math.clamp(step, 0, waits.size() - 1);
  }
}
