package viva.store.view;

/// How long the learner's cards take on a day, all their answers together, by the log.
///
/// @param review  seconds a day for a card seen before; 0 without such answers
/// @param fresh   seconds for a card on its first day; 0 without such answers
public record Pace(double review, double fresh) {
  /// Seconds a card takes before the learner has given any.
  private static final double REVIEW = 25;

  private static final double FRESH = 70;

  /// Whole minutes that so many cards will take, at least 1.
  public int minutes(int reviews, int newCards) {
    var seconds = reviews * (review > 0 ? review : REVIEW) + newCards * (fresh > 0 ? fresh : FRESH);
    return (int) Math.max(1, Math.round(seconds / 60));
  }
}
