package viva.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.card.evidence.Answers.Traces;
import viva.fsrs.Fsrs7;
import viva.fsrs.MemoryModel;
import viva.fsrs.Replay;
import viva.fsrs.SchedulerConfig;
import viva.store.Answers;
import viva.store.Library;
import viva.store.Shelf;
import viva.study.StudyClock;
import viva.study.rule.LeechAction;
import viva.study.rule.StudyRules;

class ReschedulesTest {
  private static final Topic GO = Topic.of("Go");
  private static final Topic REDIS = Topic.of("Redis");
  private static final Schedule USUAL = new Schedule(SchedulerConfig.DEFAULT, StudyRules.DEFAULT);

  @TempDir Path folder;
  private Library library;
  private Instant now = Answers.NOW;
  private final StudyClock clock = new StudyClock(() -> now, () -> ZoneOffset.UTC);

  @BeforeEach
  void twentyCards() {
    library = Library.open(folder.resolve("library.db"));
    var cards = new ArrayList<Card>();
    for (int i = 1; i <= 20; i++)
      cards.add(new Card(i <= 10 ? GO : REDIS, "What is " + i + "?", "It.", new Origin("n.md", i)));
    Shelf.add(library, "n.md", cards, now);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aTopicHasItsOwnRetentionAndTheLogStillGivesEveryState() {
    keep(rules(Map.of(GO, 0.97, REDIS, 0.8)));
    answerAll();
    assertThat(interval(1)).isLessThan(interval(11));
    assertThat(kept()).isEqualTo(rebuilt());
    keep(rules(Map.of()));
    assertThat(kept()).isEqualTo(rebuilt());
  }

  @Test
  void movesAreShownFirstThenKeptAndTakenBackAtOnce() {
    answerAll();
    var before = kept();
    var wanted = new Schedule(SchedulerConfig.DEFAULT.with(0.8), StudyRules.DEFAULT);
    var reschedules = new Reschedules(library, clock);
    var preview = reschedules.preview(wanted);
    assertThat(preview.moves()).hasSize(20);
    assertThat(preview.earlier()).isZero();
    assertThat(kept()).isEqualTo(before);
    reschedules.keep(preview, true);
    assertThat(kept()).isEqualTo(rebuilt()).isNotEqualTo(before);
    assertThat(Schedule.of(library)).isEqualTo(wanted);
    assertThat(reschedules.takeBack(preview, true)).isTrue();
    assertThat(kept()).isEqualTo(rebuilt()).isEqualTo(before);
    assertThat(Schedule.of(library)).isEqualTo(USUAL);
  }

  @Test
  void anotherModelHasItsOwnMemoryOfEveryAnswerAndTheFirstOneComesBackWithIts() {
    answerAll();
    var six = kept();
    switchTo(MemoryModel.Kind.FSRS_7, false);
    assertThat(kept().values()).allSatisfy(state -> assertThat(fast(state)).isPositive());
    assertThat(due()).isEqualTo(due(six));
    assertThat(kept()).isEqualTo(rebuilt());
    answer(1, Rating.GOOD);
    answer(11, Rating.AGAIN);
    assertThat(kept()).isEqualTo(rebuilt());
    switchTo(MemoryModel.Kind.FSRS_6, false);
    assertThat(kept().values()).allSatisfy(state -> assertThat(fast(state)).isZero());
    assertThat(kept().get(new CardId(2))).isEqualTo(six.get(new CardId(2)));
    assertThat(kept()).isEqualTo(rebuilt());
  }

  @Test
  void anotherModelIsShownFirstThenKeptAndTakenBackAtOnce() {
    answerAll();
    var before = kept();
    for (boolean move : List.of(true, false)) {
      var preview = switchTo(MemoryModel.Kind.FSRS_7, move);
      assertThat(preview.otherModel()).isTrue();
      assertThat(due().equals(due(before))).isEqualTo(!move);
      assertThat(new Reschedules(library, clock).takeBack(preview, move)).isTrue();
      assertThat(kept()).isEqualTo(before).isEqualTo(rebuilt());
      assertThat(Schedule.of(library)).isEqualTo(USUAL);
    }
  }

  @Test
  void progressReadsBothTracesAndTheHours() {
    switchTo(MemoryModel.Kind.FSRS_7, false);
    answerAll();
    now = now.plus(Duration.ofHours(5));
    var evidence = new Evidences(library, clock).read();
    var answers = evidence.answers();
    var rows = library.history().rows();
    for (int i = 0; i < answers.size(); i++) {
      if (rows.get(i).before() instanceof State.Seen before)
        assertThat(answers.traces(i))
            .contains(
                new Traces(before.memory(), Fsrs7.DEFAULT.elapsed(before, rows.get(i).moment())));
      else assertThat(answers.traces(i)).isEmpty();
    }
    var seen = (State.Seen) card(1).state();
    double days = Duration.between(seen.history().reviewed(), now).toMillis() / 86_400_000.0;
    assertThat(days % 1).isNotZero();
    assertThat(evidence.recall(seen)).isEqualTo(Fsrs7.DEFAULT.retrievability(seen.memory(), days));
  }

  private Reschedules.Preview switchTo(MemoryModel.Kind model, boolean move) {
    var reschedules = new Reschedules(library, clock);
    var wanted = new Schedule(SchedulerConfig.DEFAULT.with(model), StudyRules.DEFAULT);
    var preview = reschedules.preview(wanted);
    reschedules.keep(preview, move);
    return preview;
  }

  private static double fast(State state) {
    return ((State.Seen) state).memory().fast();
  }

  private List<LocalDate> due() {
    return due(kept());
  }

  private static List<LocalDate> due(Map<CardId, State> states) {
    return states.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> entry.getKey().value()))
        .map(entry -> ((State.Review) entry.getValue()).due())
        .toList();
  }

  @Test
  void movesAreNotTakenBackOverAnAnswerGivenSince() {
    answerAll();
    var wanted = new Schedule(SchedulerConfig.DEFAULT.with(0.8), StudyRules.DEFAULT);
    var reschedules = new Reschedules(library, clock);
    var preview = reschedules.preview(wanted);
    reschedules.keep(preview, true);
    answer(1, Rating.GOOD);
    var after = kept();
    assertThat(reschedules.takeBack(preview, true)).isFalse();
    assertThat(kept()).isEqualTo(after).isEqualTo(rebuilt());
    assertThat(Schedule.of(library)).isEqualTo(wanted);
  }

  @Test
  void movesWorkedOutBeforeAnAnswerAreNotKeptOverIt() {
    answerAll();
    var wanted = new Schedule(SchedulerConfig.DEFAULT.with(0.8), StudyRules.DEFAULT);
    var reschedules = new Reschedules(library, clock);
    var preview = reschedules.preview(wanted);
    answer(1, Rating.GOOD);
    var before = kept();
    assertThat(reschedules.keep(preview, true)).isEmpty();
    assertThat(Schedule.of(library)).isEqualTo(USUAL);
    assertThat(kept()).isEqualTo(before).isEqualTo(rebuilt());
    assertThat(reschedules.keep(reschedules.preview(wanted), true)).isPresent();
    assertThat(Schedule.of(library)).isEqualTo(wanted);
  }

  @Test
  void settingsAloneAreTakenBackAlsoAfterAnAnswer() {
    answerAll();
    var wanted = new Schedule(SchedulerConfig.DEFAULT.with(0.8), StudyRules.DEFAULT);
    var reschedules = new Reschedules(library, clock);
    var preview = reschedules.preview(wanted);
    reschedules.keep(preview, false);
    answer(1, Rating.GOOD);
    var after = kept();
    assertThat(reschedules.takeBack(preview, false)).isTrue();
    assertThat(kept()).isEqualTo(after).isEqualTo(rebuilt());
    assertThat(Schedule.of(library)).isEqualTo(USUAL);
  }

  @Test
  void aChangeThatCannotBeKeptWholeIsNotKeptAtAll() {
    answerAll();
    var before = kept();
    var after = new State.New();
    var unknown =
        new ReviewLog.Change(
            new CardId(999), clock.now(), ReviewLog.Reason.RESCHEDULED, after, after);
    assertThat(
            catchThrowable(
                () ->
                    library
                        .history()
                        .putInForce(
                            SchedulerConfig.DEFAULT.with(0.8).text(),
                            StudyRules.DEFAULT.text(),
                            List.of(unknown),
                            now)))
        .isNotNull();
    assertThat(Schedule.of(library)).isEqualTo(USUAL);
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void whatALeechGotGoesAndComesWithItsAnswerAndTheLearnersOwnFlagStays() {
    keep(new StudyRules(Map.of(), LeechAction.SUSPEND, false, true, Map.of()));
    var own = new Marks(false, LocalDate.EPOCH, LeechAction.FLAG, "mine");
    library.mark(new CardId(1), own);
    while (!card(1).marks().suspended()) {
      var answer = answer(1, card(1).state() instanceof State.Review ? Rating.AGAIN : Rating.EASY);
      Leeches.made(Schedule.of(library), answer, own)
          .ifPresent(marks -> library.mark(answer, own, marks));
    }
    assertThat(((State.Seen) card(1).state()).history().lapses()).isEqualTo(8);
    var leech = new Marks(true, LocalDate.EPOCH, LeechAction.FLAG, "mine");
    assertThat(card(1).marks()).isEqualTo(leech);
    keep(new StudyRules(Map.of(), LeechAction.MARK, false, true, Map.of()));
    library.undo();
    assertThat(card(1).marks()).isEqualTo(own);
    assertThat(kept()).isEqualTo(rebuilt());
    library.redo();
    assertThat(card(1).marks()).isEqualTo(leech);
    assertThat(kept()).isEqualTo(rebuilt());
  }

  private static StudyRules rules(Map<Topic, Double> retention) {
    return new StudyRules(retention, LeechAction.MARK, false, true, Map.of());
  }

  private void keep(StudyRules rules) {
    var reschedules = new Reschedules(library, clock);
    reschedules.keep(reschedules.preview(new Schedule(SchedulerConfig.DEFAULT, rules)), false);
  }

  private void answerAll() {
    for (int i = 1; i <= 20; i++) answer(i, Rating.EASY);
    for (int i = 1; i <= 20; i++) answer(i, Rating.GOOD);
  }

  /// Answers a card two weeks after whatever was answered before.
  private ReviewLog.Answer answer(int id, Rating rating) {
    now = now.plus(Duration.ofDays(id == 1 ? 14 : 0)).plusSeconds(10);
    var log = OneAnswer.now(library, clock, new CardId(id), rating);
    library.record(log);
    return log;
  }

  private ScheduledCard card(int id) {
    return library.card(new CardId(id)).orElseThrow();
  }

  private int interval(int id) {
    return ((State.Review) card(id).state()).interval();
  }

  private Map<CardId, State> kept() {
    return library.history().states();
  }

  private Map<CardId, State> rebuilt() {
    var versions = new HashMap<Integer, SchedulerConfig>();
    library
        .history()
        .settings()
        .forEach((version, text) -> versions.put(version, SchedulerConfig.parse(text)));
    return new Replay(versions).states(library.history().rows());
  }
}
