package viva.content.match;

import java.util.List;
import viva.card.Card;
import viva.card.identity.Change;

/// What became of the cards of some documents.
///
/// @param changes one for each card found that is no double, in the order in which they were found,
///     then one for each that has vanished
/// @param doubles cards whose words another card has too; they are not kept a second time
public record Matching(List<Change> changes, List<Card> doubles) {
  public Matching {
    changes = List.copyOf(changes);
    doubles = List.copyOf(doubles);
  }
}
