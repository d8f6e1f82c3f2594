package viva.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import viva.card.Card;
import viva.content.file.DecodedText;
import viva.content.file.SourceFile;

/// Documents beside what a careful reader takes from them, as text that can be compared whole.
///
/// `main` writes the expectations anew, to be looked at line by line before they are kept.
final class Golden {
  static final Path FOLDER = Path.of("src/test/resources/viva/content/golden");

  private Golden() {}

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> !f.toString().endsWith(".cards")).sorted().toList();
    }
  }

  static Path cards(Path document) {
    var name = document.getFileName().toString();
    return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".cards");
  }

  static Reading read(Path document) throws IOException {
    var name = document.getFileName().toString();
    var decoded = DecodedText.of(new SourceFile(name, Files.readAllBytes(document)));
    return Reader.read(name, List.of(), decoded.text());
  }

  static String print(Reading reading) {
    var out = new StringJoiner("\n", "", "\n");
    for (var card : reading.cards()) print(card, out);
    for (var range : reading.leftOut())
      out.add(range.firstLine() + "-" + range.lastLine() + " " + range.reason());
    for (var problem : reading.problems())
      out.add("! " + problem.origin().line() + " " + problem.kind());
    return out.toString();
  }

  private static void print(Card card, StringJoiner out) {
    var tags = card.tags().isEmpty() ? "" : " #" + String.join(" #", card.tags());
    out.add("[" + card.origin().line() + "] " + String.join(" / ", card.topic().path()) + tags);
    lines("? ", card.question(), out);
    lines("= ", card.answer(), out);
    out.add("");
  }

  private static void lines(String mark, String text, StringJoiner out) {
    if (text.isEmpty()) return;
    text.lines().forEach(line -> out.add((mark + line).stripTrailing()));
  }

  static void main() throws IOException {
    for (var document : documents()) Files.writeString(cards(document), print(read(document)));
  }
}
