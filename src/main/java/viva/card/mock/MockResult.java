package viva.card.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// A mock interview that is over, as one row of the history.
///
/// @param day       the study day on which it was begun
/// @param predicted the learner's own guess of the score, made before, 0 to 1
/// @param score     the mean confirmed score of the main questions, 0 to 1
/// @param low       lower end of the score's 95 % range
/// @param high      upper end of the score's 95 % range
/// @param rubric    the mean levels, 1 to 4
/// @param asked     main questions asked
/// @param timedOut  of these, how many ran out of time
public record MockResult(
    long session,
    MockGoal goal,
    Instant started,
    LocalDate day,
    OptionalDouble predicted,
    double score,
    double low,
    double high,
    Levels rubric,
    int asked,
    int timedOut) {

  /// A level for each axis of the rubric, 1 to 4; means may lie between.
  public record Levels(double accuracy, double completeness, double depth, double delivery) {}
}
