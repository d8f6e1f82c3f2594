package viva.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import viva.card.Marks;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.cli.input.Keyboard;
import viva.cli.json.Json;
import viva.fsrs.Load;
import viva.store.Library;
import viva.study.Step;
import viva.study.StudyClock;
import viva.study.StudySession;
import viva.study.What;
import viva.today.Leeches;
import viva.today.Schedulers;
import viva.today.Today;
import viva.words.Messages;
import viva.words.Waits;

/// A drill in the terminal: a question, the answer, a rating, each said by a key. Every answer is
/// on the disk before the next question is printed.
final class Drill {
  private final Terminal terminal;
  private final Messages messages;
  private final StudyClock clock;
  private final Library library;
  private final boolean practice;
  private final Schedulers schedulers;
  private final Keyboard keyboard;
  private Load load;
  private StudySession session;
  private Instant asked;
  private int answered;

  Drill(Terminal terminal, Keyboard keyboard, Library library, What what) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.clock = terminal.study();
    this.library = library;
    this.practice = what.practice();
    var today = new Today(library, clock);
    this.schedulers = today.schedulers();
    this.load = today.load();
    this.keyboard = keyboard;
    var queue = today.queue(what);
    this.session = practice ? StudySession.inOrder(queue) : StudySession.of(queue);
    this.asked = clock.now().at();
  }

  /// Asks until nothing is left or the input says or is at its end.
  void run() {
    if (session.left() == 0) {
      say(library.shelves().catalogue().active() == 0 ? "cli.noCards" : "drill.nothing");
      return;
    }
    help();
    boolean going = true;
    while (going)
      going =
          switch (session.step(clock.now())) {
            case Step.Asking(var card) -> ask(card);
            case Step.Waiting _ -> false;
            case Step.Finished() -> false;
            case Step.Revealed _ -> throw new IllegalStateException("a session asks");
          };
    say("drill.done", answered, session.left());
  }

  /// Answers whether the drill goes on.
  private boolean ask(ScheduledCard card) {
    asked = clock.now().at();
    line("");
    line(messages.say("drill.left", session.left(), Json.topic(card.card().topic(), messages)));
    line(card.card().question());
    while (true) {
      switch (input()) {
        case "" -> {
          return answer(card);
        }
        case "u" -> {
          undo();
          return true;
        }
        case "s" -> {
          suspend(card);
          return true;
        }
        case Keyboard.END -> {
          return false;
        }
        default -> help();
      }
    }
  }

  private boolean answer(ScheduledCard card) {
    var now = clock.now();
    var scheduler = schedulers.of(card.card().topic()).scheduler();
    var shown =
        new Step.Revealed(card, now, scheduler.outcomes(card.id(), card.state(), now, load));
    line("");
    line(card.card().unanswered() ? messages.say("study.unanswered") : card.card().answer());
    if (!card.marks().note().isEmpty())
      line(messages.say("study.note") + ": " + card.marks().note());
    line("");
    line(ratings(shown));
    while (true) {
      var input = input();
      switch (input) {
        case "1", "2", "3", "4" -> {
          rate(shown, Rating.ofGrade(Integer.parseInt(input)));
          return true;
        }
        case "u" -> {
          undo();
          return true;
        }
        case "s" -> {
          suspend(card);
          return true;
        }
        case Keyboard.END -> {
          return false;
        }
        case "?" -> help();
        default -> line(ratings(shown));
      }
    }
  }

  private void rate(Step.Revealed shown, Rating rating) {
    var taken = Duration.between(asked, clock.now().at());
    if (taken.isNegative()) taken = Duration.ZERO; // the clock was set back meanwhile
    var card = shown.card();
    int version = schedulers.of(card.card().topic()).version();
    var answer =
        practice
            ? session.practise(shown, rating, taken, version)
            : session.rate(shown, rating, taken, version);
    var leech = Leeches.made(schedulers.schedule(), answer.log(), card.marks());
    library.together(
        () -> {
          library.record(answer.log());
          leech.ifPresent(marks -> library.mark(answer.log(), card.marks(), marks));
          return true;
        });
    if (!practice && answer.log().after() instanceof State.Review review)
      load = load.with(review.due(), 1);
    session = answer.next();
    answered++;
    leech.ifPresent(marks -> leech(card, marks));
  }

  private void leech(ScheduledCard card, Marks marks) {
    say("study.leech." + schedulers.schedule().rules().leech());
    if (marks.suspended()) session = session.leaveOut(card);
  }

  private void suspend(ScheduledCard card) {
    var marks = card.marks();
    library.mark(card.id(), new Marks(true, marks.buriedUntil(), marks.flag(), marks.note()));
    session = session.leaveOut(card);
    say("study.suspended");
  }

  private void undo() {
    var row = library.undo();
    if (row.orElse(null) instanceof ReviewLog.Change change) {
      say("study.stays." + change.reason());
      return;
    }
    var card = row.flatMap(answer -> library.card(answer.card()));
    if (card.isEmpty()) {
      say("study.nothingToUndo");
      return;
    }
    session = session.askAgain(card.get());
    answered = Math.max(0, answered - 1);
  }

  private String ratings(Step.Revealed shown) {
    return Arrays.stream(Rating.values())
        .map(
            rating -> {
              var name = messages.say("rating." + rating.name().toLowerCase(Locale.ROOT));
              State.Seen after = shown.outcomes().after(rating);
              return rating.grade()
                  + " "
                  + name
                  + (practice ? "" : " (" + Waits.of(after, shown.moment(), messages) + ")");
            })
        .collect(Collectors.joining("   "));
  }

  private String input() {
    terminal.out().print("> ");
    terminal.out().flush();
    var input = keyboard.next();
    if (keyboard.single()) line(input);
    return input;
  }

  private void help() {
    say(keyboard.single() ? "drill.help.keys" : "drill.help");
  }

  private void say(String key, Object... values) {
    line(messages.say(key, values));
  }

  private void line(String text) {
    terminal.out().println(text);
  }
}
