package viva.progress.ready;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import viva.progress.ready.Readiness.Outcome;

/// What a fair draw of questions comes to.
final class Draw {
  /// How many questions an interview has.
  static final int QUESTIONS = 8;

  /// Where the shift may lie, in standard errors, each as likely as the next: the middles of seven
  /// equal slices of a normal distribution.
  private static final double[] ERRORS = {-1.465, -0.792, -0.366, 0, 0.366, 0.792, 1.465};

  private Draw() {}

  /// Of questions drawn topic by topic and at random within a topic, if the interview were today.
  static Outcome outcome(Field field, Judgement judgement) {
    var chance = new double[QUESTIONS + 1];
    if (field.cards().isEmpty()) chance[0] = 1;
    else {
      var seats = seats(rowWeights(field), QUESTIONS);
      for (double errors : ERRORS) {
        var one = passed(seats, rowChances(field, judgement, errors));
        for (int k = 0; k < chance.length; k++) chance[k] += one[k] / ERRORS.length;
      }
    }
    return new Outcome(
        Arrays.stream(chance).boxed().toList(), quantile(chance, 0.05), quantile(chance, 0.95));
  }

  /// The whole number of questions of each topic, by largest remainder; the first one wins a tie.
  static int[] seats(double[] weights, int questions) {
    var seats = Arrays.stream(weights).mapToInt(w -> (int) (w * questions)).toArray();
    int left = questions - Arrays.stream(seats).sum();
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer t) -> weights[t] * questions - seats[t]).reversed())
        .limit(left)
        .forEach(t -> seats[t]++);
    return seats;
  }

  /// The distribution of a sum of chances that differ (Poisson-binomial).
  static double[] sum(List<Double> chances) {
    var sum = new double[chances.size() + 1];
    sum[0] = 1;
    for (int n = 0; n < chances.size(); n++) {
      double p = chances.get(n);
      for (int k = n + 1; k > 0; k--) sum[k] = sum[k] * (1 - p) + sum[k - 1] * p;
      sum[0] *= 1 - p;
    }
    return sum;
  }

  private static double[] passed(int[] seats, double[] chances) {
    var drawn = new ArrayList<Double>();
    for (int row = 0; row < seats.length; row++) {
      for (int seat = 0; seat < seats[row]; seat++) drawn.add(chances[row]);
    }
    return sum(drawn);
  }

  static double[] rowWeights(Field field) {
    var weights = new double[field.topics().size()];
    for (int i = 0; i < field.weight().length; i++) weights[field.row()[i]] += field.weight()[i];
    return weights;
  }

  private static double[] rowChances(Field field, Judgement judgement, double errors) {
    var today = field.evidence().now().day();
    var sums = new double[field.topics().size()];
    for (int i = 0; i < field.weight().length; i++) {
      sums[field.row()[i]] += field.weight()[i] * judgement.chance(field, i, today, errors);
    }
    var weights = rowWeights(field);
    for (int row = 0; row < sums.length; row++) sums[row] /= weights[row];
    return sums;
  }

  private static int quantile(double[] chance, double share) {
    double sum = 0;
    for (int k = 0; k < chance.length; k++) {
      sum += chance[k];
      if (sum >= share) return k;
    }
    return chance.length - 1;
  }
}
