package viva.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;

class StudyQueueTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
  private static final Scheduler SCHEDULER = new Scheduler(SchedulerConfig.DEFAULT);

  private static StudyMoment day(int days) {
    return StudyClock.at(START.plusSeconds(days * 86_400L), ZONE, StudyClock.TURN);
  }

  private static ScheduledCard fresh(long id) {
    return new ScheduledCard(
        new CardId(id),
        new Card(Topic.of("T"), "Question " + id + "?", "A.", new Origin("a.md", 1), List.of()),
        new State.New(),
        Marks.NONE);
  }

  private static ScheduledCard marked(ScheduledCard card, Marks marks) {
    return new ScheduledCard(card.id(), card.card(), card.state(), marks);
  }

  private static ScheduledCard rated(ScheduledCard card, Rating rating, StudyMoment at) {
    var outcomes = SCHEDULER.outcomes(card.id(), card.state(), at);
    return new ScheduledCard(card.id(), card.card(), outcomes.after(rating), card.marks());
  }

  private static List<Long> queue(List<ScheduledCard> cards, StudyMoment now, Limits limits) {
    return StudyQueue.of(cards, now, limits, SCHEDULER.model()).stream()
        .map(c -> c.id().value())
        .toList();
  }

  @Test
  void newCardsComeInTheOrderOfTheNotesUpToTheLimit() {
    var cards = IntStream.rangeClosed(1, 9).mapToObj(StudyQueueTest::fresh).toList();
    assertThat(queue(cards, day(0), new Limits(200, 4))).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void aCardThatIsNotDueIsNotAsked() {
    var known = rated(fresh(1), Rating.EASY, day(0));
    assertThat(queue(List.of(known), day(1), Limits.DEFAULT)).isEmpty();
    assertThat(queue(List.of(known), day(60), Limits.DEFAULT)).containsExactly(1L);
  }

  @Test
  void stepsComeFirstThenReviewsWithNewCardsSpreadBetween() {
    var cards =
        List.of(
            rated(fresh(1), Rating.EASY, day(0)),
            rated(fresh(2), Rating.EASY, day(0)),
            rated(fresh(3), Rating.AGAIN, day(60)),
            fresh(4));
    assertThat(queue(cards, day(60), Limits.DEFAULT)).containsExactly(3L, 1L, 4L, 2L);
  }

  @Test
  void theBestRememberedReviewComesFirstUnderABacklog() {
    var older = rated(fresh(1), Rating.EASY, day(0));
    var younger = rated(fresh(2), Rating.EASY, day(20));
    assertThat(queue(List.of(older, younger), day(60), new Limits(1, 0))).containsExactly(2L);
  }

  @Test
  void suspendedAndBuriedCardsAreLeftOutUntilTheirTime() {
    var suspended = marked(fresh(1), new Marks(true, LocalDate.EPOCH, 0, ""));
    var buried = marked(fresh(2), new Marks(false, day(1).day(), 0, ""));
    assertThat(queue(List.of(suspended, buried), day(0), Limits.DEFAULT)).isEmpty();
    assertThat(queue(List.of(suspended, buried), day(1), Limits.DEFAULT)).containsExactly(2L);
  }

  @Test
  void whatWasDoneTodayCountsAgainstTheLimits() {
    assertThat(new Limits(10, 5).less(4, 7)).isEqualTo(new Limits(6, 0));
  }
}
