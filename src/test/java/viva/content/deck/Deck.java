package viva.content.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import viva.card.Card;
import viva.content.Documents;

/// The built-in deck as its tests see it: the files as written, the cards as Viva reads them.
final class Deck {
  private static final Path CONTENT = Path.of("content");
  private static final List<Entry> CHINESE = read("zh");
  private static final List<Entry> ENGLISH = read("en");

  private Deck() {}

  /// @param file below the folder of its language: `text/tokenizers.md`
  record Entry(String file, Card card) {
    @Override
    public String toString() {
      return file + ": " + card.question();
    }
  }

  /// @param language `zh` or `en`
  static List<Entry> cards(String language) {
    return language.equals("zh") ? CHINESE : ENGLISH;
  }

  static List<Entry> cards() {
    return Stream.concat(CHINESE.stream(), ENGLISH.stream()).toList();
  }

  /// The documents of the deck; the note that describes it is not one of them.
  static List<Path> files() {
    try (var files = Files.walk(CONTENT)) {
      return files.filter(f -> f.toString().endsWith(".md") && f.getNameCount() > 2).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> read(String language) {
    return Documents.read(List.of(CONTENT.resolve(language))).readings().stream()
        .flatMap(d -> d.reading().cards().stream().map(c -> new Entry(d.path(), c)))
        .toList();
  }
}
