package viva.ui.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import viva.card.Marks;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint;
import viva.card.mock.MissedPoint;
import viva.fsrs.Load;
import viva.store.Library;
import viva.today.Leeches;
import viva.today.Schedulers;
import viva.ui.kit.Services;

/// What is done with the cards of a drill: kept at once, taken back in order and done again. Before
/// the first act of the drill come the answers of earlier ones, which the log knows.
final class Past {
  private final Services services;
  private final Schedulers schedulers;
  private final Said said;
  private final Runnable again;
  private final Deque<Done> done = new ArrayDeque<>();
  private final Deque<Done> undone = new ArrayDeque<>();

  /// One thing done with a card.
  sealed interface Done {
    /// An answer, which the log knows.
    ///
    /// @param load how full the days were before it
    record Rated(Load load) implements Done {}

    /// Marks put on a card.
    ///
    /// @param card as it was before
    /// @param away whether it is not asked any more in this drill
    record Marked(ScheduledCard card, Marks marks, boolean away) implements Done {

      /// The card with its marks.
      ScheduledCard after() {
        return new ScheduledCard(card.id(), card.card(), card.state(), marks);
      }
    }
  }

  /// Where the log was moved to, and which key points are missed there.
  private record Moved(
      Optional<ReviewLog> row, Optional<ScheduledCard> card, List<MissedPoint> missed) {}

  /// @param said  learns what is missed each time
  /// @param again begins the drill anew, for its cards have changed
  Past(Services services, Schedulers schedulers, Said said, Runnable again) {
    this.services = services;
    this.schedulers = schedulers;
    this.said = said;
    this.again = again;
  }

  /// Keeps an answer; answers what is on the card after it where it has become a leech.
  ///
  /// @param confirmed key points of the card, none where nobody ticked them
  /// @param load      how full the days were before it
  Optional<Marks> keep(
      ScheduledCard card, ReviewLog.Answer answer, List<CheckedPoint> confirmed, Load load) {
    said.learn(card.id(), confirmed);
    var leech = Leeches.made(schedulers.schedule(), answer, card.marks());
    var library = services.library();
    add(new Done.Rated(load));
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

  /// Puts marks on a card.
  void keep(Done.Marked act) {
    add(act);
    put(act.after());
  }

  private void add(Done act) {
    done.push(act);
    undone.clear();
  }

  private void put(ScheduledCard card) {
    services.background().run(() -> services.library().mark(card.id(), card.marks()));
  }

  /// Takes marks back, whatever was done since.
  ///
  /// @param back runs unless they were taken back before
  void takeBack(Done.Marked act, Consumer<Done.Marked> back) {
    if (!done.remove(act)) return;
    undone.push(act);
    put(act.card());
    services.notices().clear();
    back.accept(act);
  }

  /// Takes back what was done last.
  ///
  /// @param load   how full the days are now, for an answer of an earlier drill
  /// @param marks  what is to be shown where that was marks
  /// @param answer the same where it was an answer, with the load before it
  void undo(Load load, Consumer<Done.Marked> marks, BiConsumer<ScheduledCard, Load> answer) {
    if (done.peek() instanceof Done.Marked marked) {
      takeBack(marked, marks);
      return;
    }
    var last = done.poll();
    var rated = last instanceof Done.Rated known ? known : new Done.Rated(load);
    move(
        Library::undo,
        "study.nothingToUndo",
        change -> {
          if (last != null) done.push(last);
          stays(change);
        },
        card -> {
          undone.push(rated);
          answer.accept(card, rated.load());
        });
  }

  /// Does again what was taken back last.
  ///
  /// @param load   how full the days are now
  /// @param marks  what is to be shown where that was marks
  /// @param answer the same where it was an answer
  void redo(Load load, Consumer<Done.Marked> marks, Consumer<ScheduledCard> answer) {
    if (undone.peek() instanceof Done.Marked marked) {
      done.push(undone.pop());
      put(marked.after());
      marks.accept(marked);
    } else if (undone.isEmpty() && done.peek() instanceof Done.Marked) {
      // What the log could do again was taken back before this act.
      say("study.nothingToRedo");
    } else {
      undone.poll();
      move(
          Library::redo,
          "study.nothingToRedo",
          _ -> say("study.nothingToRedo"),
          card -> {
            done.push(new Done.Rated(load));
            answer.accept(card);
          });
    }
  }

  /// Moves along the log on the library thread.
  ///
  /// @param none    what is said where there is nothing to move to
  /// @param changed takes the change of the schedule that stands there instead
  private void move(
      Function<Library, Optional<ReviewLog>> along,
      String none,
      Consumer<ReviewLog.Change> changed,
      Consumer<ScheduledCard> show) {
    services
        .background()
        .ask(
            () -> {
              var row = along.apply(services.library());
              return new Moved(
                  row, row.flatMap(r -> services.library().card(r.card())), Said.missed(services));
            },
            moved -> {
              said.know(moved.missed());
              if (moved.row().orElse(null) instanceof ReviewLog.Change change)
                changed.accept(change);
              else moved.card().ifPresentOrElse(show, () -> say(none));
            });
  }

  /// Says that the step before is no answer. What was done by hand can be taken back from here too;
  /// what came with other settings stays with them.
  private void stays(ReviewLog.Change change) {
    var words = services.say("study.stays." + change.reason());
    switch (change.reason()) {
      case MANUAL -> services.notices().say(words, services.say("undo"), () -> takeBack(change));
      case RESCHEDULED -> services.notices().say(words);
    }
  }

  private void takeBack(ReviewLog.Change change) {
    services
        .background()
        .ask(
            () -> services.library().undo(change),
            done -> {
              if (done) again.run();
              else say("library.tooLate");
            });
  }

  private void say(String key) {
    services.notices().say(services.say(key));
  }
}
