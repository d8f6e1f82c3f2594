package viva.ui.edit;

import java.util.List;
import java.util.Optional;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.store.Library;
import viva.store.shelf.Draft;
import viva.store.shelf.OwnWords;

/// What the editor opens with.
///
/// @param card   empty for a new card
/// @param own    the learner's words over those of the note; empty where the note's stand
/// @param draft  what was left unsaved
/// @param topics those there are, to choose from
public record Loaded(
    Optional<ScheduledCard> card,
    Optional<OwnWords> own,
    Optional<Draft> draft,
    List<Topic> topics) {

  static Loaded of(Library library, Optional<ScheduledCard> card) {
    var edits = library.shelves().edits();
    return new Loaded(
        card,
        card.flatMap(c -> edits.override(c.id())),
        edits.draft(card.map(ScheduledCard::id)),
        library.shelves().catalogue().topics());
  }
}
