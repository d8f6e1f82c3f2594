package viva.today;

import java.time.Duration;
import java.util.List;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.store.Library;
import viva.study.Step;
import viva.study.StudyClock;
import viva.study.StudySession;

/// One card answered in a drill.
final class OneAnswer {
  private OneAnswer() {}

  /// By the schedule that is in force for its topic; it is not kept yet.
  static ReviewLog.Answer now(Library library, StudyClock clock, CardId id, Rating rating) {
    var card = library.card(id).orElseThrow();
    var use = new Today(library, clock).schedulers().of(card.card().topic());
    var moment = clock.now();
    var outcomes = use.scheduler().outcomes(id, card.state(), moment);
    return StudySession.of(List.of(card))
        .rate(
            new Step.Revealed(card, moment, outcomes), rating, Duration.ofSeconds(5), use.version())
        .log();
  }
}
