package viva.ui.library;

import java.util.function.IntPredicate;
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

  /// Says of a row whether its card lies on this shelf.
  default IntPredicate rows(CardList cards) {
    return switch (this) {
      case Archived() -> cards::archived;
      case All() -> row -> !cards.archived(row);
      case Group(var kind) ->
          row -> !cards.archived(row) && kind == kind(cards.documents().get(cards.document(row)));
      case Document(int number) -> row -> !cards.archived(row) && cards.document(row) == number;
      case Within(int number, var topic) ->
          row ->
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
