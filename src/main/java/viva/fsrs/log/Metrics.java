package viva.fsrs.log;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// How well a model foresaw answers, by the definitions of the public FSRS benchmark.
public final class Metrics {
  private static final double LEAST = 1e-7;

  private Metrics() {}

  /// The mean of -ln of the chance given to what came; 0 for a model that knew all, and 0.69 for
  /// one that always says one half. NaN for no predictions.
  public static double logLoss(List<Prediction> predictions) {
    return weighted(predictions, _ -> 1);
  }

  /// [#logLoss] in which the newest answers count most: from a quarter to one.
  public static double recentLogLoss(List<Prediction> predictions) {
    return weighted(predictions, i -> recency(i, predictions.size()));
  }

  /// The weight of item i of n: 0.25 + 0.75 (i / (n - 1))^3.
  public static double recency(int i, int n) {
    double age = n == 1 ? 1 : (double) i / (n - 1);
    return 0.25 + 0.75 * age * age * age;
  }

  /// The loss of one prediction: -ln of the chance given to what came.
  public static double loss(Prediction prediction) {
    double recall = Math.clamp(prediction.recall(), LEAST, 1 - LEAST);
    return -Math.log(prediction.known() ? recall : 1 - recall);
  }

  private static double weighted(List<Prediction> predictions, IntToDoubleFunction weight) {
    double loss = 0;
    double weights = 0;
    for (int i = 0; i < predictions.size(); i++) {
      double w = weight.applyAsDouble(i);
      loss += w * loss(predictions.get(i));
      weights += w;
    }
    return loss / weights;
  }

  /// The mean of the chances given.
  public static double predicted(List<Prediction> predictions) {
    return predictions.stream().mapToDouble(Prediction::recall).average().orElse(Double.NaN);
  }

  /// The share of answers that were known.
  public static double actual(List<Prediction> predictions) {
    return predictions.stream().mapToInt(p -> p.known() ? 1 : 0).average().orElse(Double.NaN);
  }

  /// Answers that are alike.
  private record Bin(long days, long reviews, long lapses) {}

  /// How far predicted and actual recall lie apart among answers that are alike in days, count of
  /// answers and lapses: the root of the mean square over all answers. NaN for no predictions.
  public static double rmseBins(List<Prediction> predictions) {
    Map<Bin, double[]> bins = new HashMap<>(); // sum of recall, known, answers
    for (var p : predictions) {
      var sums = bins.computeIfAbsent(bin(p), _ -> new double[3]);
      sums[0] += p.recall();
      sums[1] += p.known() ? 1 : 0;
      sums[2]++;
    }
    double squares = 0;
    for (var sums : bins.values()) {
      double difference = (sums[0] - sums[1]) / sums[2];
      squares += sums[2] * difference * difference;
    }
    return Math.sqrt(squares / predictions.size());
  }

  private static Bin bin(Prediction p) {
    return new Bin(
        Math.round(100 * 2.48 * step(3.62, p.days())),
        Math.round(1.99 * step(1.89, p.reviews() + 1)),
        p.lapses() == 0 ? 0 : Math.round(1.65 * step(1.73, p.lapses())));
  }

  /// The greatest whole power of a base that is not above x.
  private static double step(double base, double x) {
    return Math.pow(base, Math.floor(Math.log(x) / Math.log(base)));
  }

  /// The chance that of two answers, one known and one not, the known one was given more; equal
  /// ones count half. NaN where all were known or none.
  public static double auc(List<Prediction> predictions) {
    var sorted = predictions.toArray(Prediction[]::new);
    Arrays.sort(sorted, Comparator.comparingDouble(Prediction::recall));
    double ranks = 0;
    long known = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && sorted[to].recall() == sorted[from].recall()) to++;
      double shared = (from + 1 + to) / 2.0;
      for (; from < to; from++) {
        if (!sorted[from].known()) continue;
        ranks += shared;
        known++;
      }
    }
    long unknown = sorted.length - known;
    return (ranks - known * (known + 1) / 2.0) / ((double) known * unknown);
  }
}
