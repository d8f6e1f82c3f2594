package viva.fsrs;

import viva.card.Rating;
import viva.card.State;

/// What each rating would make of a card.
public final class Outcomes {
  private final ByRating<State.Seen> after;
  private final double fuzz;

  Outcomes(ByRating<State.Seen> after, double fuzz) {
    this.after = after;
    this.fuzz = fuzz;
  }

  /// The card's state after a rating.
  public State.Seen after(Rating rating) {
    return after.of(rating);
  }

  /// The number from 0 to 1 that picked the day within the fuzz; the log keeps it.
  public double fuzz() {
    return fuzz;
  }
}
