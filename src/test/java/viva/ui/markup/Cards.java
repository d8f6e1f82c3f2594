package viva.ui.markup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import viva.card.Card;
import viva.content.Documents;
import viva.markup.Markdown;
import viva.ui.Fx;

/// Draws the richest cards of documents to pictures, in light and dark, at scale 1 and 2, to be
/// looked at: `Cards FOLDER EACH PATH...` draws so many cards of each path.
final class Cards {
  /// The longest answer that makes a picture one can look at, in characters.
  private static final int LONGEST = 2500;

  private Cards() {}

  static void main(String[] args) {
    var out = Path.of(args[0]);
    int each = Integer.parseInt(args[1]);
    int number = 1;
    for (var path : Arrays.asList(args).subList(2, args.length))
      for (var card : richest(Path.of(path), each)) draw(card, out, "card%02d".formatted(number++));
    Platform.exit();
  }

  private static List<Card> richest(Path path, int many) {
    return Documents.read(List.of(path)).readings().stream()
        .flatMap(named -> named.reading().cards().stream())
        .filter(card -> card.answer().length() < LONGEST)
        .sorted(Comparator.comparingLong(Cards::richness).reversed())
        .limit(many)
        .toList();
  }

  private static long richness(Card card) {
    var answer = card.answer();
    long marks = answer.chars().filter(c -> c == '|' || c == '`' || c == '>').count();
    return 5L * Markdown.formulas(Markdown.parse(answer)).size() + marks;
  }

  private static void draw(Card card, Path out, String name) {
    var folder = Path.of(card.origin().file()).resolveSibling(".");
    for (boolean dark : List.of(false, true)) {
      var text = "## " + card.question() + "\n\n" + card.answer();
      try (var page = Page.of(text, folder, 760, 900, dark)) {
        for (int scale : List.of(1, 2))
          Fx.write(
              page.picture(scale),
              out.resolve(name + (dark ? "-dark-" : "-light-") + scale + "x.png"));
      }
    }
  }
}
