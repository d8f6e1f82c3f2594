package viva.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.Mock;
import viva.fsrs.SchedulerConfig;
import viva.interview.grade.EffectRule;
import viva.interview.grade.Proposal;
import viva.interview.grade.Proposal.Asked;
import viva.interview.grade.Proposal.Effect;
import viva.interview.grade.Proposal.Obstacle;
import viva.study.rule.LeechAction;
import viva.study.rule.StudyRules;

/// What a mock interview does to the schedule, and how that is taken back.
class MockScheduleTest extends MockBench {

  @Test
  void whatAMockDoesIsNotTakenBackOverAnAnswerThatWasGivenSince() {
    learn(1, 10);
    now = now.plus(Duration.ofDays(2));
    var mock = play(begin(12), Confirmed.NO);
    mocking.finish(mock);
    var last = mocking.apply(mock, mocking.proposals(mock)).getLast();
    now = now.plus(Duration.ofMinutes(1));
    learn(11, 11);
    var log = library.logSince(LocalDate.EPOCH);
    assertThat(library.undo(last)).isFalse();
    assertThat(library.logSince(LocalDate.EPOCH)).isEqualTo(log);
    library.undo();
    assertThat(library.undo(last)).isTrue();
    assertThat(library.mocks().applied(mock.session())).isEmpty();
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
    var applied = mocking.apply(mock, proposals);
    assertThat(applied).hasSize(12);
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
    assertThat(mocking.apply(mock, mocking.proposals(mock))).hasSize(12);
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
    assertThat(mocking.apply(mock, proposals)).isEmpty();
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

  private List<CardId> fresh() {
    return library.desk().askable(clock.now(), 100).stream()
        .filter(c -> c.state() instanceof State.New)
        .map(ScheduledCard::id)
        .toList();
  }

  /// Cards answered Easy, and with that out of their learning steps.
  private void learn(int from, int to) {
    var scheduler = new Today(library, clock).scheduler();
    int version = library.schedulerVersion(scheduler.config().text(), clock.now().at());
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
}
