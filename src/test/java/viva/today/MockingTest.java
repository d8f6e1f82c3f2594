package viva.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import viva.card.mock.CheckedPoint.Quote;
import viva.card.mock.Drawn;
import viva.card.mock.FollowUp;
import viva.card.mock.MissedPoint;
import viva.card.mock.Mock;
import viva.card.mock.MockGoal;
import viva.card.mock.MockQuestion.Stage;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric.Axis;
import viva.fsrs.Load;
import viva.fsrs.SchedulerConfig;
import viva.interview.MockSession;
import viva.interview.grade.EffectRule;
import viva.interview.grade.Proposal;
import viva.interview.grade.Proposal.Asked;
import viva.interview.grade.Proposal.Effect;
import viva.interview.grade.Proposal.Obstacle;
import viva.store.Library;
import viva.store.Shelf;
import viva.store.mock.DisputedPoint;
import viva.store.mock.TermPair;
import viva.study.Step;
import viva.study.StudyClock;
import viva.study.StudySession;
import viva.study.rule.LeechAction;
import viva.study.rule.StudyRules;

/// Mock interviews with a real library, from the draw to the schedule and back.
class MockingTest {
  private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;
  private Instant now = START;
  private final StudyClock clock = new StudyClock(() -> now, () -> ZoneId.of("Asia/Shanghai"));
  private Library library;
  private Mocking mocking;

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
    var card = library.card(id).orElseThrow();
    var moment = clock.now();
    var today = new Today(library, clock);
    var scheduler = today.scheduler();
    var outcomes = scheduler.outcomes(id, card.state(), moment, Load.NONE);
    return StudySession.of(List.of(card))
        .rate(
            new Step.Revealed(card, moment, outcomes),
            Rating.GOOD,
            Duration.ZERO,
            today.version(scheduler))
        .log();
  }

  @Test
  void termsAreKeptOnce() {
    library.mocks().add(new TermPair("显存", "GPU memory"));
    library.mocks().add(new TermPair("显存", "GPU memory"));
    assertThat(library.mocks().termPairs()).containsExactly(new TermPair("显存", "GPU memory"));
  }

  @Test
  void whatAMockDoesToTheScheduleIsUndoneAndDoneAgainInOneStep() {
    learn(1, 10);
    now = now.plus(Duration.ofDays(2));
    var before = library.cards();
    var log = library.logSince(LocalDate.EPOCH);
    var mock = play(begin(12), Confirmed.NO);
    mocking.finish(mock);
    var proposals = mocking.proposals(mock);
    assertThat(proposals)
        .extracting(Proposal::effect)
        .contains(Effect.TO_FRONT, Effect.EARLY_REVIEW)
        .doesNotContain(Effect.NOTHING);
    assertThat(mocking.apply(mock, proposals)).isEqualTo(12);
    var after = library.cards();
    assertThat(after).isNotEqualTo(before);
    assertThat(library.mocks().applied(mock.session())).hasSize(12);
    library.undo();
    assertThat(library.cards()).isEqualTo(before);
    assertThat(library.logSince(LocalDate.EPOCH)).isEqualTo(log);
    assertThat(library.mocks().applied(mock.session())).isEmpty();
    library.redo();
    assertThat(library.cards()).isEqualTo(after);
    assertThat(library.mocks().applied(mock.session())).hasSize(12);
    library.undo();
    assertThat(mocking.apply(mock, mocking.proposals(mock))).isEqualTo(12);
    assertThat(library.cards()).isEqualTo(after);
  }

  @Test
  void aMockCountsByTheRetentionOfTheTopic() {
    var own = Map.of(Topic.of("Caches"), 0.97, Topic.of("Sorting"), 0.8);
    var rules = new StudyRules(own, LeechAction.MARK, false, true, Map.of());
    var reschedules = new Reschedules(library, clock);
    reschedules.keep(reschedules.preview(new Schedule(SchedulerConfig.DEFAULT, rules)), false);
    learn(1, 20);
    now = now.plus(Duration.ofDays(30));
    var mock = play(begin(20), Confirmed.YES);
    mocking.finish(mock);
    mocking.apply(mock, mocking.proposals(mock));
    var schedulers = new Today(library, clock).schedulers();
    assertThat(library.logSince(clock.day()))
        .hasSize(20)
        .allSatisfy(
            row -> {
              var topic = library.card(row.card()).orElseThrow().card().topic();
              assertThat(((ReviewLog.Answer) row).parameters())
                  .isEqualTo(schedulers.of(topic).version());
            });
  }

  @Test
  void noAnswerIsAppliedTwice() {
    learn(1, 10);
    now = now.plus(Duration.ofDays(2));
    var mock = play(begin(12), Confirmed.NO);
    mocking.finish(mock);
    now = now.plusSeconds(60);
    var proposals = mocking.proposals(mock);
    mocking.apply(mock, proposals);
    var once = library.cards();
    assertThat(obstacles(mock)).containsOnly(Obstacle.ONCE_A_DAY);
    now = now.plus(Duration.ofDays(1));
    assertThat(mocking.apply(mock, proposals)).isZero();
    assertThat(library.cards()).isEqualTo(once);
    assertThat(obstacles(mock)).containsOnly(Obstacle.STUDIED_SINCE);
  }

  private List<Obstacle> obstacles(Mock mock) {
    return mocking.proposals(mock).stream()
        .filter(p -> p.asked() != Asked.NEVER_STUDIED)
        .map(Proposal::obstacle)
        .toList();
  }

  @Test
  void aNewCardThatFailedComesFirstOfItsTopicUntilThatIsUndone() {
    var usual = fresh();
    Mock mock;
    do {
      mock = play(begin(1), Confirmed.NO);
    } while (mock.questions().getFirst().drawn().card().value() < 12);
    mocking.finish(mock);
    var failed = mock.questions().getFirst().drawn().card();
    mocking.apply(mock, mocking.proposals(mock));
    var expected = new ArrayList<>(usual);
    expected.remove(failed);
    expected.add(10, failed);
    assertThat(fresh()).isEqualTo(expected);
    library.undo();
    assertThat(fresh()).isEqualTo(usual);
  }

  @Test
  void theRuleIsKept() {
    assertThat(mocking.rule()).isEqualTo(EffectRule.FAILURES_AND_DUE);
    mocking.rule(EffectRule.ALL);
    assertThat(mocking.rule()).isEqualTo(EffectRule.ALL);
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

  private List<CardId> fresh() {
    return library.askable(clock.now(), 100).stream()
        .filter(c -> c.state() instanceof State.New)
        .map(ScheduledCard::id)
        .toList();
  }

  /// Cards answered Easy, and with that out of their learning steps.
  private void learn(int from, int to) {
    var scheduler = new Today(library, clock).scheduler();
    int version = new Today(library, clock).version(scheduler);
    for (long id = from; id <= to; id++) {
      var card = library.card(new CardId(id)).orElseThrow();
      var outcomes = scheduler.outcomes(card.id(), card.state(), clock.now());
      library.record(
          new ReviewLog.Answer(
              card.id(),
              clock.now(),
              Rating.EASY,
              ReviewLog.Kind.LEARN,
              Duration.ofSeconds(9),
              card.state(),
              outcomes.after(Rating.EASY),
              version,
              outcomes.fuzz()));
    }
  }

  private MockSession begin(int questions) {
    var setup = setup(questions);
    return mocking.begin(setup, mocking.draw(setup));
  }

  private MockSetup setup(int questions) {
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
  private Mock play(MockSession begun, Confirmed confirmed) {
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

  private static Reply reply(Ending ending, String text) {
    return new Reply(
        text, "", ending, Duration.ofMillis(1_200), Duration.ofMillis(340), Duration.ofSeconds(50));
  }

  private static List<CheckedPoint> points() {
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
  private static List<Card> cards(int count) {
    var cards = new ArrayList<Card>();
    for (int i = 1; i <= count; i++) {
      var topic = i <= count / 2 ? Topic.of("Caches", "Levels") : Topic.of("Sorting");
      var origin = new Origin("notes.md", i);
      cards.add(new Card(topic, "What is " + i + "?", "Number " + i + ".", origin));
    }
    return cards;
  }
}
