package viva.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.card.Card;
import viva.card.mock.CheckedPoint;
import viva.interview.cover.Coverage;
import viva.interview.cover.DeckWords;
import viva.interview.point.KeyPoints;
import viva.interview.word.Aliases;
import viva.interview.word.Glosses;

/// Looks for a deck's key points in answers. The deck's words are counted once, at the first
/// answer, each card's points are weighed once, and the last answer is remembered. Any thread may
/// use it; it looks at one answer at a time.
public final class PointSearch {
  private final List<Card> deck;
  private final Aliases named;
  private final Map<Card, Coverage> prepared = new HashMap<>();
  private Optional<Words> words = Optional.empty();
  private Optional<Asked> asked = Optional.empty();
  private List<CheckedPoint> found = List.of();

  private record Asked(Card card, String answer) {}

  /// A deck's words, and the names of its terms.
  private record Words(DeckWords counted, Aliases aliases) {}

  /// @param named names of terms; those that the deck itself puts in brackets are added
  public PointSearch(List<Card> deck, Aliases named) {
    this.deck = List.copyOf(deck);
    this.named = named;
  }

  /// The points of a card in their order, with what the answer says of each; nothing confirmed.
  public synchronized List<CheckedPoint> of(Card card, String answer) {
    var now = new Asked(card, answer);
    if (asked.filter(now::equals).isEmpty()) {
      found = Checked.of(prepared.computeIfAbsent(card, this::prepare).check(answer));
      asked = Optional.of(now);
    }
    return found;
  }

  private Coverage prepare(Card card) {
    if (words.isEmpty()) {
      var aliases = named.withFound(Glosses.in(deck));
      words = Optional.of(new Words(DeckWords.of(deck, aliases), aliases));
    }
    var known = words.get();
    return Coverage.of(card.question(), KeyPoints.of(card), known.counted(), known.aliases());
  }
}
