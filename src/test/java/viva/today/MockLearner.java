package viva.today;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.FollowUp;
import viva.card.mock.Mock;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric.Axis;
import viva.interview.MockSession;
import viva.store.Library;
import viva.study.StudyClock;

/// A learner who holds one mock interview after the other until the program is killed, and says
/// after each step what is on the disk by now. One chunk is what is typed in two seconds.
public final class MockLearner {
  public static final String CHUNK = "It holds what was read lately. ";
  private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
  private static final int CHUNKS = 5;

  private final Library library;
  private final Mocking mocking;
  private Instant now = START;

  private MockLearner(Library library) {
    this.library = library;
    var clock = new StudyClock(() -> now, () -> ZoneId.of("Asia/Shanghai"));
    this.mocking = new Mocking(library, clock);
  }

  static void main(String[] args) {
    try (var library = Library.open(Path.of(args[0]))) {
      var learner = new MockLearner(library);
      learner.applyWhatWasLeft();
      while (true) learner.hold();
    }
  }

  private void applyWhatWasLeft() {
    for (var over : library.mocks().history())
      apply(library.mocks().find(over.session()).orElseThrow());
  }

  private void hold() {
    now = START.plus(Duration.ofDays(library.mocks().history().size()));
    var open = mocking.open();
    var session = open.isPresent() ? open.get() : begin();
    while (!session.over()) session = answer(session);
    mocking.finish(session.mock());
    say("over", session.mock().session(), "", 0);
    apply(session.mock());
  }

  private MockSession begin() {
    var s = MockSetup.FIRST;
    var setup =
        new MockSetup(
            s.goal(),
            new MockSetup.Length.Questions(3),
            s.weights(),
            s.spoken(),
            s.clock(),
            1,
            false,
            s.guess(),
            s.prepare(),
            s.answer(),
            now.getEpochSecond(),
            s.interview());
    return mocking.begin(setup, mocking.draw(setup));
  }

  /// Twice, as a learner does who is not sure that the first click was one.
  private void apply(Mock mock) {
    var proposals = mocking.proposals(mock);
    mocking.apply(mock, proposals);
    mocking.apply(mock, proposals);
    say("applied", mock.session(), "", 0);
  }

  /// One step.
  private MockSession answer(MockSession session) {
    var question = session.question();
    return switch (question.stage()) {
      case READING -> kept(session.begin(OptionalDouble.of(0.75), Reply.NONE));
      case ANSWERING -> {
        var reply = question.reply();
        if (reply.text().length() < CHUNKS * CHUNK.length())
          yield drafted(session.draft(more(reply)));
        var after = new FollowUp(FollowUp.Kind.SIBLING, "And?", List.of(new CardId(1)));
        var moment = StudyClock.at(now, ZoneId.of("Asia/Shanghai"), StudyClock.TURN);
        yield kept(
            session.handIn(reply.ended(Ending.HANDED_IN), points(), Optional.of(after), moment));
      }
      case FOLLOWING_UP -> {
        var reply = question.followUps().getFirst().reply();
        if (reply.text().length() < CHUNKS * CHUNK.length())
          yield drafted(session.draftFollowUp(more(reply)));
        yield kept(session.handInFollowUp(reply.ended(Ending.HANDED_IN)));
      }
      case REVIEWING ->
          session.reviewed()
              ? kept(session.done()).next()
              : kept(
                  session
                      .confirm(0, Confirmed.NO)
                      .confirmFollowUp(Confirmed.YES)
                      .level(Axis.ACCURACY, 2)
                      .level(Axis.DEPTH, 2));
      case DONE -> session.next();
    };
  }

  private static Reply more(Reply reply) {
    return new Reply(
        reply.text() + CHUNK,
        "",
        Ending.OPEN,
        reply.prepared(),
        reply.onset(),
        reply.taken().plusSeconds(2));
  }

  private MockSession kept(MockSession session) {
    mocking.keep(session);
    var stage = session.question().stage();
    say(
        "step",
        session.mock().session(),
        session.position() + " " + stage,
        stage == Stage.DONE ? 0 : typed(session));
    return session;
  }

  private MockSession drafted(MockSession session) {
    mocking.draft(session);
    say(
        "step",
        session.mock().session(),
        session.position() + " " + session.question().stage(),
        typed(session));
    return session;
  }

  /// How much is typed to a question and its follow-up.
  static int typed(MockSession session) {
    var question = session.question();
    return question.reply().text().length()
        + question.followUps().stream().mapToInt(f -> f.reply().text().length()).sum();
  }

  private static void say(String what, long session, String where, int typed) {
    System.out.println(what + " " + session + " " + where + " " + typed);
    System.out.flush();
  }

  private static List<CheckedPoint> points() {
    return List.of(
        new CheckedPoint("", "lines", 2, 0.1, Found.NOT_FOUND, List.of(), false, Confirmed.OPEN));
  }
}
