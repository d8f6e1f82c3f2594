package viva.today;

import java.util.Optional;
import viva.card.Marks;
import viva.card.ReviewLog;

/// Cards that are forgotten again and again.
public final class Leeches {
  private Leeches() {}

  /// What is on a card after an answer that made it a leech; nothing where the answer did not.
  public static Optional<Marks> made(Schedule schedule, ReviewLog.Answer answer, Marks marks) {
    return schedule.rules().leech().after(answer, marks, schedule.config().leechThreshold());
  }
}
