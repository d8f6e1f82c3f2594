package viva.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.State;
import viva.card.StudyMoment;
import viva.study.StudyClock;

/// What holds for any history, any legal parameters, any clock.
class LawsTest {
  private static final int HISTORIES = 500;
  private static final double[] LOWEST = range(-1e9);
  private static final double[] HIGHEST = range(1e9);

  static List<Long> seeds() {
    return List.of(1L, 2L, new Random().nextLong());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void stabilityIsPositiveAndDifficultyBetweenOneAndTen(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      for (var model : List.of(new Fsrs6(parameters(random)), fsrs7(random))) {
        MemoryState state = model.first(rating(random));
        for (int n = 0; n < 30; n++) {
          double days = days(random);
          assertThat(model.retrievability(state, days)).as(model::toString).isBetween(0.0, 1.0);
          state = model.next(state, rating(random), days);
          assertThat(state.stability()).isBetween(0.0001, 36_500.0);
          assertThat(state.difficulty()).isBetween(1.0, 10.0);
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void atTheIntervalRecallIsTheDesiredRetention(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      var model = new Fsrs6(parameters(random));
      var state = state(model, random);
      double desired = 0.7 + 0.29 * random.nextDouble();
      double interval = model.interval(state, desired);
      assertThat(model.retrievability(state, interval)).isCloseTo(desired, within(1e-9));
      var seven = fsrs7(random);
      var memory = state(seven, random);
      double days = seven.interval(memory, desired);
      if (days < 36_500)
        assertThat(seven.retrievability(memory, days)).isCloseTo(desired, within(1e-9));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aHarderRatingNeverLeavesAStrongerMemory(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      var model = new Fsrs6(parameters(random));
      var state = state(model, random);
      double days = days(random);
      double weaker = 0;
      for (var rating : Rating.values()) {
        double stability = model.next(state, rating, days).stability();
        assertThat(stability).as("%s %s", state, rating).isGreaterThanOrEqualTo(weaker);
        weaker = stability;
      }
    }
  }

  /// Of passes: a lapse without relearning steps is neither fuzzed nor held by the maximum.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aHarderRatingNeverGivesALongerInterval(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      var config = config(random);
      var scheduler = new Scheduler(config);
      State state = new State.New();
      var at = Instant.parse("2026-01-01T08:00:00Z");
      for (int n = 0; n < 12; n++) {
        var now = moment(at, ZoneOffset.UTC);
        var outcomes = scheduler.outcomes(new CardId(1 + i), state, now);
        var hard = wait(outcomes.after(Rating.HARD), now);
        var good = wait(outcomes.after(Rating.GOOD), now);
        var easy = wait(outcomes.after(Rating.EASY), now);
        if (state instanceof State.Review) {
          assertThat(hard).as("%s %s", config, state).isLessThanOrEqualTo(good);
          assertThat(good).as("%s %s", config, state).isLessThanOrEqualTo(easy);
        }
        state = outcomes.after(rating(random));
        at = at.plusSeconds(random.nextInt(3_000_000));
      }
    }
  }

  /// Of each trace, for any legal weights. Of the interval FSRS-7 does not promise it: recall is a
  /// mean of both traces' recall, and a stronger trace that remembers worse than the other one may
  /// weigh more in it.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aHarderRatingNeverLeavesAStrongerTrace(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      var model = fsrs7(random);
      var state = state(model, random);
      double days = fraction(random);
      var weaker = model.next(state, Rating.AGAIN, days);
      for (var rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
        var next = model.next(state, rating, days);
        assertThat(next.stability()).isGreaterThanOrEqualTo(weaker.stability());
        assertThat(next.fast()).isGreaterThanOrEqualTo(weaker.fast());
        weaker = next;
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withThePublishedWeightsAHarderRatingNeverGivesALongerInterval(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      var state = state(Fsrs7.DEFAULT, random);
      double days = fraction(random);
      double shorter = 0;
      for (var rating : Rating.values()) {
        double interval = Fsrs7.DEFAULT.interval(Fsrs7.DEFAULT.next(state, rating, days), 0.9);
        assertThat(interval).as("%s %s %s", state, days, rating).isGreaterThanOrEqualTo(shorter);
        shorter = interval;
      }
    }
  }

  /// A memory that another model left is a memory all the same.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aMemoryOfOneModelIsReadByTheOther(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      var six = new Fsrs6(parameters(random));
      var left = state(Fsrs7.DEFAULT, random);
      assertThat(six.stability(left))
          .isCloseTo(Math.max(Fsrs6.S_MIN, Fsrs7.DEFAULT.stability(left)), withinPercentage(1e-6));
      var next = six.next(left, rating(random), days(random));
      assertThat(next.fast()).isZero();
      if (next.stability() > 1e-3 && next.stability() < 10_000)
        assertThat(Fsrs7.DEFAULT.stability(next))
            .isCloseTo(next.stability(), withinPercentage(1e-6));
      assertThat(Fsrs7.DEFAULT.next(next, rating(random), fraction(random)).fast()).isPositive();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fuzzStaysInItsRangeAndKeepsTheOrder(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      int lowest = 1 + random.nextInt(50);
      int highest = lowest + random.nextInt(40_000);
      double x = Math.exp(random.nextDouble() * 11);
      var fuzz = Fuzz.around(x, lowest, highest);
      int picked = fuzz.pick(random.nextDouble());
      assertThat(fuzz.lowest()).isBetween(lowest, highest);
      assertThat(fuzz.highest()).isBetween(fuzz.lowest(), highest);
      assertThat(picked).isBetween(fuzz.lowest(), fuzz.highest());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingFallsDueInThePastWhateverTheClockDoes(long seed) {
    var random = new Random(seed);
    var zones = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    for (int i = 0; i < HISTORIES; i++) {
      var scheduler = new Scheduler(config(random));
      State state = new State.New();
      var at = Instant.ofEpochSecond(1_600_000_000L + random.nextLong(300_000_000L));
      for (int n = 0; n < 12; n++) {
        var zone = zones.get(random.nextInt(zones.size()));
        var now = StudyClock.at(at, zone, random.nextInt(24));
        var outcomes = scheduler.outcomes(new CardId(1 + i), state, now);
        for (var rating : Rating.values()) {
          switch (outcomes.after(rating)) {
            case State.Review review -> {
              assertThat(review.interval()).isPositive();
              if (rating != Rating.AGAIN)
                assertThat(review.interval())
                    .isLessThanOrEqualTo(scheduler.config().maximumInterval());
              assertThat(review.due()).isAfter(now.day());
            }
            case State.Learning l -> assertThat(l.due()).isAfterOrEqualTo(now.at());
            case State.Relearning r -> assertThat(r.due()).isAfterOrEqualTo(now.at());
          }
        }
        state = outcomes.after(rating(random));
        // The clock is set back now and then, by up to a month.
        at = at.plusSeconds(random.nextInt(10_000_000) - 2_500_000L);
      }
    }
  }

  private static StudyMoment moment(Instant at, ZoneId zone) {
    return StudyClock.at(at, zone, StudyClock.TURN);
  }

  private static double wait(State.Seen after, StudyMoment now) {
    return switch (after) {
      case State.Review review -> review.interval();
      case State.Learning l -> Duration.between(now.at(), l.due()).toMillis() / 86_400_000.0;
      case State.Relearning r -> Duration.between(now.at(), r.due()).toMillis() / 86_400_000.0;
    };
  }

  private static MemoryState state(MemoryModel model, Random random) {
    MemoryState state = model.first(rating(random));
    for (int n = random.nextInt(10); n > 0; n--)
      state = model.next(state, rating(random), days(random));
    return state;
  }

  private static Rating rating(Random random) {
    return Rating.ofGrade(1 + random.nextInt(4));
  }

  private static double days(Random random) {
    return random.nextInt(4) == 0 ? 0 : Math.floor(Math.exp(random.nextDouble() * 10));
  }

  /// Also minutes.
  private static double fraction(Random random) {
    return Math.exp(random.nextDouble() * 16 - 7);
  }

  /// Anywhere in the legal ranges, their ends included.
  private static Parameters parameters(Random random) {
    var w = new double[Parameters.COUNT];
    for (int i = 0; i < w.length; i++) {
      w[i] =
          switch (random.nextInt(6)) {
            case 0 -> LOWEST[i];
            case 1 -> HIGHEST[i];
            default -> LOWEST[i] + (HIGHEST[i] - LOWEST[i]) * random.nextDouble();
          };
    }
    return Parameters.of(w);
  }

  private static Fsrs7 fsrs7(Random random) {
    var w = new double[Fsrs7.COUNT];
    for (int i = 0; i < w.length; i++) w[i] = Math.exp(random.nextGaussian() * 2) - 0.3;
    return new Fsrs7(w);
  }

  private static SchedulerConfig config(Random random) {
    return new SchedulerConfig(
        parameters(random),
        0.7 + 0.29 * random.nextDouble(),
        random.nextBoolean() ? List.of() : SchedulerConfig.DEFAULT.learningSteps(),
        random.nextBoolean() ? List.of() : SchedulerConfig.DEFAULT.relearningSteps(),
        1 + random.nextInt(2_000),
        random.nextBoolean(),
        8,
        random.nextInt(3) == 0 ? MemoryModel.Kind.FSRS_7 : MemoryModel.Kind.FSRS_6);
  }

  private static double[] range(double extreme) {
    var w = new double[Parameters.COUNT];
    for (int i = 0; i < w.length; i++) w[i] = Parameters.clamp(i, extreme);
    return w;
  }
}
