package viva.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.ui.kit.Place;

/// How long the page on progress takes to open, and how long the screen stands still meanwhile:
/// `ProgressStalls FOLDER [ANSWERS ...]`. A beat is sent to the screen thread every 4 ms; the
/// most that the thread worked between two of them is the longest stall.
final class ProgressStalls {
  private static final int RUNS = 9;

  private ProgressStalls() {}

  static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) measure(folder, Integer.parseInt(args[i]));
    Platform.exit();
  }

  private static void measure(Path folder, int answers) {
    var file = folder.resolve("stalls-" + answers + ".db");
    var now = lived(file, answers);
    var first = new double[RUNS];
    var whole = new double[RUNS];
    var stall = new double[RUNS];
    try (var desk = OpenDesk.at(file, new Place.Home(), Locale.ENGLISH, now)) {
      for (int run = 0; run < RUNS; run++) {
        desk.go(new Place.Settings());
        desk.waitFor("#settings");
        var beats = new Beats();
        long begun = System.nanoTime();
        desk.go(new Place.Progress());
        desk.waitFor("#next-actions");
        first[run] = (System.nanoTime() - begun) / 1e6;
        desk.waitFor("#progress-end");
        whole[run] = (System.nanoTime() - begun) / 1e6;
        stall[run] = beats.end();
      }
    }
    System.out.printf(
        "%,d answers: what to do after %.0f ms, all charts after %.0f ms, longest stall %.0f ms"
            + " (medians of %d openings; the first stalled %.0f ms)%n",
        answers, median(first), median(whole), median(stall), RUNS, stall[0]);
  }

  private static Instant lived(Path file, int answers) {
    try (var library = Library.open(file)) {
      if (library.setting("lived").isEmpty())
        library.setting(
            "lived",
            LivedLibrary.fill(
                    library, 1, Math.max(20, answers / 40), answers, Math.max(20, answers / 1_000))
                .at()
                .toString());
      return Instant.parse(library.setting("lived").orElseThrow());
    }
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// Beats sent to the screen thread until it ends. What the thread worked from one beat to the
  /// next, in time of the processor, is how long nobody else could have had it: a machine that has
  /// other work to do does not count.
  private static final class Beats {
    private final AtomicBoolean beating = new AtomicBoolean(true);
    private long before = -1;
    private long longest;
    private final Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (beating.get()) {
                    Platform.runLater(this::beat);
                    LockSupport.parkNanos(4_000_000);
                  }
                });

    private void beat() {
      long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      if (before >= 0) longest = Math.max(longest, now - before);
      before = now;
    }

    double end() {
      beating.set(false);
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return Fx.on(() -> longest) / 1e6;
    }
  }
}
