package viva.card.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.Topic;

/// One main question of a mock interview with its confirmed score.
///
/// @param session    the number of the mock
/// @param at         when the answer was handed in
/// @param day        the study day of that moment
/// @param recall     the scheduler's predicted recall just before, 0 to 1; nothing for a card that
///     was never studied
/// @param confidence what the learner said before answering, 0 to 1; nothing where not said
/// @param score      the confirmed score by the rubric, 0 to 1
public record MockAnswer(
    long session,
    MockGoal goal,
    CardId card,
    Topic topic,
    Instant at,
    LocalDate day,
    OptionalDouble recall,
    OptionalDouble confidence,
    double score) {
  /// From this score on an answer would pass.
  public static final double PASS = 0.7;

  public MockAnswer {
    if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("score " + score);
  }

  /// Whether it would pass.
  public boolean passed() {
    return score >= PASS;
  }

  /// Whether it was drawn fairly, so that it says something about readiness.
  public boolean measured() {
    return goal == MockGoal.MEASURE;
  }
}
