package viva.interview.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static viva.card.mock.CheckedPoint.Confirmed.NO;
import static viva.card.mock.CheckedPoint.Confirmed.PARTLY;
import static viva.card.mock.CheckedPoint.Confirmed.WRONG_REFERENCE;
import static viva.card.mock.CheckedPoint.Confirmed.YES;
import static viva.interview.Said.NOW;
import static viva.interview.Said.card;
import static viva.interview.Said.mock;
import static viva.interview.Said.points;
import static viva.interview.Said.question;
import static viva.interview.Said.reply;
import static viva.interview.Said.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.FollowUp;
import viva.card.mock.MockQuestion;
import viva.card.mock.Reply.Ending;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.interview.grade.Proposal.Asked;
import viva.interview.grade.Proposal.Effect;
import viva.interview.grade.Proposal.Obstacle;

/// The effect on the schedule: one test for each row of the design's table.
class ProposalsTest {
  private static final Scheduler SCHEDULER = new Scheduler(SchedulerConfig.DEFAULT);
  private static final int VERSION = 3;
  private static final ScheduledCard DUE = card(1, review(NOW.day()));
  private static final ScheduledCard OVERDUE = card(2, review(NOW.day().minusDays(9)));
  private static final ScheduledCard NOT_DUE = card(3, review(NOW.day().plusDays(9)));
  private static final ScheduledCard FRESH = card(4, new State.New());
  private static final ScheduledCard SIBLING = card(5, review(NOW.day().plusDays(5)));

  @ParameterizedTest
  @CsvSource({"YES,GOOD", "PARTLY,HARD", "NO,AGAIN"})
  void whatIsDueCountsAsTodaysReviewWhateverTheResult(Confirmed core, Rating rating) {
    for (var card : List.of(DUE, OVERDUE)) {
      var proposal = one(question(0, card, core, PARTLY));
      assertThat(proposal.effect()).isEqualTo(Effect.REVIEW);
      assertThat(proposal.ticked()).isTrue();
      var outcomes = SCHEDULER.outcomes(card.id(), card.state(), NOW);
      assertThat(proposal.row(card.state(), SCHEDULER, NOW, VERSION))
          .isEqualTo(
              new ReviewLog.Answer(
                  card.id(),
                  NOW,
                  rating,
                  ReviewLog.Kind.REVIEW,
                  Duration.ofSeconds(60),
                  card.state(),
                  outcomes.after(rating),
                  VERSION,
                  outcomes.fuzz()));
    }
  }

  @Test
  void aFailureBeforeItsDayIsAReviewNow() {
    var proposal = one(question(0, NOT_DUE, NO, NO));
    assertThat(proposal.effect()).isEqualTo(Effect.EARLY_REVIEW);
    var row = proposal.row(NOT_DUE.state(), SCHEDULER, NOW, VERSION);
    assertThat(row.kind()).isEqualTo(ReviewLog.Kind.REVIEW);
    assertThat(row.rating()).isEqualTo(Rating.AGAIN);
    assertThat(row.after()).isInstanceOf(State.Relearning.class);
  }

  @Test
  void aSuccessBeforeItsDayIsLoggedAndItsIntervalStays() {
    var proposal = one(question(0, NOT_DUE, YES, YES));
    assertThat(proposal.effect()).isEqualTo(Effect.LOGGED);
    assertThat(proposal.ticked()).isTrue();
    var row = proposal.row(NOT_DUE.state(), SCHEDULER, NOW, VERSION);
    assertThat(row.kind()).isEqualTo(ReviewLog.Kind.PRACTICE);
    assertThat(row.rating()).isEqualTo(Rating.EASY);
    assertThat(row.after()).isEqualTo(NOT_DUE.state());
  }

  @Test
  void withAllASuccessBeforeItsDayIsAReviewAfterTheRealTime() {
    var proposal = proposals(EffectRule.ALL, question(0, NOT_DUE, YES, YES)).getFirst();
    assertThat(proposal.effect()).isEqualTo(Effect.EARLY_REVIEW);
    assertThat(proposal.row(NOT_DUE.state(), SCHEDULER, NOW, VERSION).after())
        .isEqualTo(SCHEDULER.outcomes(NOT_DUE.id(), NOT_DUE.state(), NOW).after(Rating.EASY));
  }

  @Test
  void aNewCardThatFailsStaysNewAndComesFirst() {
    var proposal = one(question(0, FRESH, NO, NO));
    assertThat(proposal.effect()).isEqualTo(Effect.TO_FRONT);
    assertThat(proposal.ticked()).isTrue();
    var row = proposal.row(FRESH.state(), SCHEDULER, NOW, VERSION);
    assertThat(row.kind()).isEqualTo(ReviewLog.Kind.PRACTICE);
    assertThat(row.after()).isEqualTo(new State.New());
  }

  @Test
  void aNewCardThatSucceedsIsOfferedToStartAsGood() {
    var proposal = one(question(0, FRESH, YES, YES));
    assertThat(proposal.effect()).isEqualTo(Effect.START);
    assertThat(proposal.ticked()).isFalse();
    var row = proposal.row(FRESH.state(), SCHEDULER, NOW, VERSION);
    assertThat(row.kind()).isEqualTo(ReviewLog.Kind.LEARN);
    assertThat(row.rating()).isEqualTo(Rating.GOOD);
    assertThat(row.after())
        .isEqualTo(SCHEDULER.outcomes(FRESH.id(), FRESH.state(), NOW).after(Rating.GOOD));
  }

  @Test
  void aNewCardThatWouldNotPassIsNotOfferedToStart() {
    var proposal = one(question(0, FRESH, YES, NO));
    assertThat(proposal.rating()).isEqualTo(Rating.HARD);
    assertThat(proposal.effect()).isEqualTo(Effect.TO_FRONT);
    var row = proposal.row(FRESH.state(), SCHEDULER, NOW, VERSION);
    assertThat(row.kind()).isEqualTo(ReviewLog.Kind.PRACTICE);
    assertThat(row.rating()).isEqualTo(Rating.AGAIN);
  }

  @Test
  void aNewCardThatPassesWithAHardAnswerStartsAsHard() {
    var proposal = one(question(0, FRESH, YES, YES)).with(Rating.HARD);
    assertThat(proposal.effect()).isEqualTo(Effect.START);
    assertThat(proposal.row(FRESH.state(), SCHEDULER, NOW, VERSION).rating())
        .isEqualTo(Rating.HARD);
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMED_OUT", "NOT_RECORDED", "SKIPPED"})
  void whatOnlyTheClockOrTheMicrophoneFailedIsNeverApplied(Ending ending) {
    for (var rule : EffectRule.values()) {
      for (var card : List.of(DUE, NOT_DUE, FRESH)) {
        var question = question(0, card, reply(ending, 60), List.of(), points(NO, NO));
        assertThat(proposals(rule, question))
            .extracting(Proposal::effect)
            .containsExactly(Effect.NOTHING);
      }
    }
  }

  @Test
  void aDisputedReferenceIsNeverApplied() {
    var proposal = one(question(0, DUE, WRONG_REFERENCE, NO));
    assertThat(proposal.obstacle()).isEqualTo(Obstacle.DISPUTED);
    assertThat(proposal.effect()).isEqualTo(Effect.NOTHING);
    assertThatThrownBy(() -> proposal.row(DUE.state(), SCHEDULER, NOW, VERSION))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void offChangesNothing() {
    var all =
        proposals(
            EffectRule.OFF,
            question(0, DUE, NO),
            question(1, NOT_DUE, NO),
            question(2, FRESH, YES, YES));
    assertThat(all).extracting(Proposal::effect).containsOnly(Effect.NOTHING);
    assertThat(all).extracting(Proposal::ticked).containsOnly(false);
  }

  @Test
  void anotherGradeByTheLearnerIsAnotherEffect() {
    var failed = one(question(0, NOT_DUE, NO, NO));
    assertThat(failed.with(Rating.GOOD).effect()).isEqualTo(Effect.LOGGED);
    assertThat(one(question(0, FRESH, YES, YES)).with(Rating.AGAIN).effect())
        .isEqualTo(Effect.TO_FRONT);
  }

  @Test
  void aFailedFollowUpGradesItsOwnCardAndNotTheQuestions() {
    var question = question(0, DUE, reply(Ending.HANDED_IN, 60), List.of(sibling(NO)), points(YES));
    var all = proposals(EffectRule.FAILURES_AND_DUE, question);
    assertThat(all).extracting(Proposal::card).containsExactly(DUE.id(), SIBLING.id());
    assertThat(all).extracting(Proposal::rating).containsExactly(Rating.EASY, Rating.AGAIN);
    assertThat(all.getLast().effect()).isEqualTo(Effect.EARLY_REVIEW);
    assertThat(all.getLast().followUp()).isTrue();
  }

  @Test
  void aFollowUpThatWasAnsweredGradesNothing() {
    for (var met : List.of(YES, PARTLY, Confirmed.OPEN)) {
      var question =
          question(0, DUE, reply(Ending.HANDED_IN, 60), List.of(sibling(met)), points(YES));
      assertThat(proposals(EffectRule.ALL, question)).hasSize(1);
    }
  }

  @Test
  void aCardIsChangedOnceByOneMock() {
    var first = question(0, DUE, reply(Ending.HANDED_IN, 60), List.of(sibling(NO)), points(YES));
    assertThat(proposals(EffectRule.ALL, first, question(1, SIBLING, YES)))
        .extracting(Proposal::card, Proposal::followUp)
        .containsExactly(Assertions.tuple(DUE.id(), false), Assertions.tuple(SIBLING.id(), false));
  }

  @Test
  void aCardIsChangedOnceADay() {
    var proposals = new Proposals(EffectRule.ALL, cards(), Set.of(DUE.id()));
    assertThat(proposals.of(mock(question(0, DUE, NO))))
        .extracting(Proposal::obstacle)
        .containsExactly(Obstacle.ONCE_A_DAY);
  }

  @Test
  void aCardThatWasStudiedSinceIsLeftAlone() {
    var question = question(0, DUE, NO);
    var later =
        new State.Review(
            review(NOW.day()).memory(),
            new State.History(NOW.at().plusSeconds(60), NOW.day(), 5, 0),
            9,
            NOW.day().plusDays(9));
    var proposals = new Proposals(EffectRule.ALL, Map.of(DUE.id(), card(1, later)), Set.of());
    assertThat(proposals.of(mock(question)))
        .extracting(Proposal::obstacle)
        .containsExactly(Obstacle.STUDIED_SINCE);
  }

  @Test
  void aCardThatIsGoneOrSuspendedIsLeftAlone() {
    var suspended =
        new ScheduledCard(
            DUE.id(), DUE.card(), DUE.state(), new Marks(true, LocalDate.EPOCH, 0, ""));
    for (var cards : List.of(Map.<CardId, ScheduledCard>of(), Map.of(DUE.id(), suspended))) {
      assertThat(new Proposals(EffectRule.ALL, cards, Set.of()).of(mock(question(0, DUE, NO))))
          .extracting(Proposal::obstacle)
          .containsExactly(Obstacle.GONE);
    }
  }

  @Test
  void whatWasAskedIsSaid() {
    assertThat(
            proposals(
                EffectRule.ALL,
                question(0, OVERDUE, NO),
                question(1, NOT_DUE, NO),
                question(2, FRESH, NO)))
        .extracting(Proposal::asked)
        .containsExactly(Asked.DUE, Asked.NOT_DUE, Asked.NEVER_STUDIED);
  }

  private static FollowUp sibling(Confirmed met) {
    return new FollowUp(
        FollowUp.Kind.SIBLING,
        SIBLING.card().question(),
        List.of(SIBLING.id()),
        reply(Ending.HANDED_IN, 30),
        met);
  }

  private static Proposal one(MockQuestion question) {
    return proposals(EffectRule.FAILURES_AND_DUE, question).getFirst();
  }

  private static List<Proposal> proposals(EffectRule rule, MockQuestion... questions) {
    return new Proposals(rule, cards(), Set.of()).of(mock(questions));
  }

  private static Map<CardId, ScheduledCard> cards() {
    return Stream.of(DUE, OVERDUE, NOT_DUE, FRESH, SIBLING)
        .collect(Collectors.toMap(ScheduledCard::id, Function.identity()));
  }
}
