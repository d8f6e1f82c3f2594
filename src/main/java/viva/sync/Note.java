package viva.sync;

import java.util.List;
import viva.card.identity.FoundCard;
import viva.card.identity.Stamp;
import viva.content.Reading;

/// A document that was read because it is new or has changed.
///
/// @param path  as the library knows it, see [Place]
/// @param cards those of the reading, ready to be matched
public record Note(String path, Stamp stamp, Reading reading, List<FoundCard> cards) {
  static Note of(String path, Stamp stamp, Reading reading) {
    return new Note(path, stamp, reading, reading.cards().stream().map(FoundCard::of).toList());
  }
}
