package viva.fsrs;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.study.Limits;
import viva.study.StudyQueue;

/// Measures the scheduler on one thread: each line is the median of ten rounds after ten to warm
/// up, in the thread's own processor time, so that a machine with other work to do says the same.
/// `SchedulerSpeed`.
final class SchedulerSpeed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 20;
  private static final SchedulerConfig CONFIG = SchedulerConfig.DEFAULT;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private SchedulerSpeed() {}

  static void main(String[] args) {
    var cards = cards(20_000);
    nextStates();
    buttons(cards);
    replay();
    queue(cards);
  }

  private static void nextStates() {
    var model = new Fsrs6(CONFIG.parameters());
    var states = new ArrayList<MemoryState>();
    var random = new Random(1);
    for (int i = 0; i < 1_000; i++)
      states.add(new MemoryState(0.1 + 300 * random.nextDouble(), 1 + 9 * random.nextDouble()));
    var ratings = Rating.values();
    int count = 1_000_000;
    report(
        "next states with intervals a second",
        count,
        () -> {
          double sum = 0;
          for (int i = 0; i < count; i++) {
            var next = model.next(states.get(i % 1_000), ratings[i & 3], 1 + i % 40);
            sum += model.interval(next, 0.9);
          }
          return (long) sum;
        });
  }

  private static void buttons(List<ScheduledCard> cards) {
    var scheduler = new Scheduler(CONFIG);
    var now = moment(DAY);
    report(
        "cards with four buttons, rules and fuzz a second",
        cards.size(),
        () -> {
          long sum = 0;
          for (var card : cards) {
            var outcomes = scheduler.outcomes(card.id(), card.state(), now);
            sum += outcomes.after(Rating.GOOD).history().reviews();
          }
          return sum;
        });
  }

  private static void replay() {
    var log = log(100_000);
    var replay = new Replay(Map.of(1, CONFIG));
    report("log rows replayed a second", log.size(), () -> replay.states(log).size());
  }

  private static void queue(List<ScheduledCard> cards) {
    var model = new Fsrs6(CONFIG.parameters());
    report(
        "cards put in today's queue a second",
        cards.size(),
        () -> StudyQueue.of(cards, moment(DAY), new Limits(20_000, 20_000), model).size());
  }

  private static void report(String what, int count, LongSupplier work) {
    var nanos = new long[ROUNDS];
    long seen = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long began = THREADS.getCurrentThreadCpuTime();
      seen += work.getAsLong();
      nanos[i] = THREADS.getCurrentThreadCpuTime() - began;
    }
    long first = nanos[0];
    Arrays.sort(nanos, ROUNDS / 2, ROUNDS);
    long median = nanos[ROUNDS * 3 / 4];
    System.out.printf(
        "%,12.0f %s (%,d in %.1f ms; first round %.1f ms; %d)%n",
        count * 1e9 / median, what, count, median / 1e6, first / 1e6, seen % 10);
  }

  private static StudyMoment moment(LocalDate day) {
    var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    return new StudyMoment(
        at, ZoneOffset.UTC, day, day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static List<ScheduledCard> cards(int count) {
    var random = new Random(2);
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 1; i <= count; i++) {
      var card = new Card(Topic.NONE, "q" + i, "a", new Origin("a.md", i), List.of());
      var reviewed = DAY.minusDays(1 + random.nextInt(60));
      var memory = new MemoryState(1 + 60 * random.nextDouble(), 1 + 9 * random.nextDouble());
      var history = new State.History(moment(reviewed).at(), reviewed, 3, 0);
      State state =
          i % 10 == 0
              ? new State.New()
              : new State.Review(memory, history, 20, reviewed.plusDays(20));
      cards.add(new ScheduledCard(new CardId(i), card, state, Marks.NONE));
    }
    return cards;
  }

  private static List<ReviewLog> log(int rows) {
    var random = new Random(3);
    var scheduler = new Scheduler(CONFIG);
    var states = new State[rows / 20];
    Arrays.fill(states, new State.New());
    var log = new ArrayList<ReviewLog>();
    for (int i = 0; i < rows; i++) {
      int card = i % states.length;
      var id = new CardId(card + 1);
      var now = moment(DAY.plusDays(i / states.length * 7L));
      var outcomes = scheduler.outcomes(id, states[card], now);
      var rating = Rating.ofGrade(1 + random.nextInt(4));
      var after = outcomes.after(rating);
      log.add(
          new ReviewLog.Answer(
              id,
              now,
              rating,
              ReviewLog.Kind.REVIEW,
              Duration.ofSeconds(5),
              states[card],
              after,
              1,
              outcomes.fuzz()));
      states[card] = after;
    }
    return log;
  }
}
