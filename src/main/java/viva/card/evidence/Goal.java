package viva.card.evidence;

import viva.card.Interview;

/// An interview and how ready the learner wants to be for it.
///
/// @param id     the interview's number in the library
/// @param target the readiness wanted on its date, above 0 to 1
public record Goal(long id, Interview interview, double target) {
  /// The target where the learner has set none.
  public static final double TARGET = 0.8;

  public Goal {
    if (!(target > 0 && target <= 1)) throw new IllegalArgumentException("target " + target);
  }
}
