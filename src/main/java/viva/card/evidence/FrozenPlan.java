package viva.card.evidence;

import java.time.LocalDate;
import java.util.List;

/// A plan to an interview as the learner accepted it; later ones replace it and it stays on record.
///
/// @param interview the interview's number
/// @param day       the study day on which it was accepted; its course begins here
/// @param minutes   that it has on each day
/// @param expected  readiness on the date by this plan, 0 to 1
/// @param course    the share of the weight on studied cards at the end of each day, 0 to 1
/// @param reason    why it was made
public record FrozenPlan(
    long interview,
    LocalDate day,
    int minutes,
    double expected,
    List<Double> course,
    Reason reason) {

  /// Why a plan was made.
  public enum Reason {
    /// There was none before.
    FIRST,
    /// The learner asked for a new one.
    ASKED,
    /// The interview's date or minutes have changed.
    CHANGED
  }

  public FrozenPlan {
    course = List.copyOf(course);
  }
}
