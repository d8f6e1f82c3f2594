package viva.study;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.simulate.Habits;

/// How long today's queue of 20,000 cards takes in each order, in processor time: the median of 15
/// after 5 more.
final class QueueSpeed {
  private QueueSpeed() {}

  static void main(String[] args) {
    var now = StudyClock.at(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC, StudyClock.TURN);
    var dice = new SplittableRandom(1);
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 1; i <= 20_000; i++) {
      var last = now.day().minusDays(dice.nextInt(1, 100));
      var history = new State.History(now.at().minusSeconds(86_400), last, 3, 0);
      var memory = new MemoryState(dice.nextDouble(1, 200), dice.nextDouble(1, 10));
      var card = new Card(Topic.of("T" + i % 50), "Q" + i, "A", new Origin("n.md", i));
      State state =
          i % 5 == 0 ? new State.New() : new State.Review(memory, history, 3, last.plusDays(3));
      cards.add(new ScheduledCard(new CardId(i), card, state, Marks.NONE));
    }
    var threads = ManagementFactory.getThreadMXBean();
    var model = new Fsrs6(Parameters.DEFAULT);
    for (var order : QueueOrder.values()) {
      var millis = new double[20];
      for (int i = 0; i < millis.length; i++) {
        long begin = threads.getCurrentThreadCpuTime();
        var queue =
            StudyQueue.of(cards, now, new Limits(20_000, 20), model, order, Habits.DEFAULT, dice);
        millis[i] = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
        if (queue.isEmpty()) throw new AssertionError();
      }
      var warm = Arrays.copyOfRange(millis, 5, 20);
      Arrays.sort(warm);
      System.out.printf("%-12s first %.1f ms, median %.1f ms%n", order, millis[0], warm[7]);
    }
  }
}
