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

  /// Takes the last row of the log back like [Library#undo], and from its card what it put there.
  public static Optional<ReviewLog> undo(Library library) {
    return library.together(() -> moved(library, library.undo(), LeechAction::takenBack));
  }

  /// Does again like [Library#redo] what was taken back last, and puts on its card what it did.
  public static Optional<ReviewLog> redo(Library library) {
    return library.together(() -> moved(library, library.redo(), LeechAction::after));
  }

  private static Optional<ReviewLog> moved(
      Library library, Optional<ReviewLog> row, Change change) {
    row.ifPresent(r -> change(library, r, change));
    return row;
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
