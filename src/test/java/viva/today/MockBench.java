package viva.today;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.CheckedPoint.Quote;
import viva.card.mock.Mock;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric.Axis;
import viva.interview.MockSession;
import viva.store.Library;
import viva.store.Shelf;
import viva.study.StudyClock;

/// A library with twenty cards in two topics, and mock interviews on them.
abstract class MockBench {
  static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;
  Instant now = START;
  final StudyClock clock = new StudyClock(() -> now, () -> ZoneId.of("Asia/Shanghai"));
  Library library;
  Mocking mocking;

  @BeforeEach
  void open() {
    library = Library.open(folder.resolve("library.db"));
    if (library.cards().isEmpty()) Shelf.add(library, "notes.md", cards(20), now);
    mocking = new Mocking(library, clock);
  }

  @AfterEach
  void close() {
    library.close();
  }

  MockSession begin(int questions) {
    var setup = setup(questions);
    return mocking.begin(setup, mocking.draw(setup));
  }

  MockSetup setup(int questions) {
    var s = MockSetup.FIRST;
    return new MockSetup(
        s.goal(),
        new MockSetup.Length.Questions(questions),
        s.weights(),
        s.spoken(),
        s.clock(),
        s.followUps(),
        s.practice(),
        OptionalDouble.of(0.5),
        s.prepare(),
        s.answer(),
        now.getEpochSecond() + library.mocks().askedLately(99).size(),
        s.interview());
  }

  /// Answers all questions, with each point confirmed alike.
  Mock play(MockSession begun, Confirmed confirmed) {
    var session = begun;
    while (!session.over()) {
      session = session.begin(OptionalDouble.of(0.75), Reply.NONE);
      var reply = reply(Ending.HANDED_IN, "Lines.");
      session = session.handIn(reply, points(), Optional.empty(), clock.now());
      for (int i = 0; i < 2; i++) session = session.confirm(i, confirmed);
      session = session.level(Axis.ACCURACY, 3).level(Axis.DEPTH, 2).done();
      mocking.keep(session);
      session = session.next();
    }
    return session.mock();
  }

  static Reply reply(Ending ending, String text) {
    return new Reply(
        text, "", ending, Duration.ofMillis(1_200), Duration.ofMillis(340), Duration.ofSeconds(50));
  }

  static List<CheckedPoint> points() {
    return List.of(
        new CheckedPoint(
            "Level",
            "point 0",
            2,
            0.5,
            Found.FOUND,
            List.of(new Quote(0, 2), new Quote(3, 8)),
            true,
            Confirmed.OPEN),
        new CheckedPoint(
            "", "point 1", 0.5, 0.01, Found.NOT_FOUND, List.of(), false, Confirmed.OPEN));
  }

  /// Half in one topic, half in another.
  static List<Card> cards(int count) {
    var cards = new ArrayList<Card>();
    for (int i = 1; i <= count; i++) {
      var topic = i <= count / 2 ? Topic.of("Caches", "Levels") : Topic.of("Sorting");
      var origin = new Origin("notes.md", i);
      cards.add(new Card(topic, "What is " + i + "?", "Number " + i + ".", origin));
    }
    return cards;
  }
}
