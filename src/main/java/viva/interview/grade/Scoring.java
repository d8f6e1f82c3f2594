package viva.interview.grade;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockSetup;
import viva.card.mock.MockSetup.Clock;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;

/// What an answer was worth, by what the learner confirmed.
public final class Scoring {
  private static final Rubric NOTHING_SAID = new Rubric(1, 1, 1, 1);

  private Scoring() {}

  /// The share of the points' weight that was confirmed as said, 0 to 1: partly counts half, and
  /// where the reference is wrong a point does not count. Nothing where no point counts, or while
  /// one is open.
  public static OptionalDouble coverage(List<CheckedPoint> points) {
    double said = 0;
    double all = 0;
    for (var point : points) {
      switch (point.confirmed()) {
        case OPEN -> {
          return OptionalDouble.empty();
        }
        case YES -> said += point.weight();
        case PARTLY -> said += point.weight() / 2;
        case NO, WRONG_REFERENCE -> {}
      }
      if (point.confirmed() != Confirmed.WRONG_REFERENCE) all += point.weight();
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(said / all);
  }

  /// The levels in force: those given, else those that can be prefilled honestly: completeness from
  /// the confirmed points, delivery from the clock, all 1 where nothing was said. 0 where the
  /// learner has still to judge.
  public static Rubric levels(MockQuestion question, MockSetup setup) {
    var prefilled = prefilled(question, setup);
    var levels = question.given();
    for (var axis : Rubric.Axis.values()) {
      if (levels.level(axis) == 0) levels = levels.with(axis, prefilled.level(axis));
    }
    return levels;
  }

  private static Rubric prefilled(MockQuestion question, MockSetup setup) {
    var reply = question.reply();
    if (unanswered(reply)) return NOTHING_SAID;
    var coverage = coverage(question.points());
    int completeness = coverage.isPresent() ? level(coverage.getAsDouble()) : 0;
    return new Rubric(0, completeness, 0, delivery(reply, setup));
  }

  /// Whether it is known that there was no answer.
  public static boolean unanswered(Reply reply) {
    return reply.ending() == Ending.UNKNOWN
        || (reply.silent() && reply.ending() != Ending.NOT_RECORDED);
  }

  /// The level of completeness for a coverage: 4 from 0.9 on, 3 from 0.7, 2 from 0.4.
  static int level(double coverage) {
    return coverage >= 0.9 ? 4 : coverage >= 0.7 ? 3 : coverage >= 0.4 ? 2 : 1;
  }

  private static int delivery(Reply reply, MockSetup setup) {
    if (reply.ending() == Ending.NOT_RECORDED) return 0;
    if (reply.ending() == Ending.TIMED_OUT) return 2;
    if (setup.clock() == Clock.OFF) return 0;
    if (inTime(reply, setup)) return 4;
    return reply.taken().compareTo(late(setup)) <= 0 ? 3 : 2;
  }

  /// Whether an answer took no longer than it may; without a clock every answer is in time.
  static boolean inTime(Reply reply, MockSetup setup) {
    return reply.ending() != Ending.TIMED_OUT
        && (setup.clock() == Clock.OFF || reply.taken().compareTo(setup.answer()) <= 0);
  }

  /// From when on an answer is much too long: one and a half times what it may take.
  public static Duration late(MockSetup setup) {
    return setup.answer().multipliedBy(3).dividedBy(2);
  }

  /// The confirmed score of a question, 0 to 1; nothing while a level is missing, and for a
  /// question that was skipped or that the microphone lost.
  public static OptionalDouble score(MockQuestion question, MockSetup setup) {
    var ending = question.reply().ending();
    var levels = levels(question, setup);
    if (ending == Ending.SKIPPED || ending == Ending.NOT_RECORDED || !levels.whole())
      return OptionalDouble.empty();
    int thirds = 0; // whole, so that a score at a limit is not below it
    for (var axis : Rubric.Axis.values()) thirds += axis.weight() * (levels.level(axis) - 1);
    return OptionalDouble.of(thirds / 300.0);
  }

  /// What a confirmed follow-up is worth: 1, a half, or 0; nothing while it is open.
  public static OptionalDouble followUp(Confirmed met) {
    return switch (met) {
      case YES -> OptionalDouble.of(1);
      case PARTLY -> OptionalDouble.of(0.5);
      case NO -> OptionalDouble.of(0);
      case OPEN, WRONG_REFERENCE -> OptionalDouble.empty();
    };
  }
}
