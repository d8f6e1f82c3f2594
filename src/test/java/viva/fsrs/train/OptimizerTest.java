package viva.fsrs.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import viva.card.CardId;
import viva.card.Review;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.log.Histories;
import viva.fsrs.log.Metrics;
import viva.fsrs.log.Prediction;

class OptimizerTest {
  private static final Parameters LEARNER =
      Parameters.of(
          0.35, 1.6, 3.4, 11.2, 6.9, 0.71, 2.2, 0.02, 1.45, 0.21, 1.15, 1.6, 0.08, 0.31, 1.3, 0.45,
          2.3, 0.62, 0.21, 0.11, 0.24);

  @Test
  void everySharedLogIsLearnedAsWellAsByTheReference() throws IOException {
    var logs = Logs.all();
    assumeTrue(!logs.isEmpty(), "no shared logs");
    for (var log : logs) {
      var histories = Histories.of(log.reviews());
      int items = histories.items();
      assertThat(items).as(log.id()).isEqualTo(log.figures().get("items").asInt());
      var training = new Training(histories, items, 1);
      assertThat(training.items())
          .as(log.id())
          .isEqualTo(log.figures().get("itemsAfterOutlierFilter").asInt());
      var reference = log.figures().get("reference").get("epochs8");
      double recent = Metrics.recentLogLoss(foreseen(training, histories));
      double wanted = reference.get("recencyWeighted").get("logLoss").asDouble();
      assertThat(recent)
          .as(log.id())
          .isLessThanOrEqualTo(wanted + (log.reviews().size() < 8_000 ? 0.001 : 0.0002));

      int seen = items * 4 / 5;
      double unseen =
          Metrics.logLoss(
              foreseen(new Training(histories, seen, 1), histories).subList(seen, items));
      double before = log.figures().get("before").get("last20").get("logLoss").asDouble();
      double theirs = reference.get("trainedOnFirst80").get("last20").get("logLoss").asDouble();
      if (log.reviews().size() >= 8_000) {
        assertThat(unseen)
            .as(log.id())
            .isLessThan(before)
            .isLessThanOrEqualTo(theirs + (log.reviews().size() < 100_000 ? 0.002 : 0.0005));
      }
      System.out.printf(
          "optimizer %s %s: recent %.6f (reference %.6f), unseen %.4f (in use %.4f, reference"
              + " %.4f)%n",
          log.file(), log.id(), recent, wanted, unseen, before, theirs);
    }
  }

  private static List<Prediction> foreseen(Training training, Histories histories) {
    var learned = training.run(Progress.NONE).orElseThrow();
    return Prediction.of(new Fsrs6(learned), histories);
  }

  /// The learner opens the program after the first four fifths of each log and lets it learn; what
  /// is then in use must not do worse on the last fifth than what was in use before.
  @Test
  void whatIsPutInUseIsNeverWorseOnAnswersThatWereNotThere() throws IOException {
    var logs = Logs.all();
    assumeTrue(!logs.isEmpty(), "no shared logs");
    for (var log : logs) {
      var histories = Histories.of(log.reviews());
      int items = histories.items();
      int seen = items * 4 / 5;
      var verdict =
          new Optimizer(until(log.reviews(), seen), Parameters.DEFAULT, 1).run(Progress.NONE);
      var inUse = verdict instanceof Verdict.Better better ? better.learned() : Parameters.DEFAULT;
      double before = unseen(histories, Parameters.DEFAULT, seen);
      double after = unseen(histories, inUse, seen);
      System.out.printf(
          "optimizer %s %s: %s, unseen %.4f -> %.4f%n",
          log.file(), log.id(), verdict.getClass().getSimpleName(), before, after);
      if (items > 0) assertThat(after).as(log.id()).isLessThanOrEqualTo(before);
    }
  }

  private static double unseen(Histories log, Parameters parameters, int seen) {
    var all = Prediction.of(new Fsrs6(parameters), log);
    return Metrics.logLoss(all.subList(seen, all.size()));
  }

  /// The beginning of a log that has so many items.
  private static List<Review> until(List<Review> log, int items) {
    Map<CardId, Review> last = new HashMap<>();
    var begun = new ArrayList<Review>();
    int count = 0;
    for (var review : log) {
      if (count == items) break;
      var before = last.put(review.card(), review);
      if (before != null && before.day().isBefore(review.day())) count++;
      begun.add(review);
    }
    return begun;
  }

  @Test
  void aLearnerUnlikeMostIsLearnedAndTheSameLogAlwaysTeachesTheSame() {
    var log = Learner.log(new Fsrs6(LEARNER), 300, 6_000, 5);
    var verdict = new Optimizer(log, Parameters.DEFAULT, 1).run(Progress.NONE);
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Better.class,
            better -> {
              assertThat(better.unseen().after().logLoss())
                  .isLessThan(better.unseen().before().logLoss());
              assertThat(better.longer()).isBetween(1.0, 3.0);
            });
    assertThat(new Optimizer(log, Parameters.DEFAULT, 1).run(Progress.NONE)).isEqualTo(verdict);
  }

  @Test
  void parametersThatFitAlreadyStay() {
    var log = Learner.log(new Fsrs6(LEARNER), 300, 6_000, 6);
    assertThat(new Optimizer(log, LEARNER, 1).run(Progress.NONE)).isInstanceOf(Verdict.Kept.class);
  }

  @Test
  void aShortLogIsRefusedWithWhatIsMissing() {
    assertThat(new Optimizer(List.of(), Parameters.DEFAULT, 1).run(Progress.NONE))
        .isEqualTo(new Verdict.TooFew(0, 400));
    var log = Learner.log(new Fsrs6(LEARNER), 20, 150, 7);
    assertThat(new Optimizer(log, Parameters.DEFAULT, 1).run(Progress.NONE))
        .isInstanceOfSatisfying(
            Verdict.TooFew.class,
            few -> assertThat(few.usable() + few.missing()).isEqualTo(Optimizer.FEWEST));
  }

  @Test
  void progressGrowsAndMayEndIt() {
    var log = Learner.log(new Fsrs6(LEARNER), 300, 6_000, 5);
    var calls = new AtomicInteger();
    var verdict =
        new Optimizer(log, Parameters.DEFAULT, 1)
            .run(
                done -> {
                  assertThat(done).isBetween(0.0, 1.0);
                  return calls.incrementAndGet() < 40;
                });
    assertThat(verdict).isEqualTo(new Verdict.Cancelled());
    assertThat(calls.get()).isLessThan(60);
  }

  /// The loss and gradient that fsrs-rs' own test publishes for four histories.
  @Test
  void theGradientIsThatOfTheReference() {
    int[][] days = {
      {0, 0, 0, 0, 1, 3, 4}, {0, 0, 0, 1, 3, 6, 11}, {0, 0, 0, 1, 3, 6, 12}, {0, 0, 1, 3, 5, 12, 23}
    };
    int[][] grades = {
      {1, 3, 1, 4, 3, 2, 3}, {2, 4, 4, 3, 1, 3, 3}, {3, 2, 4, 3, 3, 3, 3}, {4, 4, 3, 3, 3, 4, 1}
    };
    double[] published = {
      -0.095688485, -0.0051607806, -0.0012249565, 0.007462064, 0.03650761, -0.082112335, 0.0593964,
      -2.1474836, 0.57626534, -2.8751316, 0.7154875, -0.028993709, 0.0099172965, -0.2189217,
      -0.0017800558, -0.089381434, 0.299141, 0.068104014, -0.011605468, -0.25398168, 0.27700496
    };
    var gradient = new Gradient(7);
    gradient.at(Parameters.DEFAULT.weights());
    for (int i = 0; i < days.length; i++) {
      var card = Learner.card(days[i], grades[i]);
      gradient.add(card, 0, 7, new double[] {0, 0, 0, 0, 0, 0, 1});
    }
    assertThat(gradient.loss()).isCloseTo(4.0466027, within(1e-5));
    for (int i = 0; i < published.length; i++) {
      assertThat(gradient.sum()[i]).as("weight " + i).isCloseTo(published[i], within(1e-5));
    }
  }

  @Test
  void theGradientIsTheSlopeOfTheLossForAnyHistoryAndWeights() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int n = 2 + random.nextInt(12);
      var days = new int[n];
      var grades = new int[n];
      var weights = new double[n];
      for (int i = 0; i < n; i++) {
        days[i] = i == 0 || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(40);
        grades[i] = 1 + random.nextInt(4);
        weights[i] = days[i] > 0 ? random.nextDouble() : 0;
      }
      var log = Learner.card(days, grades);
      var w = Parameters.DEFAULT.weights();
      for (int i = 0; i < w.length; i++) {
        w[i] = Parameters.clamp(i, w[i] * (0.6 + 0.8 * random.nextDouble()) + 1e-4);
      }
      var gradient = new Gradient(n);
      gradient.at(w);
      gradient.add(log, 0, n, weights);
      var sum = gradient.sum().clone();
      for (int i = 0; i < w.length; i++) {
        double h = 1e-6;
        double slope = (loss(log, w, i, h, weights) - loss(log, w, i, -h, weights)) / (2 * h);
        assertThat(sum[i])
            .as("round %d weight %d", round, i)
            .isCloseTo(slope, within(1e-4 * Math.max(0.1, Math.abs(slope))));
      }
    }
  }

  private static double loss(Histories log, double[] w, int index, double by, double[] weights) {
    var moved = w.clone();
    moved[index] += by;
    var gradient = new Gradient(log.size());
    gradient.at(moved);
    gradient.add(log, 0, log.size(), weights);
    return gradient.loss();
  }
}
