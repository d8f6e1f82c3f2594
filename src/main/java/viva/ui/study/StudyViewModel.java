package viva.ui.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.Marks;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.fsrs.Load;
import viva.store.view.Pace;
import viva.study.Step;
import viva.study.StudySession;
import viva.today.Leeches;
import viva.today.Schedulers;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the study screen knows and can do.
public final class StudyViewModel {
  private final Services services;
  private final Schedulers schedulers;
  private final Pace pace;
  private final Deque<Before> earlier = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
  private StudySession session;
  private Load load;
  private Instant asked;

  /// What is loaded before the screen opens.
  ///
  /// @param load of the days to come
  /// @param pace of the learner's answers
  public record Loaded(List<ScheduledCard> queue, Schedulers schedulers, Load load, Pace pace) {}

  /// The session before an answer, and how full the days were then.
  private record Before(StudySession session, Load load) {}

  public StudyViewModel(Services services, Loaded loaded) {
    this.services = services;
    this.schedulers = loaded.schedulers();
    this.load = loaded.load();
    this.pace = loaded.pace();
    this.session = StudySession.of(loaded.queue());
    this.asked = services.clock().now().at();
    step.set(session.step(services.clock().now()));
  }

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
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
  public void rate(Rating rating) {
    if (!(step.get() instanceof Step.Revealed shown)) return;
    var taken = Duration.between(asked, services.clock().now().at());
    int version = schedulers.of(shown.card().card().topic()).version();
    var answered = session.rate(shown, rating, taken.isNegative() ? Duration.ZERO : taken, version);
    earlier.push(new Before(session, load));
    if (answered.log().after() instanceof State.Review review) load = load.with(review.due(), 1);
    services.background().run(() -> services.library().record(answered.log()));
    show(leech(shown.card(), answered));
  }

  /// The session after an answer, without the card where it has become a leech that is put away.
  private StudySession leech(ScheduledCard card, StudySession.Answered answered) {
    var schedule = schedulers.schedule();
    var marks =
        schedule
            .rules()
            .leech()
            .after(answered.log(), card.marks(), schedule.config().leechThreshold());
    if (marks.isEmpty()) return answered.next();
    services.background().run(() -> services.library().mark(card.id(), marks.get()));
    services.notices().say(services.say("study.leech." + schedule.rules().leech()));
    return marks.get().suspended() ? answered.next().leaveOut(card) : answered.next();
  }

  /// Takes the last answer back, also one of an earlier session.
  public void undo() {
    services
        .background()
        .ask(
            this::takeBack,
            card -> {
              if (card.isEmpty()) services.notices().say(services.say("study.nothingToUndo"));
              else show(before(card.get()));
            });
  }

  private Optional<ScheduledCard> takeBack() {
    var undone = services.library().undo();
    if (undone.isPresent()) Leeches.takenBack(services.library(), undone.get());
    return undone.flatMap(log -> services.library().card(log.card()));
  }

  /// Does again what was taken back last.
  public void redo() {
    services
        .background()
        .ask(
            () -> services.library().redo().flatMap(log -> services.library().card(log.card())),
            card -> {
              if (card.isEmpty()) services.notices().say(services.say("study.nothingToRedo"));
              else {
                earlier.push(new Before(session, load));
                show(session.replace(card.get(), services.clock().now()));
              }
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

  private void leaveOut(Change change, String said) {
    var card =
        switch (step.get()) {
          case Step.Asking(var c) -> c;
          case Step.Revealed(var c, _, _) -> c;
          case Step.Waiting _, Step.Finished() -> null;
        };
    if (card == null) return;
    var session = this.session;
    services.background().run(() -> services.library().mark(card.id(), change.of(card.marks())));
    services
        .notices()
        .say(
            services.say(said),
            services.say("undo"),
            () -> {
              services.background().run(() -> services.library().mark(card.id(), card.marks()));
              show(this.session.askAgain(card));
            });
    show(session.leaveOut(card));
  }

  /// The session before the last answer, or this one with the card in front.
  private StudySession before(ScheduledCard card) {
    var last = earlier.peek();
    if (last != null && last.session().holds(card)) {
      earlier.pop();
      load = last.load();
      return last.session();
    }
    return session.askAgain(card);
  }

  private void show(StudySession next) {
    session = next;
    asked = services.clock().now().at();
    step.set(next.step(services.clock().now()));
  }
}
