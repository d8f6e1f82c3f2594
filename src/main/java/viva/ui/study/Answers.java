package viva.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import viva.card.Marks;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint;
import viva.card.mock.MissedPoint;
import viva.today.Leeches;
import viva.today.Schedulers;
import viva.ui.kit.Services;

/// Keeps answers with what was confirmed of their key points, takes them back and gives them again.
///
/// @param said learns what is missed each time
record Answers(Services services, Schedulers schedulers, Said said) {

  /// Where the log was moved to, and which key points are missed there.
  private record Moved(Optional<ScheduledCard> card, List<MissedPoint> missed) {}

  /// Keeps an answer; answers what is on the card after it where it has become a leech.
  ///
  /// @param confirmed key points of the card, none where nobody ticked them
  Optional<Marks> keep(ScheduledCard card, ReviewLog.Answer answer, List<CheckedPoint> confirmed) {
    said.keep(answer, card.card(), confirmed);
    var schedule = schedulers.schedule();
    var leech = Leeches.made(schedule, answer, card.marks());
    leech.ifPresent(
        marks -> {
          services.background().run(() -> services.library().mark(card.id(), marks));
          services.notices().say(services.say("study.leech." + schedule.rules().leech()));
        });
    return leech;
  }

  /// Takes the last answer back, also one of an earlier session; then its card is shown.
  void undo(Consumer<ScheduledCard> show) {
    move(this::takeBack, "study.nothingToUndo", show);
  }

  /// Does again what was taken back last.
  void redo(Consumer<ScheduledCard> show) {
    move(this::giveAgain, "study.nothingToRedo", show);
  }

  private Optional<ReviewLog> takeBack() {
    var undone = services.library().undo();
    undone.ifPresent(row -> Leeches.takenBack(services.library(), row));
    return undone;
  }

  private Optional<ReviewLog> giveAgain() {
    var redone = services.library().redo();
    redone.ifPresent(row -> Leeches.givenAgain(services.library(), row));
    return redone;
  }

  /// Moves along the log on the library thread.
  ///
  /// @param none what is said where there is nothing to move to
  private void move(
      Supplier<Optional<ReviewLog>> along, String none, Consumer<ScheduledCard> show) {
    services
        .background()
        .ask(
            () -> {
              var card = along.get().flatMap(row -> services.library().card(row.card()));
              return new Moved(card, Said.missed(services));
            },
            moved -> {
              said.know(moved.missed());
              moved.card().ifPresentOrElse(show, () -> services.notices().say(services.say(none)));
            });
  }
}
