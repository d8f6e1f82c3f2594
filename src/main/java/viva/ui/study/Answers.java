package viva.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import viva.card.Marks;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint;
import viva.card.mock.MissedPoint;
import viva.store.Library;
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
    said.learn(card.id(), confirmed);
    var leech = Leeches.made(schedulers.schedule(), answer, card.marks());
    var library = services.library();
    services
        .background()
        .run(
            () ->
                library.together(
                    () -> {
                      Said.keep(library, answer, card.card(), confirmed);
                      leech.ifPresent(marks -> library.mark(answer, card.marks(), marks));
                      return true;
                    }));
    if (leech.isPresent())
      services.notices().say(services.say("study.leech." + schedulers.schedule().rules().leech()));
    return leech;
  }

  /// Takes the last answer back, also one of an earlier session; then its card is shown.
  void undo(Consumer<ScheduledCard> show) {
    move(Library::undo, "study.nothingToUndo", show);
  }

  /// Does again what was taken back last.
  void redo(Consumer<ScheduledCard> show) {
    move(Library::redo, "study.nothingToRedo", show);
  }

  /// Moves along the log on the library thread.
  ///
  /// @param none what is said where there is nothing to move to
  private void move(
      Function<Library, Optional<ReviewLog>> along, String none, Consumer<ScheduledCard> show) {
    services
        .background()
        .ask(
            () -> {
              var card =
                  along
                      .apply(services.library())
                      .flatMap(row -> services.library().card(row.card()));
              return new Moved(card, Said.missed(services));
            },
            moved -> {
              said.know(moved.missed());
              moved.card().ifPresentOrElse(show, () -> services.notices().say(services.say(none)));
            });
  }
}
