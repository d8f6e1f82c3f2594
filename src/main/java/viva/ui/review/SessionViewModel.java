package viva.ui.review;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;
import viva.interview.MockSession;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// A mock interview that is going on: every step is kept before the next is taken.
public final class SessionViewModel {
  /// From this share of the time on an answer is long.
  private static final double LONG = 1.5;

  private final Services services;
  private final Map<CardId, ScheduledCard> cards;
  private final Checking checking;
  private final ReadOnlyObjectWrapper<MockSession> session = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Time> time = new ReadOnlyObjectWrapper<>(Time.NONE);
  private final Writing writing;
  private final StringProperty scratch = new SimpleStringProperty("");
  private boolean ending;

  /// What is loaded before the screen opens.
  ///
  /// @param cards the deck by its numbers
  public record Loaded(Mock mock, Map<CardId, ScheduledCard> cards, Checking checking) {
    public Loaded {
      cards = Map.copyOf(cards);
    }
  }

  /// What the clock shows.
  ///
  /// @param allowed zero where no clock runs
  /// @param late    whether it is time to come to an end
  public record Time(Duration spent, Duration allowed, boolean late) {
    static final Time NONE = new Time(Duration.ZERO, Duration.ZERO, false);

    /// What is left, at least zero.
    public Duration left() {
      var left = allowed.minus(spent);
      return left.isNegative() ? Duration.ZERO : left;
    }
  }

  public SessionViewModel(Services services, Loaded loaded) {
    this.services = services;
    this.cards = loaded.cards();
    this.checking = loaded.checking();
    this.writing = new Writing(() -> services.clock().now().at());
    show(MockSession.of(loaded.mock()));
  }

  public ReadOnlyObjectProperty<MockSession> session() {
    return session.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Time> time() {
    return time.getReadOnlyProperty();
  }

  /// What is being answered, to the question or to the one after it.
  public StringProperty text() {
    return writing.text();
  }

  /// Notes beside the answer, for as long as the question is asked; never kept.
  public StringProperty scratch() {
    return scratch;
  }

  public MockSetup setup() {
    return session.get().mock().setup();
  }

  public MockQuestion question() {
    return session.get().question();
  }

  /// The card that the question was drawn from; nothing where it has gone since.
  public Optional<ScheduledCard> card() {
    return card(question().drawn().card());
  }

  /// A card of the deck.
  public Optional<ScheduledCard> card(CardId id) {
    return Optional.ofNullable(cards.get(id));
  }

  /// Begins the answer.
  ///
  /// @param confidence the learner's word that it would pass, 0 to 1
  public void begin(OptionalDouble confidence) {
    if (question().stage() != Stage.READING) return;
    var reply = new Reply("", "", Ending.OPEN, writing.spent(), Duration.ZERO, Duration.ZERO);
    keep(session.get().begin(confidence, reply));
  }

  /// Looks at the next hint.
  public void hint() {
    keep(session.get().hint());
  }

  /// Hands in what was said.
  public void handIn() {
    end(writing.silent() ? Ending.UNKNOWN : Ending.HANDED_IN);
  }

  /// Says that one does not know.
  public void unknown() {
    end(Ending.UNKNOWN);
  }

  /// Goes on without an answer: the question counts for nothing.
  public void skip() {
    if (ending) return;
    keep(session.get().skip(reply(Ending.OPEN)));
    next();
  }

  /// What has been recorded goes into this file.
  public void recordsInto(String file) {
    writing.recordsInto(file);
    draft();
  }

  /// The first word was heard.
  public void heard() {
    writing.heard();
  }

  /// The microphone failed: what was said is lost, and that says nothing about the learner.
  public void notRecorded() {
    end(Ending.NOT_RECORDED);
  }

  /// Lets time go on; called several times a second.
  public void tick() {
    if (session.get().over() || ending) return;
    var setup = setup();
    boolean clock = setup.clock() != MockSetup.Clock.OFF;
    boolean strict = setup.clock() == MockSetup.Clock.STRICT;
    switch (question().stage()) {
      case READING -> {
        time.set(new Time(writing.spent(), clock ? setup.prepare() : Duration.ZERO, false));
        if (strict && !setup.prepare().isZero() && time.get().left().isZero())
          begin(OptionalDouble.empty());
      }
      case ANSWERING, FOLLOWING_UP -> {
        long longAfter = (long) (setup.answer().toMillis() * LONG);
        boolean late = clock && writing.spent().toMillis() >= longAfter;
        time.set(new Time(writing.spent(), clock ? setup.answer() : Duration.ZERO, late));
        if (strict && time.get().left().isZero()) end(Ending.TIMED_OUT);
        else whileWriting();
      }
      case REVIEWING, DONE -> time.set(Time.NONE);
    }
  }

  /// Keeps what is being written; called on every leave.
  public void leave() {
    if (!session.get().over()) draft();
  }

  /// What the learner says of a point.
  public void confirm(int point, Confirmed how) {
    keep(session.get().confirm(point, how));
  }

  /// Takes for all points that nothing was said of what was found.
  public void confirmRest() {
    keep(session.get().confirmRest());
  }

  public void confirmFollowUp(Confirmed how) {
    keep(session.get().confirmFollowUp(how));
  }

  /// A level by the learner's hand.
  public void level(Rubric.Axis axis, int level) {
    keep(session.get().level(axis, level));
  }

  public void note(String note) {
    keep(session.get().note(note));
  }

  /// Ends the review of a question and goes on to the next, or to the report.
  public void done() {
    if (!session.get().reviewed()) return;
    keep(session.get().done());
    next();
  }

  /// Goes away; the mock can be taken up again where it stands.
  public void pause() {
    draft();
    services.go().accept(new Place.Mock());
  }

  private void next() {
    scratch.set("");
    var after = session.get().next();
    if (after.over()) {
      session.set(after);
      Sessions.finish(services, after.mock());
    } else show(after);
  }

  /// Stands at a question as it was left.
  private void show(MockSession at) {
    session.set(at);
    if (at.over()) return;
    takeUp();
    tick();
  }

  /// Takes up the reply of the stage where it was left.
  private void takeUp() {
    var question = question();
    var reply =
        question.stage() == Stage.FOLLOWING_UP
            ? question.followUps().getFirst().reply()
            : question.reply();
    writing.takeUp(reply, question.stage() == Stage.READING);
  }

  /// While somebody writes: kept every two seconds, looked at in each pause.
  private void whileWriting() {
    if (writing.unkept()) draft();
    if (question().stage() == Stage.ANSWERING && writing.paused())
      card().ifPresent(c -> checking.ahead(c.card(), writing.text().get()));
  }

  private void draft() {
    if (ending) return;
    var stage = question().stage();
    if (stage != Stage.ANSWERING && stage != Stage.FOLLOWING_UP) return;
    var reply = reply(Ending.OPEN);
    session.set(
        stage == Stage.ANSWERING ? session.get().draft(reply) : session.get().draftFollowUp(reply));
    Sessions.draft(services, session.get());
    writing.kept();
  }

  private void end(Ending how) {
    var stage = question().stage();
    if (ending || stage == Stage.REVIEWING || stage == Stage.DONE) return;
    draft();
    if (stage == Stage.FOLLOWING_UP) {
      keep(session.get().handInFollowUp(reply(how)));
      return;
    }
    ending = true;
    var reply = reply(how);
    Consumer<Checking.Found> handIn =
        found -> {
          ending = false;
          keep(session.get().handIn(reply, found.points(), found.after(), services.clock().now()));
        };
    checking.check(session.get(), card(), reply, handIn);
  }

  private Reply reply(Ending how) {
    return switch (question().stage()) {
      case READING -> writing.before(how);
      case FOLLOWING_UP -> writing.reply(how, Duration.ZERO);
      case ANSWERING, REVIEWING, DONE -> writing.reply(how, question().reply().prepared());
    };
  }

  /// Shows a session and keeps the question that has changed in it.
  private void keep(MockSession next) {
    var stage = question().stage();
    session.set(next);
    Sessions.keep(services, next);
    if (next.question().stage() == stage) return;
    takeUp();
    tick();
  }
}
