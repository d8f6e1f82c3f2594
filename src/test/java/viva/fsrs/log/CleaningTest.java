package viva.fsrs.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.card.CardId;
import viva.card.LoggedReview;
import viva.card.Rating;
import viva.card.Review;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.train.Optimizer;
import viva.fsrs.train.Progress;
import viva.fsrs.train.Verdict;

class CleaningTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static LoggedReview row(long card, String at, int grade) {
    var instant = Instant.parse(at);
    return new LoggedReview(card, instant, LocalDate.parse(at.substring(0, 10)), grade);
  }

  private static Review answer(long card, String day, Rating rating) {
    return new Review(new CardId(card), LocalDate.parse(day), rating);
  }

  @Test
  void whatCannotBeIsLeftOutAndWhatCanBePutRightIsAndEachIsSaid() {
    var rows =
        List.of(
            row(1, "2026-02-03T10:00:00Z", 3),
            row(1, "2026-02-01T10:00:00Z", 1),
            row(2, "2026-02-04T10:00:00Z", 9),
            row(2, "2026-02-04T11:00:00Z", 0),
            row(0, "2026-02-04T12:00:00Z", 3),
            row(3, "2026-02-05T10:00:00Z", 4),
            row(3, "2026-02-05T10:00:00Z", 4),
            row(3, "2026-03-02T12:00:01Z", 3),
            new LoggedReview(4, Instant.parse("2026-02-06T10:00:00Z"), LocalDate.EPOCH, 2));
    var cleaned = Cleaning.log(rows, NOW);
    assertThat(cleaned.value())
        .containsExactly(
            answer(1, "2026-02-01", Rating.AGAIN),
            answer(1, "2026-02-03", Rating.GOOD),
            answer(3, "2026-02-05", Rating.EASY),
            answer(4, "2026-02-06", Rating.HARD));
    assertThat(cleaned.faults())
        .containsExactlyInAnyOrder(
            new Fault(Fault.Kind.OUT_OF_ORDER, 1, "1 2026-02-01T10:00:00Z 2026-02-01 1"),
            new Fault(Fault.Kind.UNKNOWN_GRADE, 2, "2 2026-02-04T10:00:00Z 2026-02-04 9"),
            new Fault(Fault.Kind.NO_CARD, 1, "0 2026-02-04T12:00:00Z 2026-02-04 3"),
            new Fault(Fault.Kind.DOUBLED, 1, "3 2026-02-05T10:00:00Z 2026-02-05 4"),
            new Fault(Fault.Kind.FUTURE, 1, "3 2026-03-02T12:00:01Z 2026-03-02 3"),
            new Fault(Fault.Kind.WRONG_DAY, 1, "4 2026-02-06T10:00:00Z 1970-01-01 2"));
  }

  @Test
  void aSoundLogStaysAsItIs() {
    var rows = List.of(row(2, "2026-02-01T10:00:00Z", 3), row(1, "2026-02-02T10:00:00Z", 2));
    assertThat(Cleaning.log(rows, NOW))
        .isEqualTo(
            new Cleaned<>(
                List.of(answer(2, "2026-02-01", Rating.GOOD), answer(1, "2026-02-02", Rating.HARD)),
                List.of()));
  }

  @Test
  void weightsOutsideTheirRangesBecomeTheNearestLegalOnes() {
    var weights = Parameters.DEFAULT.weights();
    weights[4] = 99;
    weights[20] = -1;
    var cleaned = Cleaning.parameters(weights);
    assertThat(cleaned.value().w(4)).isEqualTo(10);
    assertThat(cleaned.value().w(20)).isEqualTo(0.1);
    assertThat(cleaned.faults())
        .containsExactly(new Fault(Fault.Kind.WEIGHT_OUT_OF_RANGE, 2, "w4 = 99.0"));
  }

  @Test
  void weightsAndSettingsThatSayNothingBecomeTheUsualOnes() {
    var weights = Parameters.DEFAULT.weights();
    weights[3] = Double.NaN;
    assertThat(Cleaning.parameters(weights))
        .isEqualTo(
            new Cleaned<>(
                Parameters.DEFAULT,
                List.of(new Fault(Fault.Kind.UNREADABLE, 1, "a weight is NaN"))));
    assertThat(Cleaning.parameters(1, 2, 3).value()).isEqualTo(Parameters.DEFAULT);
    for (var text : List.of("", "weights=1", SchedulerConfig.DEFAULT.text().replace("0.9", "7"))) {
      var cleaned = Cleaning.settings(text);
      assertThat(cleaned.value()).isEqualTo(SchedulerConfig.DEFAULT);
      assertThat(cleaned.faults()).hasSize(1);
    }
  }

  static List<Long> seeds() {
    return List.of(1L, 2L, new Random().nextLong());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noRubbishEverGivesAPredictionOrAWeightThatIsNoNumber(long seed) {
    var random = new Random(seed);
    var rows = new ArrayList<LoggedReview>();
    for (int i = 0; i < 3_000; i++) {
      var at = NOW.plusSeconds(random.nextInt(40_000_000) - 39_000_000);
      rows.add(
          new LoggedReview(
              random.nextInt(120) - 1,
              at,
              TODAY.plusDays(random.nextInt(1_000) - 900),
              random.nextInt(7) - 1));
    }
    var log = Cleaning.log(rows, NOW).value();
    var histories = Histories.of(log);
    for (var p : Prediction.of(new Fsrs6(Parameters.DEFAULT), histories))
      assertThat(p.recall()).isBetween(0.0, 1.0);
    if (new Optimizer(log, Parameters.DEFAULT, 1).run(Progress.NONE)
        instanceof Verdict.Better better) {
      for (double w : better.learned().weights()) assertThat(w).isFinite();
    }
  }
}
