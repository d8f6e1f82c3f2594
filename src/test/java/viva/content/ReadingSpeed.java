package viva.content;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.content.file.DecodedText;
import viva.content.file.SourceFile;
import viva.content.file.Sources;

/// Measures how long a folder of documents takes to read: see `docs/benchmarks.md`.
///
/// Arguments: the folder, and how often to read it. Each round is told twice: the processor time of
/// one thread that reads all, and the time on the clock for all cores, from the disk.
final class ReadingSpeed {
  private ReadingSpeed() {}

  static void main(String[] args) {
    var folder = Path.of(args[0]);
    var files = new ArrayList<SourceFile>();
    Sources.each(folder, files::add, problem -> System.err.println(problem));
    long bytes = files.stream().mapToLong(f -> f.bytes().length).sum();
    System.out.println(files.size() + " documents, " + bytes + " bytes");
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
      long worked = processor();
      int cards = 0;
      for (var file : files)
        cards += Reader.read(file.path(), List.of(), DecodedText.of(file).text()).cards().size();
      worked = processor() - worked;
      long waited = System.nanoTime();
      Documents.read(List.of(folder));
      waited = System.nanoTime() - waited;
      System.out.printf(
          Locale.ROOT,
          "%d cards: %.0f ms of one processor, %.0f ms on the clock%n",
          cards,
          worked / 1e6,
          waited / 1e6);
    }
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
