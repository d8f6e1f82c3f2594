package viva.progress;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import viva.card.CardId;
import viva.progress.evidence.Filter;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.study.StudyClock;
import viva.today.Evidences;

/// How long every number of the page takes: `ProgressSpeed FOLDER [ANSWERS ...]` makes a library of
/// each size in the folder where there is none yet, and reads it eleven times from the file.
final class ProgressSpeed {
  private static final int RUNS = 11;

  private ProgressSpeed() {}

  static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) measure(folder, Integer.parseInt(args[i]));
  }

  private static void measure(Path folder, int answers) {
    var file = folder.resolve("lived-" + answers + ".db");
    int cards = Math.max(20, answers / 40);
    if (!Files.exists(file)) {
      try (var library = Library.open(file)) {
        LivedLibrary.stock(library, cards);
        LivedLibrary.live(library, 1, cards, answers, Math.max(20, answers / 1_000));
      }
    }
    var read = new double[RUNS];
    var page = new double[RUNS];
    var again = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      try (var library = Library.open(file)) {
        var last = library.log(new CardId(1)).getLast().moment().at();
        var clock = new StudyClock(InstantSource.fixed(last), () -> ZoneId.of("Asia/Shanghai"));
        var evidences = new Evidences(library, clock);
        long t0 = cpu();
        var evidence = evidences.read();
        long t1 = cpu();
        Page.of(evidence, Filter.ALL);
        long t2 = cpu();
        Page.of(evidences.read(), Filter.ALL);
        long t3 = cpu();
        read[run] = (t1 - t0) / 1e6;
        page[run] = (t2 - t1) / 1e6;
        again[run] = (t3 - t2) / 1e6;
      }
    }
    var runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        "%,d answers, %,d cards: first read %.0f ms (%.0f), page %.0f ms (%.0f), both again %.0f"
            + " ms; heap %d MB%n",
        answers,
        cards,
        read[0],
        median(read),
        page[0],
        median(page),
        median(again),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /// Time of the processor, not of the wall: what others do on the machine does not count.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
