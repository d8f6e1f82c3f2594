package viva.interview.point;

import java.util.List;
import viva.card.Card;

/// Takes the key points out of an answer.
public final class KeyPoints {
  /// The most points a card has.
  public static final int MOST = 12;

  private KeyPoints() {}

  /// The key points of a card in the order of its answer, at most [#MOST]; none for a card without
  /// an answer.
  public static List<KeyPoint> of(Card card) {
    return of(card.answer());
  }

  /// The key points of an answer.
  ///
  /// @param answer Markdown
  public static List<KeyPoint> of(String answer) {
    return List.of();
  }
}
