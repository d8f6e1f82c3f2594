package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Notes for tests: three questions, the last of them without an answer.
final class CacheNotes {
  private static final String TEXT =
      """
      # Caches

      ## What is a cache line?

      The unit of transfer: $64$ bytes on most machines.

      ## What is false sharing?

      Two cores write to different words of one line.

      ## When does write-back write?
      """;

  private CacheNotes() {}

  /// Writes them into a folder as `caches.md`.
  static Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("caches.md"), TEXT);
  }
}
