package viva.progress.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import viva.card.State;
import viva.card.StudyMoment;

/// When a card is due, as a study day.
public final class Due {
  private Due() {}

  /// The study day on which a card is due; a learning step that is over is due today.
  public static LocalDate day(State.Seen state, StudyMoment now) {
    return switch (state) {
      case State.Review review -> review.due();
      case State.Learning step -> dayOf(step.due(), now);
      case State.Relearning step -> dayOf(step.due(), now);
    };
  }

  /// When a learning step is over; nothing for a card in review.
  public static Optional<Instant> step(State.Seen state) {
    return switch (state) {
      case State.Review _ -> Optional.empty();
      case State.Learning step -> Optional.of(step.due());
      case State.Relearning step -> Optional.of(step.due());
    };
  }

  private static LocalDate dayOf(Instant due, StudyMoment now) {
    if (due.isBefore(now.dayEnds())) return now.day();
    return now.day().plusDays(1 + Duration.between(now.dayEnds(), due).toDays());
  }
}
