package viva.today;

import viva.card.ReviewLog;
import viva.store.Library;

/// Cards that are forgotten again and again, in the library; for use on the library thread.
public final class Leeches {
  private Leeches() {}

  /// Takes from a card what an answer put on it that was taken back.
  public static void takenBack(Library library, ReviewLog row) {
    if (!(row instanceof ReviewLog.Answer answer)) return;
    var schedule = Schedule.of(library);
    library
        .card(answer.card())
        .flatMap(
            card ->
                schedule
                    .rules()
                    .leech()
                    .takenBack(answer, card.marks(), schedule.config().leechThreshold()))
        .ifPresent(marks -> library.mark(answer.card(), marks));
  }
}
