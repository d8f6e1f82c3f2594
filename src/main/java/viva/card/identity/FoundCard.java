package viva.card.identity;

import viva.card.Card;

/// A card that was found in a document.
///
/// @param print made once, where there is time for it
public record FoundCard(Card card, Fingerprint print) {
  public static FoundCard of(Card card) {
    return new FoundCard(card, Fingerprint.of(card));
  }

  /// The path of its document.
  public String document() {
    return card.origin().file();
  }
}
