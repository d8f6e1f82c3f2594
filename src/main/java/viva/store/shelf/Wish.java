package viva.store.shelf;

import java.time.Instant;
import viva.card.Topic;

/// What the learner wants of some cards. The schedule is not touched.
public sealed interface Wish {

  /// Not to be asked until it is taken back, or to be asked again.
  record Suspend(boolean suspended) implements Wish {}

  /// @param flag 0 for none, 1 to 7 for a colour
  record Flag(int flag) implements Wish {
    public Flag {
      if (flag < 0 || flag > 7) throw new IllegalArgumentException("flag " + flag);
    }
  }

  /// Another tag beside those the cards have.
  ///
  /// @param tag never blank
  record Tag(String tag) implements Wish {
    public Tag {
      if (tag.isBlank()) throw new IllegalArgumentException("blank tag");
    }
  }

  /// Takes a tag away that the learner has given; those of a document stay.
  record Untag(String tag) implements Wish {}

  /// Under another topic, whatever the document says now or later.
  record Move(Topic topic) implements Wish {}

  /// Not asked and not shown, however often the document is read again.
  record Archive(Instant at) implements Wish {}

  /// Shown and asked again, also where the document has lost the card.
  record Restore() implements Wish {}
}
