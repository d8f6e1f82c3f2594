package viva.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.MemoryState;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.card.evidence.Answers;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.card.evidence.Phase;
import viva.card.evidence.Standing;
import viva.card.mock.MissedPoint;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockGoal;
import viva.card.mock.MockResult;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.simulate.Habits;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.study.StudyClock;

/// Evidence held in memory of which everything is made of dice: what was foreseen, what came, and
/// mocks of every kind, also on cards that have moved or are gone.
final class DiceEvidence {
  private static final int TIMES = 100;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final StudyMoment NOW =
      StudyClock.at(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, StudyClock.TURN);
  private static final Fsrs6 MODEL = new Fsrs6(Parameters.DEFAULT);

  private final SplittableRandom dice;
  private final List<Standing> cards = new ArrayList<>();

  private DiceEvidence(long seed) {
    this.dice = new SplittableRandom(seed);
    int size = dice.nextInt(6) == 0 ? dice.nextInt(3) : dice.nextInt(10, 60);
    for (int id = 1; id <= size; id++) cards.add(card(new CardId(id)));
  }

  /// Checks a hundred times, the last with dice that nobody has seen.
  static void each(BiConsumer<Evidence, Filter> check) {
    long fresh = new SplittableRandom().nextInt(1_000_000);
    for (long i = 0; i < TIMES; i++) {
      long seed = i == TIMES - 1 ? fresh : i;
      var filter = filter(seed);
      try {
        check.accept(new DiceEvidence(seed).evidence(), filter);
      } catch (AssertionError e) {
        throw new AssertionError("evidence " + seed + ", " + filter, e);
      }
    }
  }

  private static Filter filter(long seed) {
    var dice = new SplittableRandom(~seed);
    return new Filter(
        List.of(Period.values()).get(dice.nextInt(Period.values().length)),
        dice.nextInt(3) == 0 ? Topic.of("A") : Topic.NONE,
        dice.nextInt(4) == 0 ? OptionalLong.of(1) : OptionalLong.empty(),
        dice.nextInt(4) == 0 ? OptionalLong.of(dice.nextInt(1, 4)) : OptionalLong.empty());
  }

  private Evidence evidence() {
    var goals = IntStream.rangeClosed(1, 3).mapToObj(this::goal).toList();
    return new Evidence(
        NOW,
        cards,
        log(),
        Map.of(1, MODEL),
        MODEL,
        0.9,
        Habits.DEFAULT,
        goals,
        List.of(),
        IntStream.range(0, dice.nextInt(5)).mapToObj(_ -> plan()).toList(),
        new Evidence.Mocks(mockAnswers(), results(), missed()));
  }

  private Topic topic() {
    return Topic.of("ABC".substring(dice.nextInt(3)).substring(0, 1), "T" + dice.nextInt(2));
  }

  private Instant before(LocalDate day) {
    return day.atTime(5, dice.nextInt(60)).toInstant(ZoneOffset.UTC);
  }

  private Standing card(CardId id) {
    State state = new State.New();
    if (dice.nextInt(4) != 0) {
      int ago = dice.nextInt(40);
      var day = TODAY.minusDays(ago);
      var memory = new MemoryState(Math.exp(4 * dice.nextDouble()), 1 + 9 * dice.nextDouble());
      state = new State.Review(memory, new State.History(before(day), day, 3, 0), 1 + ago, TODAY);
    }
    var buried = dice.nextInt(10) == 0 ? TODAY.plusDays(1) : LocalDate.EPOCH;
    return new Standing(
        id,
        topic(),
        dice.nextInt(2),
        "Question " + id,
        dice.nextInt(10) != 0,
        dice.nextInt(12) != 0,
        buried,
        state);
  }

  private Goal goal(long id) {
    var weights = new HashMap<Topic, Double>();
    weights.put(Topic.NONE, (double) dice.nextInt(1, 4));
    weights.put(Topic.of("B"), (double) dice.nextInt(3));
    weights.put(Topic.of("C", "T1"), 3 * dice.nextDouble());
    var date = TODAY.plusDays(dice.nextInt(-4, 40));
    return new Goal(
        id, new Interview("Interview " + id, date, 30, weights), 0.5 + 0.5 * dice.nextDouble());
  }

  private FrozenPlan plan() {
    var course =
        IntStream.range(0, dice.nextInt(30)).mapToObj(i -> Math.min(1, 0.3 + 0.03 * i)).toList();
    var day = TODAY.minusDays(dice.nextInt(20));
    return new FrozenPlan(
        dice.nextInt(1, 4), day, 30, dice.nextDouble(), course, FrozenPlan.Reason.ASKED);
  }

  private Answers log() {
    var log = new Answers.Builder(cards.size(), 64);
    int today = (int) TODAY.toEpochDay();
    int size = cards.isEmpty() ? 0 : dice.nextInt(2) == 0 ? 0 : dice.nextInt(40, 900);
    for (int i = 0; i < size; i++) {
      int day = today - 500 + 500 * i / size - dice.nextInt(2);
      var phase = List.of(Phase.values()).get(dice.nextInt(Phase.values().length));
      double stability = dice.nextInt(8) == 0 ? 0 : Math.exp(5 * dice.nextDouble());
      log.add(
          dice.nextInt(cards.size()),
          day,
          9,
          dice.nextInt(1, 5),
          phase,
          dice.nextInt(10) == 0,
          dice.nextInt(dice.nextInt(1, 200)),
          stability,
          dice.nextInt(3),
          dice.nextInt(200_000));
    }
    return log.build();
  }

  private MockGoal mode() {
    return dice.nextInt(3) == 0
        ? List.of(MockGoal.values()).get(dice.nextInt(MockGoal.values().length))
        : MockGoal.MEASURE;
  }

  private OptionalDouble sometimes(double value) {
    return dice.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private List<MockAnswer> mockAnswers() {
    int size = dice.nextInt(5) == 0 ? dice.nextInt(12) : dice.nextInt(60, 320);
    var answers = new ArrayList<MockAnswer>();
    for (int i = 0; i < size; i++) {
      var day = TODAY.minusDays((size - i) / 3);
      var id = new CardId(dice.nextInt(1, cards.size() + 3));
      answers.add(
          new MockAnswer(
              i / 8,
              mode(),
              id,
              topic(),
              before(day),
              day,
              sometimes(dice.nextDouble()),
              sometimes(dice.nextBoolean() ? 0.75 : dice.nextDouble()),
              dice.nextInt(11) / 10.0));
    }
    return answers;
  }

  private List<MockResult> results() {
    return IntStream.range(0, dice.nextInt(20))
        .mapToObj(
            i -> {
              var day = TODAY.minusDays(dice.nextInt(400));
              double score = dice.nextDouble();
              var levels = new MockResult.Levels(1 + 3 * dice.nextDouble(), 2, 3, 4);
              return new MockResult(
                  i, mode(), before(day), day, sometimes(0.6), score, 0, 1, levels, 8, 1);
            })
        .toList();
  }

  private List<MissedPoint> missed() {
    return IntStream.range(0, dice.nextInt(30))
        .mapToObj(
            i ->
                new MissedPoint(
                    new CardId(dice.nextInt(1, cards.size() + 3)),
                    "Point " + i,
                    dice.nextInt(4),
                    5,
                    before(TODAY.minusDays(dice.nextInt(9)))))
        .toList();
  }
}
