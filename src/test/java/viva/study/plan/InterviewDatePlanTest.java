package viva.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.fsrs.Fsrs6;
import viva.fsrs.MemoryModel;
import viva.fsrs.Parameters;
import viva.fsrs.simulate.Habits;
import viva.study.StudyClock;
import viva.study.plan.InterviewDatePlan.Basis;

class InterviewDatePlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final StudyMoment NOW =
      StudyClock.at(
          Instant.from(TODAY.atTime(12, 0).atOffset(ZoneOffset.UTC)),
          ZoneOffset.UTC,
          StudyClock.TURN);
  private static final Topic CACHES = Topic.of("Caches");
  private static final Topic SORTING = Topic.of("Sorting");
  private static final MemoryModel MODEL = new Fsrs6(Parameters.DEFAULT);

  /// The protocol of the measurement on a small scale: a learner whom the plan does not know.
  @Test
  void aSimulatedLearnerKnowsMoreByThePlanThanByTheLongTermSchedule() {
    var truth =
        new Fsrs6(
            Parameters.of(
                0.3, 1.2, 2.8, 9.5, 6.7, 0.75, 2.6, 0.01, 1.62, 0.19, 0.95, 1.35, 0.08, 0.28, 1.5,
                0.5, 2, 0.6, 0.12, 0.09, 0.19));
    var scenario = new Scenario(7, 80, 10, 0.3, 0.4, MODEL, truth, Habits.DEFAULT);
    var planned = new ScenarioRun(scenario, 7, true).planned();
    double plain = new ScenarioRun(scenario, 7, true).plain();
    assertThat(planned.recall()).isGreaterThan(plain + 0.02);
    assertThat(planned.forecast()).isCloseTo(planned.recall(), within(0.06));
    assertThat(planned.longest()).isLessThanOrEqualTo(600);
    assertThat(planned.unevenness()).isLessThanOrEqualTo(1.5);
  }

  @Test
  void theSameBasisGivesTheSamePlan() {
    var basis = basis(interview(10, Map.of(Topic.NONE, 1.0)), cards(CACHES, 40, 0));
    assertThat(InterviewDatePlan.of(basis, Progress.NONE))
        .isEqualTo(InterviewDatePlan.of(basis, Progress.NONE));
  }

  @Test
  void cardsOfTopicsThatDoNotCountAreNotAskedFor() {
    var cards = new ArrayList<>(cards(CACHES, 10, 0));
    cards.addAll(cards(SORTING, 10, 10));
    var today = today(basis(interview(5, Map.of(CACHES, 1.0)), cards));
    assertThat(today.wanted()).isNotEmpty().allMatch(id -> id.value() <= 10);
  }

  @Test
  void whatCountsMoreComesFirstWhenTimeIsShort() {
    var cards = new ArrayList<>(cards(CACHES, 60, 0));
    cards.addAll(cards(SORTING, 60, 60));
    var today = today(basis(interview(5, Map.of(CACHES, 1.0, SORTING, 2.0)), cards));
    assertThat(today.asked()).isNotEmpty().allMatch(id -> id.value() > 60);
  }

  @Test
  void moreMinutesNeverPromiseLess() {
    var plan =
        InterviewDatePlan.of(
                basis(interview(10, Map.of(Topic.NONE, 1.0)), cards(CACHES, 100, 0)), Progress.NONE)
            .orElseThrow();
    var outlook = plan.outlooks().getFirst();
    assertThat(outlook.now()).isZero();
    assertThat(outlook.planned()).isGreaterThanOrEqualTo(outlook.plain());
    assertThat(outlook.more()).isGreaterThanOrEqualTo(outlook.planned());
    assertThat(outlook.feasible()).isFalse();
  }

  @Test
  void whereTimeIsPlentyTheSameLittleIsUsedOnEveryDay() {
    var plan =
        InterviewDatePlan.of(
                basis(
                    new Interview("Plenty", TODAY.plusDays(10), 300, Map.of(Topic.NONE, 1.0)),
                    cards(CACHES, 20, 0)),
                Progress.NONE)
            .orElseThrow();
    assertThat(plan.outlooks().getFirst().feasible()).isTrue();
    assertThat(plan.today().minutes()).isLessThan(100);
  }

  @Test
  void anInterviewThatIsOverOrFarAwayIsNotPlannedFor() {
    for (int days : List.of(-1, 0, InterviewDatePlan.HORIZON + 1)) {
      var basis = basis(interview(days, Map.of(Topic.NONE, 1.0)), cards(CACHES, 5, 0));
      assertThat(InterviewDatePlan.of(basis, Progress.NONE)).isEmpty();
    }
  }

  @Test
  void aPlanCanBeGivenUp() {
    var basis = basis(interview(10, Map.of(Topic.NONE, 1.0)), cards(CACHES, 10, 0));
    assertThatThrownBy(
            () ->
                InterviewDatePlan.of(
                    basis,
                    _ -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void whatWasAnsweredTodayIsNotAskedAgainToday() {
    var cards = new ArrayList<>(cards(CACHES, 3, 0));
    var history = new State.History(NOW.at(), NOW.day(), 1, 0);
    var answered = new State.Review(new MemoryState(2, 5), history, 2, NOW.day().plusDays(2));
    cards.set(0, new ScheduledCard(new CardId(1), cards.getFirst().card(), answered, Marks.NONE));
    var planned = List.of(new CardId(3), new CardId(1), new CardId(2));
    assertThat(PlannedQueue.of(planned, cards, NOW)).containsExactly(cards.get(2), cards.get(1));
  }

  private static InterviewDatePlan.Today today(Basis basis) {
    return InterviewDatePlan.today(basis, Progress.NONE).orElseThrow();
  }

  private static Basis basis(Interview interview, List<ScheduledCard> cards) {
    return new Basis(
        MODEL, Habits.DEFAULT, NOW, List.of(interview), cards, Duration.ZERO, Optional.empty(), 1);
  }

  private static Interview interview(int days, Map<Topic, Double> weights) {
    return new Interview("Interview", TODAY.plusDays(days), 10, weights);
  }

  private static List<ScheduledCard> cards(Topic topic, int count, int after) {
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 1; i <= count; i++) {
      var card = new Card(topic, "Question " + i, "Answer.", new Origin("notes.md", i));
      cards.add(new ScheduledCard(new CardId(after + i), card, new State.New(), Marks.NONE));
    }
    return cards;
  }
}
