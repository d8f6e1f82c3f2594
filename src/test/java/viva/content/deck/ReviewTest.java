package viva.content.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/content-review.md`: the errors found in real documents, and where the deck is right.
class ReviewTest {
  private static final int KNOWN_ERRORS = 94;

  @Test
  void everyKnownErrorHasACardThatIsRight() {
    assertThat(rows()).hasSize(KNOWN_ERRORS);
  }

  @Test
  void theSentencesOfTheReviewStandInTheirCards() {
    Map<String, String> answers =
        Deck.cards("zh").stream()
            .collect(
                Collectors.toMap(e -> bare(e.card().question()), e -> bare(e.card().answer())));
    assertThat(
            rows().stream()
                .filter(r -> !answers.getOrDefault(card(r), "").contains(bare(r.get(3)))))
        .isEmpty();
  }

  private static String card(List<String> row) {
    return bare(row.get(2).substring(0, row.get(2).lastIndexOf(" (`")));
  }

  /// Bars end a cell, so the review writes strokes for them.
  private static String bare(String text) {
    return text.replaceAll("[|/\\s]", "");
  }

  /// Document and number, error, card, sentence.
  private static List<List<String>> rows() {
    return Deck.text(Path.of("docs/content-review.md"))
        .lines()
        .filter(l -> l.matches("\\| 00\\d#.*"))
        .map(l -> List.of(l.substring(2, l.length() - 2).split(" \\| ", -1)))
        .toList();
  }
}
