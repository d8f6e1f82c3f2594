package viva.card.identity;

import viva.card.Card;
import viva.card.CardId;

/// A card that the library has, archived or not.
///
/// @param reviews how many answers it has had, from 0
public record KnownCard(CardId id, Card card, boolean archived, int reviews) {
  public KnownCard {
    if (reviews < 0) throw new IllegalArgumentException(reviews + " reviews");
  }

  /// The path of its document.
  public String document() {
    return card.origin().file();
  }
}
