package viva.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.simulate.Habits;

class PickingTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
  private static final Scheduler SCHEDULER = new Scheduler(SchedulerConfig.DEFAULT);
  private static final Topic ARRAYS = Topic.of("Code", "Arrays");
  private static final Topic TREES = Topic.of("Code", "Trees");
  private static final Scope ALL = new Scope.Everything();

  private static StudyMoment day(int days) {
    return StudyClock.at(START.plusSeconds(days * 86_400L), ZONE, StudyClock.TURN);
  }

  private static ScheduledCard fresh(long id, Topic topic) {
    return new ScheduledCard(
        new CardId(id),
        new Card(topic, "Question " + id + "?", "A.", new Origin("a.md", 1), List.of()),
        new State.New(),
        Marks.NONE);
  }

  private static ScheduledCard rated(ScheduledCard card, Rating rating, StudyMoment at) {
    var outcomes = SCHEDULER.outcomes(card.id(), card.state(), at);
    return new ScheduledCard(card.id(), card.card(), outcomes.after(rating), card.marks());
  }

  /// Learned at once on the first day, and forgotten so often since.
  private static ScheduledCard known(long id, Topic topic, int lapses) {
    var card = rated(fresh(id, topic), Rating.EASY, day(0));
    for (int i = 0; i < lapses; i++) {
      card = rated(card, Rating.AGAIN, day(20 + i));
      card = rated(card, Rating.GOOD, day(20 + i));
    }
    return card;
  }

  private static Picking picking(StudyMoment now, DayLimits limits) {
    return new Picking(now, SCHEDULER.model(), Habits.DEFAULT, limits, 2, Set.of(new CardId(3)));
  }

  private static List<Long> asked(What what, StudyMoment now, List<ScheduledCard> cards) {
    return ids(picking(now, DayLimits.DEFAULT).queue(what, cards));
  }

  private static List<Long> ids(List<ScheduledCard> cards) {
    return cards.stream().map(c -> c.id().value()).toList();
  }

  @Test
  void newOnlyIsOneDaysPortionInTheOrderOfTheNotes() {
    var cards = List.of(known(1, ARRAYS, 0), fresh(2, ARRAYS), fresh(3, ARRAYS), fresh(4, TREES));
    assertThat(asked(What.of(ALL, Pick.NEW), day(1), cards)).containsExactly(2L, 3L);
  }

  @Test
  void weakCardsAreThoseForgottenTwiceOrNearlyForgotten() {
    var cards = List.of(known(1, ARRAYS, 0), known(2, ARRAYS, 2), fresh(3, ARRAYS));
    assertThat(asked(What.of(ALL, Pick.WEAK), day(22), cards)).contains(2L).doesNotContain(3L);
    assertThat(asked(What.of(ALL, Pick.WEAK), day(400), cards)).contains(1L, 2L);
  }

  @Test
  void forgottenTodayAreTheCardsThatTheLogNames() {
    var cards = List.of(known(1, ARRAYS, 0), known(3, ARRAYS, 0));
    assertThat(asked(What.of(ALL, Pick.FORGOTTEN), day(1), cards)).containsExactly(3L);
  }

  @Test
  void aheadAreTheCardsDueWithinSevenDays() {
    var card = known(1, ARRAYS, 0);
    var due = ((State.Review) card.state()).due();
    int days = (int) (due.toEpochDay() - day(0).day().toEpochDay());
    var what = What.of(ALL, Pick.AHEAD);
    assertThat(asked(what, day(days - 8), List.of(card))).isEmpty();
    assertThat(asked(what, day(days - 7), List.of(card))).containsExactly(1L);
  }

  @Test
  void givenCardsComeInTheGivenOrderDueOrNot() {
    var what = What.cards(List.of(new CardId(2), new CardId(1)));
    assertThat(asked(what, day(1), List.of(known(2, ARRAYS, 0), fresh(1, TREES))))
        .containsExactly(2L, 1L);
  }

  @Test
  void topicsComeOneAfterTheOtherOrInTurnWithTheirNewCardsAmongThem() {
    var cards = List.of(known(1, ARRAYS, 0), fresh(2, ARRAYS), known(3, TREES, 0), fresh(4, TREES));
    var all = What.of(ALL, Pick.ALL);
    assertThat(asked(all.in(QueueOrder.TOPIC), day(1), cards)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(asked(all.in(QueueOrder.INTERLEAVED), day(1), cards))
        .containsExactly(1L, 3L, 2L, 4L);
  }

  @Test
  void theHardestAndTheLongestDueComeFirstWhereThatIsWanted() {
    var easy = known(1, ARRAYS, 0);
    var hard = known(2, ARRAYS, 3);
    var cards = List.of(easy, hard);
    var all = What.of(ALL, Pick.ALL);
    assertThat(asked(all.in(QueueOrder.HARDEST), day(200), cards)).containsExactly(2L, 1L);
    var first = ((State.Review) easy.state()).due().isBefore(((State.Review) hard.state()).due());
    assertThat(asked(all.in(QueueOrder.DUE), day(200), cards)).first().isEqualTo(first ? 1L : 2L);
  }

  @Test
  void byChanceIsTheSameOrderAllDayAndHoldsEveryCard() {
    var cards = IntStream.rangeClosed(1, 30).mapToObj(i -> fresh(i, ARRAYS)).toList();
    var what = What.of(ALL, Pick.ALL).in(QueueOrder.RANDOM);
    var once = asked(what, day(0), cards);
    assertThat(asked(what, day(0), cards)).isEqualTo(once);
    assertThat(once).hasSize(30).doesNotHaveDuplicates().isNotEqualTo(ids(cards));
  }

  @Test
  void aBudgetTakesTheMostValuableFirstAndKeepsTheWantedOrder() {
    var cards =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> known(i, i % 2 == 0 ? ARRAYS : TREES, i % 3))
            .toList();
    var all = What.of(ALL, Pick.ALL).in(QueueOrder.VALUE);
    var valuable = asked(all, day(60), cards);
    var five = asked(all.within(5), day(60), cards);
    assertThat(five).hasSizeBetween(5, 39).isEqualTo(valuable.subList(0, five.size()));
    assertThat(asked(all.in(QueueOrder.TOPIC).within(5), day(60), cards))
        .containsExactlyInAnyOrderElementsOf(five);
  }

  @Test
  void aTopicsLimitHoldsForTheTopicsBelowItAndWithinThatOfAll() {
    var cards =
        List.of(fresh(1, ARRAYS), fresh(2, TREES), fresh(3, TREES), fresh(4, Topic.of("Talk")));
    var limits =
        new DayLimits(
            new Limits(9, 3), Map.of(Topic.of("Code"), new Limits(9, 2), TREES, new Limits(9, 0)));
    assertThat(ids(limits.admit(cards))).containsExactly(1L, 4L);
    assertThat(ids(limits.less(ARRAYS, 0, 2).admit(cards))).containsExactly(4L);
  }

  @Test
  void practiceLeavesTheScheduleAndAsksAgainAtTheEndWhatWasNotKnown() {
    var cards = List.of(known(1, ARRAYS, 0), known(2, ARRAYS, 0));
    var session = StudySession.inOrder(cards);
    var now = day(1);
    var shown =
        new Step.Revealed(
            cards.getFirst(),
            now,
            SCHEDULER.outcomes(new CardId(1), cards.getFirst().state(), now));
    var again = session.practise(shown, Rating.AGAIN, Duration.ZERO, 1);
    assertThat(again.log().after()).isEqualTo(again.log().before());
    assertThat(again.log().kind()).isEqualTo(ReviewLog.Kind.PRACTICE);
    assertThat(ids(again.next().ahead())).containsExactly(2L, 1L);
    assertThat(ids(session.practise(shown, Rating.GOOD, Duration.ZERO, 1).next().ahead()))
        .containsExactly(2L);
  }
}
