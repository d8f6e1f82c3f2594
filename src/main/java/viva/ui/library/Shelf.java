package viva.ui.library;

import viva.card.Topic;
import viva.content.BuiltIn;
import viva.store.shelf.CardList;
import viva.store.shelf.Edits;

/// A branch of the library's tree: which cards lie on it.
sealed interface Shelf {
  /// All cards that are not archived.
  record All() implements Shelf {}

  /// The documents of one kind.
  record Group(Kind kind) implements Shelf {}

  /// @param number of the document in the list of cards
  record Document(int number) implements Shelf {}

  /// The cards of a document that lie within a topic.
  record Within(int number, Topic topic) implements Shelf {}

  /// Cards that are not asked any more.
  record Archived() implements Shelf {}

  /// Where documents come from.
  enum Kind {
    BUILT_IN,
    NOTES,
    OWN
  }

  /// Whether a card lies on this shelf.
  default boolean holds(CardList cards, int row) {
    return switch (this) {
      case Archived() -> cards.archived(row);
      case All() -> !cards.archived(row);
      case Group(var kind) ->
          !cards.archived(row) && kind == kind(cards.documents().get(cards.document(row)));
      case Document(int number) -> !cards.archived(row) && cards.document(row) == number;
      case Within(int number, var topic) ->
          !cards.archived(row)
              && cards.document(row) == number
              && cards.topics().get(cards.topic(row)).within(topic);
    };
  }

  /// Where a document comes from.
  static Kind kind(String path) {
    if (Edits.isOwn(path)) return Kind.OWN;
    return path.startsWith(BuiltIn.PREFIX) ? Kind.BUILT_IN : Kind.NOTES;
  }
}
