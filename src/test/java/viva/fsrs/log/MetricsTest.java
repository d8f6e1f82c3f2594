package viva.fsrs.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.train.Logs;

class MetricsTest {

  @Test
  void theFiguresOfTheReferenceComeOutForEverySharedLog() throws IOException {
    var logs = Logs.all();
    assumeTrue(!logs.isEmpty(), "no shared logs");
    for (var log : logs) {
      var histories = Histories.of(log.reviews());
      for (var set : List.of("before", "hidden")) {
        var figures = log.figures().get(set);
        var weights = new double[Parameters.COUNT];
        for (int i = 0; i < weights.length; i++)
          weights[i] = figures.get("parameters").get(i).asDouble();
        var all = Prediction.of(new Fsrs6(Parameters.of(weights)), histories);
        agree(log.id(), all, figures.get("all"));
        agree(log.id(), all.subList(all.size() * 4 / 5, all.size()), figures.get("last20"));
        if (figures.has("recencyWeighted"))
          assertThat(Metrics.recentLogLoss(all))
              .as(log.id())
              .isCloseTo(figures.get("recencyWeighted").get("logLoss").asDouble(), within(2e-6));
      }
      System.out.printf("metrics %s %s: agree%n", log.file(), log.id());
    }
  }

  private static void agree(String id, List<Prediction> predictions, JsonNode figures) {
    assertThat(predictions).as(id).hasSize(figures.get("n").asInt());
    assertThat(Metrics.logLoss(predictions))
        .as(id)
        .isCloseTo(figures.get("logLoss").asDouble(), within(2e-6));
    assertThat(Metrics.rmseBins(predictions))
        .as(id)
        .isCloseTo(figures.get("rmseBins").asDouble(), within(2e-6));
    double auc = figures.get("auc").asDouble(Double.NaN);
    if (Double.isNaN(auc)) assertThat(Metrics.auc(predictions)).as(id).isNaN();
    else assertThat(Metrics.auc(predictions)).as(id).isCloseTo(auc, within(2e-6));
  }

  static List<Long> seeds() {
    return List.of(1L, 2L, new Random().nextLong());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyFigureIsWhatItsDefinitionSays(long seed) {
    var random = new Random(seed);
    var predictions = new ArrayList<Prediction>();
    for (int i = 0; i < 400; i++) {
      predictions.add(
          new Prediction(
              (1 + random.nextInt(98)) / 100.0,
              random.nextInt(10) < 8,
              1 + random.nextInt(300),
              1 + random.nextInt(20),
              random.nextInt(5),
              LocalDate.of(2026, 1, 1).plusDays(i),
              1));
    }
    double loss = 0;
    double recent = 0;
    double weights = 0;
    for (int i = 0; i < predictions.size(); i++) {
      var p = predictions.get(i);
      double one = p.known() ? -Math.log(p.recall()) : -Math.log(1 - p.recall());
      double weight = 0.25 + 0.75 * Math.pow(i / 399.0, 3);
      loss += one / 400;
      recent += one * weight;
      weights += weight;
    }
    assertThat(Metrics.logLoss(predictions)).isCloseTo(loss, within(1e-12));
    assertThat(Metrics.recentLogLoss(predictions)).isCloseTo(recent / weights, within(1e-12));
    assertThat(Metrics.auc(predictions)).isCloseTo(pairs(predictions), within(1e-12));
    assertThat(Metrics.rmseBins(predictions)).isCloseTo(bins(predictions), within(1e-12));
  }

  /// Every known answer against every unknown one.
  private static double pairs(List<Prediction> predictions) {
    double won = 0;
    long pairs = 0;
    for (var a : predictions) {
      for (var b : predictions) {
        if (!a.known() || b.known()) continue;
        pairs++;
        won += a.recall() > b.recall() ? 1 : a.recall() == b.recall() ? 0.5 : 0;
      }
    }
    return won / pairs;
  }

  private static double bins(List<Prediction> predictions) {
    var bins = new TreeMap<String, List<Prediction>>();
    for (var p : predictions) {
      var key =
          rounded(248 * Math.pow(3.62, floorLog(p.days(), 3.62)))
              + " "
              + rounded(1.99 * Math.pow(1.89, floorLog(p.reviews() + 1, 1.89)))
              + " "
              + (p.lapses() == 0 ? 0 : rounded(1.65 * Math.pow(1.73, floorLog(p.lapses(), 1.73))));
      bins.computeIfAbsent(key, _ -> new ArrayList<>()).add(p);
    }
    double sum = 0;
    for (var bin : bins.values()) {
      double predicted = bin.stream().mapToDouble(Prediction::recall).sum() / bin.size();
      double actual = (double) bin.stream().filter(Prediction::known).count() / bin.size();
      sum += bin.size() * Math.pow(predicted - actual, 2);
    }
    return Math.sqrt(sum / predictions.size());
  }

  private static int floorLog(double x, double base) {
    int power = 0;
    while (Math.pow(base, power + 1) <= x) power++;
    return power;
  }

  private static long rounded(double x) {
    return Math.round(x);
  }

  @Test
  void calibrationIsByMonthOfTheStudyDay() {
    var january = LocalDate.of(2026, 1, 31);
    assertThat(
            Calibration.byMonth(
                List.of(
                    new Prediction(0.5, true, 1, 1, 0, january.plusDays(1), 1),
                    new Prediction(0.75, true, 1, 1, 0, january, 1),
                    new Prediction(0.25, false, 1, 1, 0, january, 1))))
        .containsExactly(
            new Calibration(YearMonth.of(2026, 1), 2, 0.5, 0.5),
            new Calibration(YearMonth.of(2026, 2), 1, 0.5, 1));
  }

  @Test
  void withoutAnswersThereAreNoFigures() {
    assertThat(Metrics.logLoss(List.of())).isNaN();
    assertThat(Metrics.rmseBins(List.of())).isNaN();
    assertThat(Metrics.auc(List.of())).isNaN();
    assertThat(Calibration.byMonth(List.of())).isEmpty();
  }
}
