package viva.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.card.CardId;
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
import viva.fsrs.SchedulerConfig;
import viva.fsrs.simulate.Habits;

class ReschedulingTest {
  private static final StudyMoment NOW =
      StudyClock.at(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC, StudyClock.TURN);
  private static final LocalDate TODAY = NOW.day();
  private static final MemoryModel MODEL = new Fsrs6(Parameters.DEFAULT);
  private static final int CAP = 20;

  @TempDir Path folder;

  @Test
  void noDayHoldsMoreThanTheCapBecauseOfIt() {
    var cards = cards(300);
    var before = new HashMap<LocalDate, Integer>();
    for (var card : cards) {
      var due = review(card).due();
      before.merge(due.isBefore(TODAY) ? TODAY : due, 1, Integer::sum);
    }
    var preview = preview(cards, 0.97);
    assertThat(preview.moves()).isNotEmpty();
    preview
        .due()
        .forEach(
            (day, count) ->
                assertThat(count).isLessThanOrEqualTo(Math.max(CAP, before.getOrDefault(day, 0))));
    assertThat(preview.due().values().stream().mapToInt(n -> n).sum()).isEqualTo(300);
  }

  @Test
  void noCardMovesIntoThePastAndTheIntervalReachesTheNewDay() {
    for (var move : preview(cards(100), 0.8).moves()) {
      assertThat(move.after().due()).isAfterOrEqualTo(TODAY);
      assertThat(move.after().history().day().plusDays(move.after().interval()))
          .isEqualTo(move.after().due());
      assertThat(move.after().memory()).isEqualTo(move.before().memory());
    }
  }

  @Test
  void whatItCostsThatNoDayIsTooFullIsSaid() {
    var preview = preview(cards(300), 0.97);
    var spread = preview.spread();
    assertThat(spread.cap()).isEqualTo(CAP);
    var after = new HashMap<CardId, LocalDate>();
    for (var move : preview.moves()) after.put(move.card().id(), move.after().due());
    double lost = 0;
    int late = 0;
    for (var card : cards(300)) {
      var alone = preview(List.of(card), 0.97).moves();
      var now = review(card).due().isBefore(TODAY) ? TODAY : review(card).due();
      var wished = alone.isEmpty() ? now : alone.getFirst().after().due();
      var day = after.getOrDefault(card.id(), now);
      if (!day.isAfter(wished)) continue;
      late++;
      lost += recall(review(card), wished) - recall(review(card), day);
    }
    assertThat(spread.cards()).isEqualTo(late).isPositive();
    assertThat(spread.lost()).isCloseTo(lost / late, within(1e-12)).isBetween(0.0, 1.0);
    assertThat(preview(cards(10), 0.97).spread()).isEqualTo(new Rescheduling.Spread(0, CAP, 0));
  }

  private static double recall(State.Review review, LocalDate day) {
    long days = day.toEpochDay() - review.history().day().toEpochDay();
    return MODEL.retrievability(review.memory(), (double) days);
  }

  @Test
  void everyOrderAsksForTheSameCards() {
    var cards = cards(40);
    for (var order : QueueOrder.values()) {
      assertThat(queue(cards, order))
          .as(order::name)
          .containsExactlyInAnyOrderElementsOf(queue(cards, QueueOrder.DUE));
    }
  }

  @Test
  void ordersDifferInWhatComesFirst() {
    var cards = cards(40);
    assertThat(queue(cards, QueueOrder.DUE))
        .isSortedAccordingTo((a, b) -> review(a).due().compareTo(review(b).due()));
    assertThat(queue(cards, QueueOrder.HARDEST))
        .isSortedAccordingTo(
            (a, b) ->
                Double.compare(review(b).memory().difficulty(), review(a).memory().difficulty()));
    var turns = queue(cards, QueueOrder.INTERLEAVED);
    assertThat(turns.get(0).card().topic()).isNotEqualTo(turns.get(1).card().topic());
    var blocks = queue(cards, QueueOrder.TOPIC);
    assertThat(blocks.get(0).card().topic()).isEqualTo(blocks.get(1).card().topic());
  }

  @Test
  void aBudgetEndsTheQueue() {
    var queue = queue(cards(40), QueueOrder.VALUE);
    var some = StudyQueue.within(queue, 2, NOW, MODEL, Habits.DEFAULT);
    assertThat(some).isNotEmpty().hasSizeLessThan(10).isEqualTo(queue.subList(0, some.size()));
    assertThat(StudyQueue.within(queue, 0, NOW, MODEL, Habits.DEFAULT)).isEmpty();
  }

  private static State.Review review(ScheduledCard card) {
    return (State.Review) card.state();
  }

  private static List<ScheduledCard> queue(List<ScheduledCard> cards, QueueOrder order) {
    return StudyQueue.of(
        cards, NOW, new Limits(100, 0), MODEL, order, Habits.DEFAULT, new SplittableRandom(1));
  }

  private static Rescheduling preview(List<ScheduledCard> cards, double retention) {
    var d = SchedulerConfig.DEFAULT;
    var config =
        new SchedulerConfig(
            d.parameters(), retention, d.learningSteps(), d.relearningSteps(), 36_500, true, 8);
    return Rescheduling.preview(cards, _ -> config, MODEL, NOW, CAP);
  }

  private static List<ScheduledCard> cards(int count) {
    var dice = new SplittableRandom(11);
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 1; i <= count; i++) {
      var last = TODAY.minusDays(dice.nextInt(1, 20));
      var memory = new MemoryState(dice.nextDouble(2, 15), dice.nextDouble(1, 10));
      int interval = (int) Math.max(1, Math.round(memory.stability()));
      var history = new State.History(NOW.at().minusSeconds(86_400), last, 3, 0);
      var topic = Topic.of(i % 2 == 0 ? "Caches" : "Sorting");
      var card = new Card(topic, "Question " + i, "Answer.", new Origin("notes.md", i));
      var state = new State.Review(memory, history, interval, last.plusDays(interval));
      cards.add(new ScheduledCard(new CardId(i), card, state, Marks.NONE));
    }
    return cards;
  }
}
