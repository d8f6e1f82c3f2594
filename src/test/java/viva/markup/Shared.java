package viva.markup;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The shared sets beside the checkout, where they are there.
final class Shared {
  private static final Path FOLDER = Path.of("../shared");

  private Shared() {}

  static String text(String file) throws IOException {
    var path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), path + " is not there");
    return Files.readString(path);
  }

  static List<Path> documents() throws IOException {
    var folder = FOLDER.resolve("samples");
    assumeTrue(Files.isDirectory(folder), folder + " is not there");
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
