package viva.today;

import java.util.Optional;
import viva.card.Marks;
import viva.card.ReviewLog;
import viva.store.Library;
import viva.study.rule.LeechAction;

/// Cards that are forgotten again and again, in the library; for use on the library thread.
public final class Leeches {
  private Leeches() {}

  /// What an answer means to the marks of its card.
  private interface Change {
    Optional<Marks> of(LeechAction action, ReviewLog.Answer answer, Marks marks, int threshold);
  }

  /// What is on a card after an answer that made it a leech; nothing where the answer did not.
  public static Optional<Marks> made(Schedule schedule, ReviewLog.Answer answer, Marks marks) {
    return schedule.rules().leech().after(answer, marks, schedule.config().leechThreshold());
  }

  /// Takes from a card what an answer put on it that was taken back.
  public static void takenBack(Library library, ReviewLog row) {
    change(library, row, LeechAction::takenBack);
  }

  /// Puts on a card what an answer put on it that was taken back and is given again.
  public static void givenAgain(Library library, ReviewLog row) {
    change(library, row, LeechAction::after);
  }

  private static void change(Library library, ReviewLog row, Change change) {
    if (!(row instanceof ReviewLog.Answer answer)) return;
    var schedule = Schedule.of(library);
    library
        .card(answer.card())
        .flatMap(
            card ->
                change.of(
                    schedule.rules().leech(),
                    answer,
                    card.marks(),
                    schedule.config().leechThreshold()))
        .ifPresent(marks -> library.mark(answer.card(), marks));
  }
}
