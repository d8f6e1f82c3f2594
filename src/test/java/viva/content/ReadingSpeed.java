package viva.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.content.file.DecodedText;
import viva.content.file.SourceFile;
import viva.content.file.Sources;

/// Measures how long a folder of documents takes to read: see `docs/benchmarks.md`.
///
/// Arguments: the folder, and how often to read it.
final class ReadingSpeed {
  private ReadingSpeed() {}

  static void main(String[] args) {
    var files = new ArrayList<SourceFile>();
    Sources.each(Path.of(args[0]), files::add, problem -> System.err.println(problem));
    long bytes = files.stream().mapToLong(f -> f.bytes().length).sum();
    System.out.println(files.size() + " documents, " + bytes + " bytes");
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
      long start = System.nanoTime();
      int cards = 0;
      for (var file : files)
        cards += Reader.read(file.path(), List.of(), DecodedText.of(file).text()).cards().size();
      System.out.printf(
          Locale.ROOT, "%d cards in %.0f ms%n", cards, (System.nanoTime() - start) / 1e6);
    }
  }
}
