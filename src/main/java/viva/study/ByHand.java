package viva.study;

import java.time.LocalDate;
import java.util.Optional;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;

/// Changes of the schedule by the learner's own hand, as rows for the log. Many rows of one moment
/// are undone together.
public final class ByHand {
  private ByHand() {}

  /// A card as if it had never been answered; nothing for one that never was.
  public static Optional<ReviewLog.Change> reset(ScheduledCard card, StudyMoment now) {
    return card.state() instanceof State.New
        ? Optional.empty()
        : Optional.of(change(card, new State.New(), now));
  }

  /// A card asked on another day, whatever its memory; nothing for one that was never answered,
  /// because it has no memory to be asked.
  ///
  /// @param day not before today
  public static Optional<ReviewLog.Change> due(ScheduledCard card, LocalDate day, StudyMoment now) {
    if (day.isBefore(now.day())) throw new IllegalArgumentException(day + " is over");
    return switch (card.state()) {
      case State.New() -> Optional.empty();
      case State.Seen seen -> {
        long interval = day.toEpochDay() - seen.history().day().toEpochDay();
        yield Optional.of(
            change(
                card,
                new State.Review(seen.memory(), seen.history(), (int) Math.max(1, interval), day),
                now));
      }
    };
  }

  private static ReviewLog.Change change(ScheduledCard card, State after, StudyMoment now) {
    return new ReviewLog.Change(card.id(), now, ReviewLog.Reason.MANUAL, card.state(), after);
  }
}
