package viva.card.identity;

import java.util.Optional;
import viva.card.Card;
import viva.card.CardId;

/// What an import does to one card.
public sealed interface Change {

  /// What becomes of a card, each in one word.
  enum Effect {
    ADDED,
    /// Other words than before.
    CHANGED,
    /// The same words in another document or under another topic.
    MOVED,
    ARCHIVED,
    /// Archived before, and asked again.
    RETURNED,
    SAME
  }

  Effect effect();

  /// The card as it is after the import; one that has vanished as it was.
  Card card();

  /// A card that the library has not had.
  ///
  /// @param splitFrom the card whose text it was a part of before
  record Added(FoundCard found, Optional<CardId> splitFrom) implements Change {
    @Override
    public Effect effect() {
      return Effect.ADDED;
    }

    @Override
    public Card card() {
      return found.card();
    }
  }

  /// A card that is found again and keeps its history.
  ///
  /// @param certain whether there is no doubt that it is the same card
  record Kept(KnownCard before, FoundCard found, boolean certain) implements Change {
    @Override
    public Effect effect() {
      if (before.archived()) return Effect.RETURNED;
      if (changed()) return Effect.CHANGED;
      return moved() ? Effect.MOVED : Effect.SAME;
    }

    @Override
    public Card card() {
      return now();
    }

    /// The card as it is now.
    public Card now() {
      return found.card();
    }

    /// Whether its words are others than before.
    public boolean changed() {
      var old = before.card();
      return !old.question().equals(now().question()) || !old.answer().equals(now().answer());
    }

    /// Whether it stands in another document or under another topic.
    public boolean moved() {
      return !before.document().equals(found.document())
          || !before.card().topic().equals(now().topic());
    }

    /// Whether nothing is to be written: words, place and tags are as before.
    public boolean same() {
      return before.card().equals(now()) && !before.archived();
    }
  }

  /// A card that is no longer in its document. It is not asked any more; its history stays.
  ///
  /// @param mergedInto the card whose text now holds its own
  record Archived(KnownCard before, Optional<CardId> mergedInto) implements Change {
    @Override
    public Effect effect() {
      return Effect.ARCHIVED;
    }

    @Override
    public Card card() {
      return before.card();
    }
  }
}
