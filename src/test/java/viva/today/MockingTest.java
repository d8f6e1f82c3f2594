package viva.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.card.mock.Drawn;
import viva.card.mock.FollowUp;
import viva.card.mock.MissedPoint;
import viva.card.mock.MockGoal;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric.Axis;
import viva.interview.MockSession;
import viva.store.mock.DisputedPoint;
import viva.store.mock.TermPair;

/// Mock interviews with a real library: what is kept of them.
class MockingTest extends MockBench {

  @Test
  void namesInTheLearnersFileAndPairsTheLearnerMadeCountAsTheTermsOfTheCard() throws IOException {
    var card =
        new Card(
            Topic.of("T"),
            "What is kept?",
            "- Quokka buffers\n- Numbat tables",
            new Origin("notes.md", 1));
    var deck = List.of(new ScheduledCard(new CardId(99), card, new State.New(), Marks.NONE));
    var answer = "We keep the zugzwang and also the flimflam.";
    assertThat(mocking.search(deck).of(card, answer))
        .extracting(CheckedPoint::found)
        .containsExactly(Found.NOT_FOUND, Found.NOT_FOUND);
    Files.writeString(folder.resolve("aliases.txt"), "Quokka buffers = zugzwang");
    library.mocks().add(new TermPair("Numbat tables", "flimflam"));
    assertThat(mocking.search(deck).of(card, answer))
        .extracting(CheckedPoint::found)
        .containsExactly(Found.FOUND, Found.FOUND);
  }

  @Test
  void theSetUpIsRememberedWithAnotherSeed() {
    assertThat(mocking.setup()).isEqualTo(MockSetup.FIRST.withSeed(START.toEpochMilli()));
    var own =
        new MockSetup(
            MockGoal.TOPIC,
            new MockSetup.Length.Minutes(25),
            Map.of(Topic.of("Caches", "Levels"), 0.25, Topic.NONE, 2.0),
            true,
            MockSetup.Clock.STRICT,
            0,
            true,
            OptionalDouble.of(0.55),
            Duration.ZERO,
            Duration.ofSeconds(90),
            99,
            OptionalLong.of(4));
    mocking.begin(own, mocking.draw(own));
    assertThat(mocking.setup()).isEqualTo(own.withSeed(START.toEpochMilli()));
  }

  @Test
  void everyStepIsThereAfterTheLibraryIsOpenedAgain() {
    var session = same(begin(3));
    session = kept(session.begin(OptionalDouble.of(0.75), Reply.NONE));
    assertThat(session.question().stage()).isEqualTo(Stage.ANSWERING);
    session = session.draft(reply(Ending.OPEN, "It holds"));
    mocking.draft(session);
    session = kept(same(session).hint());
    var sibling = new FollowUp(FollowUp.Kind.SIBLING, "And?", List.of(new CardId(7)));
    var reply = reply(Ending.HANDED_IN, "It holds lines.");
    session = kept(session.handIn(reply, points(), Optional.of(sibling), clock.now()));
    session = session.draftFollowUp(reply(Ending.OPEN, "Also"));
    mocking.draft(session);
    session = kept(same(session).handInFollowUp(reply(Ending.UNKNOWN, "")));
    session = kept(session.confirm(0, Confirmed.YES));
    session = kept(session.confirm(1, Confirmed.WRONG_REFERENCE));
    session = kept(session.confirmFollowUp(Confirmed.NO).note("The note is old."));
    session = kept(session.level(Axis.ACCURACY, 3).level(Axis.DEPTH, 2));
    session = session.done();
    mocking.keep(session);
    session = same(session.next());
    assertThat(session.position()).isEqualTo(1);
    var card = session.mock().questions().getFirst().drawn().card();
    assertThat(library.mocks().disputed())
        .containsExactly(new DisputedPoint(card, "point 1", "The note is old.", now));
  }

  @Test
  void aLateAutosaveDoesNotTakeAnAnswerBack() {
    var answering = kept(begin(2).begin(OptionalDouble.empty(), Reply.NONE));
    var draft = answering.draft(reply(Ending.OPEN, "It"));
    kept(draft.handIn(reply(Ending.HANDED_IN, "It is."), points(), Optional.empty(), clock.now()));
    mocking.draft(draft);
    assertThat(mocking.open().orElseThrow().question().reply().text()).isEqualTo("It is.");
  }

  @Test
  void aNewMockLeavesTheOneThatWasOpen() {
    var first = begin(2);
    var second = begin(2);
    assertThat(mocking.open()).contains(second);
    assertThat(library.mocks().find(first.mock().session())).contains(first.mock());
    library.mocks().leave();
    assertThat(mocking.open()).isEmpty();
    assertThat(library.mocks().history()).isEmpty();
  }

  @Test
  void cardsOfTheLastThreeMocksAreNotAskedAgain() {
    var asked = new ArrayList<CardId>();
    for (int mock = 0; mock < 3; mock++) {
      for (var q : play(begin(4), Confirmed.YES).questions()) asked.add(q.drawn().card());
      now = now.plus(Duration.ofHours(30));
    }
    assertThat(asked).doesNotHaveDuplicates().hasSize(12);
    assertThat(mocking.draw(setup(4)).questions())
        .extracting(Drawn::card)
        .doesNotContainAnyElementsOf(asked);
  }

  @Test
  void aFinishedMockIsInTheHistoryWithItsAnswers() {
    var mock = play(begin(4), Confirmed.YES);
    var report = mocking.finish(mock).orElseThrow();
    assertThat(mocking.open()).isEmpty();
    assertThat(library.mocks().history()).containsExactly(report.result());
    assertThat(mocking.report(mock.session())).contains(report);
    var answers = library.mocks().answers();
    assertThat(answers).hasSize(4);
    assertThat(answers.getFirst().score())
        .isEqualTo(report.questions().getFirst().score().orElseThrow());
    assertThat(answers).extracting(a -> a.confidence().orElseThrow()).containsOnly(0.75);
  }

  @Test
  void aMockWithoutAnyAnswerHasNoResult() {
    var session = begin(2);
    assertThat(mocking.finish(session.mock())).isEmpty();
    assertThat(mocking.open()).isEmpty();
    assertThat(library.mocks().history()).isEmpty();
  }

  @Test
  void missedPointsAreCountedOverMocksAndDrills() {
    var mock = play(begin(1), Confirmed.NO);
    var card = mock.questions().getFirst().drawn().card();
    now = now.plusSeconds(60);
    library.mocks().drilled(answer(card), 5, List.of(points().getFirst().confirm(Confirmed.NO)));
    assertThat(library.mocks().missed())
        .containsExactly(
            new MissedPoint(card, "Level: point 0", 2, 2, now),
            new MissedPoint(card, "point 1", 1, 1, START));
  }

  @Test
  void pointsOfAnAnswerThatIsTakenBackDoNotCountUntilItIsGivenAgain() {
    var card = library.cards().getFirst().id();
    library.mocks().drilled(answer(card), 5, List.of(points().getFirst().confirm(Confirmed.NO)));
    var missed = library.mocks().missed();
    assertThat(missed).hasSize(1);
    library.undo();
    assertThat(library.mocks().missed()).isEmpty();
    library.redo();
    assertThat(library.mocks().missed()).isEqualTo(missed);
    library.undo();
    library.mocks().drilled(answer(card), 5, List.of(points().getFirst().confirm(Confirmed.NO)));
    assertThat(library.mocks().missed()).isEqualTo(missed);
  }

  private ReviewLog.Answer answer(CardId id) {
    return OneAnswer.now(library, clock, id, Rating.GOOD);
  }

  @Test
  void termsAreKeptOnce() {
    library.mocks().add(new TermPair("显存", "GPU memory"));
    library.mocks().add(new TermPair("显存", "GPU memory"));
    assertThat(library.mocks().termPairs()).containsExactly(new TermPair("显存", "GPU memory"));
  }

  @Test
  void aSetUpWithoutWeightsTakesThoseOfItsInterview() {
    var interview =
        new Interview("Search team", clock.day().plusDays(9), 25, Map.of(Topic.of("Caches"), 2.0));
    long id = library.interviews().add(interview);
    var s = setup(5);
    var setup =
        new MockSetup(
            s.goal(),
            s.length(),
            Map.of(),
            s.spoken(),
            s.clock(),
            0,
            false,
            s.guess(),
            s.prepare(),
            s.answer(),
            5,
            OptionalLong.of(id));
    assertThat(mocking.draw(setup).questions())
        .hasSize(5)
        .extracting(Drawn::topic)
        .containsOnly(Topic.of("Caches"));
  }

  private MockSession kept(MockSession session) {
    mocking.keep(session);
    return same(session);
  }

  /// The session as the library has it after it was closed.
  private MockSession same(MockSession session) {
    close();
    open();
    var stored = mocking.open().orElseThrow();
    assertThat(stored).isEqualTo(session);
    return stored;
  }
}
