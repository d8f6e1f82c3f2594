package viva.store.desk;

import java.time.Instant;
import java.util.List;
import viva.card.CardId;

/// A drill that was begun and not finished.
///
/// @param name     of what it asks: a topic, a document, words of a search; empty for everything
/// @param pick     the name of what it picks, as `viva.study.Pick` has it
/// @param practice whether the schedule stays as it is
/// @param cards    all of them, in their order
public record OpenDrill(
    Instant begun, String name, String pick, boolean practice, List<CardId> cards) {
  public OpenDrill {
    cards = List.copyOf(cards);
  }
}
