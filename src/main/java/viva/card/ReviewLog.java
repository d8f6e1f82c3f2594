package viva.card;

import java.time.Duration;

/// One row of the log that is only added to: enough to work out every state again.
public sealed interface ReviewLog {
  CardId card();

  StudyMoment moment();

  /// The state before this row.
  State before();

  /// The state after this row: what was kept.
  State after();

  /// An answer of the learner.
  ///
  /// @param kind       in what the card was when it was asked
  /// @param taken      from the question to the rating
  /// @param parameters the version of the scheduler's settings in force
  /// @param fuzz       the random number in [0, 1) that chose among the days of the fuzz range
  record Answer(
      CardId card,
      StudyMoment moment,
      Rating rating,
      Kind kind,
      Duration taken,
      State before,
      State after,
      int parameters,
      double fuzz)
      implements ReviewLog {
    public Answer {
      if (taken.isNegative()) throw new IllegalArgumentException("taken " + taken);
      if (!(fuzz >= 0 && fuzz < 1)) throw new IllegalArgumentException("fuzz " + fuzz);
    }
  }

  /// A change of the state without an answer.
  record Change(CardId card, StudyMoment moment, Reason reason, State before, State after)
      implements ReviewLog {}

  /// In what a card was answered.
  enum Kind {
    LEARN,
    REVIEW,
    RELEARN,
    /// Outside the schedule: the state stays as it was.
    PRACTICE;

    /// The kind of an answer to a card in this state.
    public static Kind of(State before) {
      return switch (before) {
        case State.New() -> LEARN;
        case State.Learning _ -> LEARN;
        case State.Review _ -> REVIEW;
        case State.Relearning _ -> RELEARN;
      };
    }
  }

  /// Why a state changed without an answer.
  enum Reason {
    /// By the user's own hand: reset, or given another day.
    MANUAL,
    /// Because parameters or the desired retention changed.
    RESCHEDULED
  }
}
