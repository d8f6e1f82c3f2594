package viva.interview.grade;

import java.util.Optional;
import viva.card.Rating;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply.Ending;

/// The grade that an answer in a mock would be in a drill.
public final class Grading {
  private static final double SURE = 0.75;

  /// A coverage in the middle of each level, for cards without points.
  private static final double[] OF_LEVEL = {0, 0.2, 0.55, 0.8, 0.95};

  private Grading() {}

  /// The grade proposed for a question: Again below a coverage of 0.4, for "don't know", or where
  /// the core is wrong; Hard below 0.7 or with a hint; Good below 0.9; Easy from there on if it was
  /// in time and the learner was sure. Nothing for a question that says nothing about memory:
  /// skipped, lost, or not yet reviewed.
  public static Optional<Rating> proposed(MockQuestion question, MockSetup setup) {
    if (Scoring.score(question, setup).isEmpty()) return Optional.empty();
    if (question.reply().ending() == Ending.UNKNOWN || coreWrong(question))
      return Optional.of(Rating.AGAIN);
    double coverage =
        Scoring.coverage(question.points())
            .orElse(OF_LEVEL[Scoring.levels(question, setup).completeness()]);
    return Optional.of(rating(question, setup, coverage));
  }

  private static Rating rating(MockQuestion question, MockSetup setup, double coverage) {
    if (coverage < 0.4) return Rating.AGAIN;
    if (coverage < 0.7 || question.hints() > 0) return Rating.HARD;
    boolean easy =
        coverage >= 0.9
            && Scoring.inTime(question.reply(), setup)
            && question.confidence().orElse(0) >= SURE;
    return easy ? Rating.EASY : Rating.GOOD;
  }

  /// By the level of accuracy, or by a core point of which the answer says the opposite.
  private static boolean coreWrong(MockQuestion question) {
    return question.given().accuracy() == 1
        || question.points().stream()
            .anyMatch(p -> p.core() && p.swap() && p.confirmed() == Confirmed.NO);
  }
}
