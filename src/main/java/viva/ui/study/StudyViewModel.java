package viva.ui.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.Marks;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.mock.CheckedPoint;
import viva.fsrs.Load;
import viva.store.view.Pace;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.Step;
import viva.study.StudySession;
import viva.study.What;
import viva.today.Schedulers;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the study screen knows and can do.
public final class StudyViewModel {
  private final Services services;
  private final What what;
  private final Schedulers schedulers;
  private final Past past;
  private final Pace pace;
  private final LocalDate day;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
  private StudySession session;
  private Load load;
  private Instant asked;
  private boolean begun;

  /// What is loaded before the screen opens.
  ///
  /// @param queue what is asked, in its order
  /// @param load  of the days to come
  /// @param pace  of the learner's answers
  /// @param begun whether the library keeps the drill until it is finished
  public record Loaded(
      What what,
      List<ScheduledCard> queue,
      Schedulers schedulers,
      Load load,
      Pace pace,
      boolean begun) {}

  /// @param said keeps the answers with their key points
  StudyViewModel(Services services, Loaded loaded, Said said) {
    this.services = services;
    this.schedulers = loaded.schedulers();
    this.past =
        new Past(services, schedulers, said, () -> services.go().accept(new Place.Study(rest())));
    this.load = loaded.load();
    this.pace = loaded.pace();
    this.what = loaded.what();
    this.session = due() ? StudySession.of(loaded.queue()) : StudySession.inOrder(loaded.queue());
    var now = services.clock().now();
    this.asked = now.at();
    this.day = now.day();
    this.begun = loaded.begun();
    step.set(session.step(now));
  }

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// What is still to be asked: the ordinary day finds that by itself, any other drill goes on with
  /// the cards that are left.
  public What rest() {
    if (due()) return what;
    var left = Stream.concat(session.ahead().stream(), session.learning().stream());
    var rest = What.cards(left.map(ScheduledCard::id).toList());
    return practice() ? rest.practised() : rest;
  }

  /// When the question was shown.
  public Instant asked() {
    return asked;
  }

  /// Whether the schedule stays as it is.
  public boolean practice() {
    return what.practice();
  }

  /// Whether anything was answered.
  public boolean answered() {
    return session.answered() > 0;
  }

  /// The key of what is said when all is asked: only the whole day can say that nothing is due.
  public String end() {
    if (!answered()) return "study.nothing.text";
    if (practice()) return "study.finished.practice";
    boolean day = what.usual() && what.scope() instanceof Scope.Everything;
    return day ? "study.finished.text" : "study.finished.chosen";
  }

  /// How many cards are left.
  public int left() {
    return session.left();
  }

  /// Whole minutes that the cards left will take, by the learner's own pace; 0 for none left.
  public int minutesLeft() {
    int fresh = (int) session.ahead().stream().filter(c -> c.state() instanceof State.New).count();
    return left() == 0 ? 0 : pace.minutes(left() - fresh, fresh);
  }

  /// The share of this session that is done, 0 to 1.
  public double progress() {
    var all = session.answered() + session.left();
    return all == 0 ? 1 : (double) session.answered() / all;
  }

  /// The card after the one shown, to be prepared ahead of need.
  public Optional<ScheduledCard> upNext() {
    return session.ahead().stream()
        .filter(c -> !(step.get() instanceof Step.Asking(var now) && now.id().equals(c.id())))
        .findFirst();
  }

  public void reveal() {
    if (!(step.get() instanceof Step.Asking(var card))) return;
    var now = services.clock().now();
    var scheduler = schedulers.of(card.card().topic()).scheduler();
    step.set(new Step.Revealed(card, now, scheduler.outcomes(card.id(), card.state(), now, load)));
  }

  /// Decide, keep, show.
  ///
  /// @param confirmed the key points as they are ticked; none where that says nothing
  public void rate(Rating rating, List<CheckedPoint> confirmed) {
    if (!(step.get() instanceof Step.Revealed shown)) return;
    var taken = Duration.between(asked, services.clock().now().at());
    if (taken.isNegative()) taken = Duration.ZERO; // the clock was set back meanwhile
    int version = schedulers.of(shown.card().card().topic()).version();
    var answered =
        practice()
            ? session.practise(shown, rating, taken, version)
            : session.rate(shown, rating, taken, version);
    var leech = past.keep(shown.card(), answered.log(), confirmed, load);
    if (!practice() && answered.log().after() instanceof State.Review review)
      load = load.with(review.due(), 1);
    boolean away = leech.filter(Marks::suspended).isPresent();
    show(away ? answered.next().leaveOut(shown.card()) : answered.next());
  }

  /// Takes back what was done last with a card; then the last answer of an earlier session.
  public void undo() {
    past.undo(
        load,
        this::unmark,
        (card, before) -> {
          load = before;
          show(session.askAgain(card), new Step.Asking(card));
        });
  }

  /// Does again what was taken back last.
  public void redo() {
    past.redo(
        load,
        marked -> {
          if (marked.away()) show(session.leaveOut(marked.card()));
          else marked(marked.after());
        },
        card -> {
          var next = session.replace(card, services.clock().now());
          show(card.marks().suspended() ? next.leaveOut(card) : next);
        });
  }

  /// Not asked again until the user takes it back.
  public void suspend() {
    leaveOut(m -> new Marks(true, m.buriedUntil(), m.flag(), m.note()), "study.suspended");
  }

  /// Not asked again today.
  public void bury() {
    var tomorrow = services.clock().now().day().plusDays(1);
    leaveOut(m -> new Marks(m.suspended(), tomorrow, m.flag(), m.note()), "study.buried");
  }

  /// Gives the card a flag.
  ///
  /// @param flag 0 for none, 1 to 7
  public void flag(int flag) {
    mark(m -> new Marks(m.suspended(), m.buriedUntil(), flag, m.note()));
  }

  /// Puts the learner's own words on the card; empty takes them away.
  public void note(String note) {
    mark(m -> m.noted(note));
  }

  /// Asks whatever has become due meanwhile.
  public void goOn() {
    show(session);
  }

  public void leave() {
    services.go().accept(new Place.Home());
  }

  private interface Change {
    Marks of(Marks marks);
  }

  /// The card that is shown; nothing in a break and at the end.
  public Optional<ScheduledCard> card() {
    return switch (step.get()) {
      case Step.Asking(var c) -> Optional.of(c);
      case Step.Revealed(var c, _, _) -> Optional.of(c);
      case Step.Waiting _, Step.Finished() -> Optional.empty();
    };
  }

  /// What one reads now, as Markdown: the question, and once it is shown the answer.
  public Optional<String> words() {
    return card()
        .map(c -> step.get() instanceof Step.Revealed ? c.card().answer() : c.card().question());
  }

  private void mark(Change change) {
    if (card().isEmpty()) return;
    var act = act(card().get(), change, false);
    past.keep(act);
    marked(act.after());
  }

  private void leaveOut(Change change, String said) {
    if (card().isEmpty()) return;
    var act = act(card().get(), change, true);
    past.keep(act);
    services
        .notices()
        .say(services.say(said), services.say("undo"), () -> past.takeBack(act, this::unmark));
    show(session.leaveOut(act.card()));
  }

  private static Past.Done.Marked act(ScheduledCard card, Change change, boolean away) {
    return new Past.Done.Marked(card, change.of(card.marks()), away);
  }

  private void unmark(Past.Done.Marked act) {
    if (act.away()) show(session.askNext(act.card()), new Step.Asking(act.card()));
    else marked(act.card());
  }

  /// Shows a card with other marks, turned as it is; another than the one shown comes in its place.
  private void marked(ScheduledCard card) {
    if (card().filter(c -> c.id().equals(card.id())).isEmpty()) {
      show(session.askNext(card), new Step.Asking(card));
      return;
    }
    session = session.marked(card);
    step.set(
        step.get() instanceof Step.Revealed(_, var moment, var outcomes)
            ? new Step.Revealed(card, moment, outcomes)
            : new Step.Asking(card));
  }

  private void show(StudySession next) {
    show(next, next.step(services.clock().now()));
  }

  private void show(StudySession next, Step reached) {
    session = next;
    var now = services.clock().now();
    asked = now.at();
    // A clock that was set back, or a journey to the west, takes nothing from the day begun.
    if (due() && now.day().isAfter(day)) {
      services.notices().say(services.say("study.newDay"));
      services.go().accept(new Place.Study(what));
      return;
    }
    if (reached instanceof Step.Finished && begun) {
      begun = false;
      services.background().run(() -> services.library().desk().finish());
    }
    step.set(reached);
  }

  /// Whether the ordinary day is studied, of all cards or some.
  private boolean due() {
    return what.pick() == Pick.DUE && !practice();
  }
}
