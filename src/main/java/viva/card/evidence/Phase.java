package viva.card.evidence;

/// How far a card is on its way into memory, as charts tell cards apart.
public enum Phase {
  /// Never answered.
  NEW,
  LEARNING,
  /// In review with an interval under [#MATURE_DAYS].
  YOUNG,
  MATURE,
  RELEARNING;

  /// From this interval on, in days, a card is mature.
  public static final int MATURE_DAYS = 21;

  /// The phase of a card in review.
  public static Phase ofInterval(int days) {
    return days < MATURE_DAYS ? YOUNG : MATURE;
  }
}
