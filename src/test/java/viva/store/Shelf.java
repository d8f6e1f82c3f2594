package viva.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.card.Card;
import viva.card.identity.FoundCard;
import viva.card.identity.Stamp;
import viva.content.Explanation;
import viva.content.Reading;
import viva.sync.ImportPlan;
import viva.sync.Note;
import viva.sync.Notes;

/// Puts cards into a library for a test, through the door of every import.
public final class Shelf {
  private Shelf() {}

  /// Imports a document that holds just these cards.
  public static void add(Library library, String document, List<Card> cards, Instant now) {
    var reading =
        new Reading(cards, List.of(), List.of(), new Explanation(List.of(), List.of(), List.of()));
    var note =
        new Note(
            document,
            new Stamp(cards.size(), now.toEpochMilli(), cards.hashCode()),
            reading,
            cards.stream().map(FoundCard::of).toList());
    var notes = new Notes(List.of(), List.of(note), Map.of(), Set.of(), List.of(), List.of());
    ImportPlan.of(library.imports(), notes, now).keep(library.imports(), now);
  }
}
