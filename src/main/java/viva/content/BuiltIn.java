package viva.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The deck that comes with Viva, packed beside its classes.
public final class BuiltIn {
  /// How the path of a built-in document begins.
  public static final String PREFIX = "builtin:";

  /// The areas in the order in which they are learned.
  private static final List<String> AREAS =
      List.of(
          "foundations",
          "text",
          "architecture",
          "pretraining",
          "finetuning",
          "alignment",
          "inference",
          "training-systems",
          "applications",
          "reasoning",
          "evaluation",
          "coding");

  private BuiltIn() {}

  /// A built-in document.
  ///
  /// @param path with [#PREFIX], then below the language's folder: `builtin:zh/text/tokenizers.md`
  public record Text(String path, String text) {}

  /// All documents of the deck in a language, in the order in which they are learned.
  ///
  /// @param language `zh` or `en`
  public static List<Text> documents(String language) {
    try {
      var root = Objects.requireNonNull(BuiltIn.class.getResource("/content/" + language)).toURI();
      if (!root.getScheme().equals("jar")) return under(Path.of(root), language);
      var jar = URI.create(root.toString().substring(0, root.toString().indexOf("!/")));
      try (var files = FileSystems.newFileSystem(jar, Map.of())) {
        return under(files.getPath("/content/" + language), language);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Text> under(Path root, String language) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(".md"))
          .map(f -> read(root, f, language))
          .sorted(Comparator.comparingInt(BuiltIn::area).thenComparing(Text::path))
          .toList();
    }
  }

  private static int area(Text document) {
    return AREAS.indexOf(document.path().split("/", 3)[1]);
  }

  private static Text read(Path root, Path file, String language) {
    try {
      var below = root.relativize(file).toString().replace('\\', '/');
      return new Text(PREFIX + language + "/" + below, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
