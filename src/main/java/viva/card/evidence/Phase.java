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

  /// The place among all phases in rows of counts, from 0.
  public int place() {
    return switch (this) {
      case NEW -> 0;
      case LEARNING -> 1;
      case YOUNG -> 2;
      case MATURE -> 3;
      case RELEARNING -> 4;
    };
  }

  /// The phase of a card in review.
  public static Phase ofInterval(int days) {
    return days < MATURE_DAYS ? YOUNG : MATURE;
  }
}
