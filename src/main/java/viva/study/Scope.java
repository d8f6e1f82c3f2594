package viva.study;

import java.util.List;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.Topic;

/// Among which cards a drill chooses.
public sealed interface Scope {
  /// All that are in the library.
  record Everything() implements Scope {}

  record InTopic(Topic topic) implements Scope {}

  /// @param path of the document, as the library names it
  record InFile(String path) implements Scope {}

  /// What the search box finds; so also tags, flags and states.
  ///
  /// @param words as they are typed there, such as `tag:redis` or `is:learning`
  record Found(String words) implements Scope {
    public Found {
      if (words.isBlank()) throw new IllegalArgumentException("no words");
    }
  }

  /// These, in this order.
  record Given(List<CardId> cards) implements Scope {
    public Given {
      cards = List.copyOf(cards);
    }
  }

  /// Whether a card lies in this scope as far as the card itself can say; of [Found] only the
  /// library can.
  default boolean holds(ScheduledCard card) {
    return switch (this) {
      case Everything() -> true;
      case InTopic(var topic) -> card.card().topic().within(topic);
      case InFile(var path) -> card.card().origin().file().equals(path);
      case Found _ -> true;
      case Given(var cards) -> cards.contains(card.id());
    };
  }
}
