package viva.interview.grade;

import java.time.Duration;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.Scheduler;

/// What an answer in a mock should do to the schedule of its card, for the learner to agree to.
///
/// @param order    the main question's place in the mock
/// @param followUp whether the card was asked as a follow-up and not as the main question
/// @param asked    what the card was when it was asked
/// @param passed   whether the answer would pass in an interview
/// @param rating   the grade proposed, or the learner's own
/// @param taken    for the answer
/// @param obstacle why nothing is done, if nothing is
public record Proposal(
    int order,
    CardId card,
    boolean followUp,
    Asked asked,
    boolean passed,
    Rating rating,
    Duration taken,
    EffectRule rule,
    Obstacle obstacle) {

  /// What a card was when it was asked.
  public enum Asked {
    DUE,
    NOT_DUE,
    NEVER_STUDIED
  }

  /// Why an answer changes nothing, whatever it was.
  public enum Obstacle {
    NONE,
    SKIPPED,
    TIMED_OUT,
    NOT_RECORDED,
    DISPUTED,
    /// It was answered or changed after the mock had asked it.
    STUDIED_SINCE,
    /// A mock has changed it today already.
    ONCE_A_DAY,
    /// It is archived or suspended by now.
    GONE
  }

  /// What is done.
  public enum Effect {
    NOTHING,
    /// It counts as today's review.
    REVIEW,
    /// Reviewed before its day: forgotten, or by [EffectRule#ALL].
    EARLY_REVIEW,
    /// Logged as practice; the interval stays.
    LOGGED,
    /// It stays new, and comes first of its topic.
    TO_FRONT,
    /// Offered: a new card starts as one that was answered so.
    START
  }

  /// What is done if the learner agrees.
  public Effect effect() {
    if (obstacle != Obstacle.NONE || rule == EffectRule.OFF) return Effect.NOTHING;
    boolean failed = rating == Rating.AGAIN;
    return switch (asked) {
      case DUE -> Effect.REVIEW;
      case NOT_DUE -> failed || rule == EffectRule.ALL ? Effect.EARLY_REVIEW : Effect.LOGGED;
      case NEVER_STUDIED -> passed && !failed ? Effect.START : Effect.TO_FRONT;
    };
  }

  /// Whether its box is ticked before the learner has touched it: all but what is only offered.
  public boolean ticked() {
    return effect() != Effect.NOTHING && effect() != Effect.START;
  }

  /// The same with the learner's own grade.
  public Proposal with(Rating other) {
    return new Proposal(order, card, followUp, asked, passed, other, taken, rule, obstacle);
  }

  /// The grade it is logged with. A new card starts with Good at most; one that stays new was not
  /// known, whatever its grade.
  public Rating logged() {
    return switch (effect()) {
      case START -> rating == Rating.EASY ? Rating.GOOD : rating;
      case TO_FRONT -> Rating.AGAIN;
      case NOTHING, REVIEW, EARLY_REVIEW, LOGGED -> rating;
    };
  }

  /// The row for the log; IllegalStateException where nothing is done.
  ///
  /// @param before  the state of the card now
  /// @param version of the scheduler's settings
  public ReviewLog.Answer row(State before, Scheduler scheduler, StudyMoment now, int version) {
    return switch (effect()) {
      case NOTHING -> throw new IllegalStateException("nothing to do for " + card);
      case LOGGED, TO_FRONT ->
          new ReviewLog.Answer(
              card, now, logged(), ReviewLog.Kind.PRACTICE, taken, before, before, version, 0);
      case REVIEW, EARLY_REVIEW, START -> answer(logged(), before, scheduler, now, version);
    };
  }

  private ReviewLog.Answer answer(
      Rating grade, State before, Scheduler scheduler, StudyMoment now, int version) {
    var outcomes = scheduler.outcomes(card, before, now);
    return new ReviewLog.Answer(
        card,
        now,
        grade,
        ReviewLog.Kind.of(before),
        taken,
        before,
        outcomes.after(grade),
        version,
        outcomes.fuzz());
  }
}
