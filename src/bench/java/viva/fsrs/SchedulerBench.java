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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.MemoryState;
import viva.card.Origin;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.study.Limits;
import viva.study.StudyQueue;

/// The scheduler on one thread: what one answer, a log and a day cost. Beside each score stands its
/// `processor`: nanoseconds of processor time in a second of the clock, because a machine with more
/// to do gives a thread less. The score over that share is what the thread does in a second of its
/// own.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SchedulerBench {
  private static final int MEMORIES = 1_000;
  private static final int CARDS = 20_000;
  private static final int ROWS = 100_000;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Rating[] RATINGS = Rating.values();

  private final SchedulerConfig config = SchedulerConfig.DEFAULT;
  private final Scheduler scheduler = new Scheduler(config);
  private final Replay replay = new Replay(Map.of(1, config));
  private final MemoryModel six = config.memoryModel();
  private final MemoryModel seven = config.with(MemoryModel.Kind.FSRS_7).memoryModel();
  private final List<MemoryState> oneTrace = memories(false);
  private final List<MemoryState> twoTraces = memories(true);
  private final List<ScheduledCard> cards = cards();
  private final List<ReviewLog> log = log();

  @Benchmark
  @OperationsPerInvocation(MEMORIES)
  public void nextStateWithInterval(Blackhole hole, Used used) {
    used.during(() -> next(six, oneTrace, hole));
  }

  @Benchmark
  @OperationsPerInvocation(MEMORIES)
  public void nextStateWithIntervalOfFsrs7(Blackhole hole, Used used) {
    used.during(() -> next(seven, twoTraces, hole));
  }

  private static void next(MemoryModel model, List<MemoryState> memories, Blackhole hole) {
    for (int i = 0; i < MEMORIES; i++) {
      var next = model.next(memories.get(i), RATINGS[i & 3], 1 + i % 40);
      hole.consume(model.interval(next, 0.9));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CARDS)
  public void fourButtonsWithRulesAndFuzz(Blackhole hole, Used used) {
    used.during(() -> buttons(hole));
  }

  private void buttons(Blackhole hole) {
    var now = moment(DAY);
    for (var card : cards) hole.consume(scheduler.outcomes(card.id(), card.state(), now));
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void rowsReplayed(Blackhole hole, Used used) {
    used.during(() -> hole.consume(replay.states(log)));
  }

  @Benchmark
  @OperationsPerInvocation(CARDS)
  public void cardsQueued(Blackhole hole, Used used) {
    used.during(
        () -> hole.consume(StudyQueue.of(cards, moment(DAY), new Limits(CARDS, CARDS), six)));
  }

  /// Processor time that the work took.
  @AuxCounters
  @State(Scope.Thread)
  public static class Used {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    public long processor;

    void during(Runnable work) {
      long began = THREADS.getCurrentThreadCpuTime();
      work.run();
      processor += THREADS.getCurrentThreadCpuTime() - began;
    }
  }

  private static List<MemoryState> memories(boolean twoTraces) {
    var random = new Random(1);
    var memories = new ArrayList<MemoryState>();
    for (int i = 0; i < MEMORIES; i++) {
      double stability = 0.1 + 300 * random.nextDouble();
      double difficulty = 1 + 9 * random.nextDouble();
      memories.add(new MemoryState(stability, difficulty, twoTraces ? stability : 0));
    }
    return memories;
  }

  private static List<ScheduledCard> cards() {
    var random = new Random(2);
    var cards = new ArrayList<ScheduledCard>();
    for (int i = 1; i <= CARDS; i++) {
      var card = new Card(Topic.NONE, "q" + i, "a", new Origin("a.md", i), List.of());
      var reviewed = DAY.minusDays(1 + random.nextInt(60));
      var memory = new MemoryState(1 + 60 * random.nextDouble(), 1 + 9 * random.nextDouble());
      var history = new viva.card.State.History(moment(reviewed).at(), reviewed, 3, 0);
      viva.card.State state =
          i % 10 == 0
              ? new viva.card.State.New()
              : new viva.card.State.Review(memory, history, 20, reviewed.plusDays(20));
      cards.add(new ScheduledCard(new CardId(i), card, state, Marks.NONE));
    }
    return cards;
  }

  private List<ReviewLog> log() {
    var random = new Random(3);
    var states = new viva.card.State[ROWS / 20];
    Arrays.fill(states, new viva.card.State.New());
    var log = new ArrayList<ReviewLog>();
    for (int i = 0; i < ROWS; i++) {
      int card = i % states.length;
      var id = new CardId(card + 1);
      var now = moment(DAY.plusDays(i / states.length * 7L));
      var outcomes = scheduler.outcomes(id, states[card], now);
      var rating = Rating.ofGrade(1 + random.nextInt(4));
      var before = states[card];
      states[card] = outcomes.after(rating);
      log.add(
          new ReviewLog.Answer(
              id,
              now,
              rating,
              ReviewLog.Kind.of(before),
              Duration.ofSeconds(5),
              before,
              states[card],
              1,
              outcomes.fuzz()));
    }
    return log;
  }

  private static StudyMoment moment(LocalDate day) {
    var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    return new StudyMoment(
        at, ZoneOffset.UTC, day, day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
