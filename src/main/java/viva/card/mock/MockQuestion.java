package viva.card.mock;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.StudyMoment;

/// A main question of a mock interview: how far it has come, and all that was said of it.
///
/// @param order      its place in the mock, from 0
/// @param confidence the learner's word before the answer, 0 to 1; nothing where not said
/// @param hints      how many were looked at
/// @param reply      the answer
/// @param followUps  the questions after it
/// @param points     the key points of the reference; none until the answer is handed in
/// @param given      the levels that the learner gave; 0 where the prefilled one stands or none
/// @param note       the learner's own words; empty for none
/// @param handedIn   when the answer was handed in; nothing before that
public record MockQuestion(
    int order,
    Drawn drawn,
    Stage stage,
    OptionalDouble confidence,
    int hints,
    Reply reply,
    List<FollowUp> followUps,
    List<CheckedPoint> points,
    Rubric given,
    String note,
    Optional<StudyMoment> handedIn) {

  /// How far a question has come.
  public enum Stage {
    /// The question is read; nothing is said yet.
    READING,
    ANSWERING,
    FOLLOWING_UP,
    /// The reference is shown, and points and levels are confirmed.
    REVIEWING,
    DONE
  }

  public MockQuestion {
    followUps = List.copyOf(followUps);
    points = List.copyOf(points);
    confidence.ifPresent(c -> Shares.check("confidence", c));
    if (order < 0 || hints < 0) throw new IllegalArgumentException(order + ", " + hints + " hints");
  }

  /// A question that has not been asked yet.
  public MockQuestion(int order, Drawn drawn) {
    this(
        order,
        drawn,
        Stage.READING,
        OptionalDouble.empty(),
        0,
        Reply.NONE,
        List.of(),
        List.of(),
        Rubric.NONE,
        "",
        Optional.empty());
  }

  /// Whether any point of the reference was found wrong.
  public boolean disputed() {
    return points.stream().anyMatch(p -> p.confirmed() == CheckedPoint.Confirmed.WRONG_REFERENCE);
  }
}
