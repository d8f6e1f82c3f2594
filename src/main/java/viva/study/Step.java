package viva.study;

import java.time.Instant;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.fsrs.Outcomes;

/// What a drill does next.
public sealed interface Step {

  /// The question is shown; the learner thinks.
  record Asking(ScheduledCard card) implements Step {}

  /// The answer is shown with what each rating would do.
  ///
  /// @param moment when the outcomes were worked out; it is kept with the answer
  record Revealed(ScheduledCard card, StudyMoment moment, Outcomes outcomes) implements Step {}

  /// Nothing can be asked before a learning step is over.
  record Waiting(Instant until) implements Step {}

  /// Nothing more is to be asked today.
  record Finished() implements Step {}
}
