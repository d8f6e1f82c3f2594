package viva.fsrs.train;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.Arrays;
import java.util.List;
import viva.fsrs.Parameters;

/// The weights w0 to w3: how long a card keeps after its first answer, for each rating
/// (fsrs-rs 6.5, `parameter_initialization.rs`).
final class FirstStabilities {
  private static final double LEAST = 0.001;
  private static final double MOST = 100;
  private static final double NEAR = 1e-9;
  private static final double DECAY = -Parameters.DEFAULT.w(20);
  private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

  /// Where S2 lies between S1 and S3, and S3 between S2 and S4, as shares on logarithms.
  private static final double A = 0.41;

  private static final double B = 0.54;
  private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

  private FirstStabilities() {}

  /// How many answers speak for each of the four.
  static int[] counts(List<Outliers.Group> groups) {
    var counts = new int[4];
    for (var group : groups) counts[group.beginning().first().grade() - 1] += group.answers();
    return counts;
  }

  /// The four stabilities in days that fit best; the defaults where nothing speaks for any.
  ///
  /// @param mean the share of all answers that were known
  static double[] fit(List<Outliers.Group> groups, double mean) {
    var stabilities = new double[4];
    for (int rating = 0; rating < 4; rating++) {
      int grade = rating + 1;
      stabilities[rating] =
          best(
              groups.stream().filter(g -> g.beginning().first().grade() == grade).toList(),
              mean,
              Parameters.DEFAULT.w(rating));
    }
    return complete(stabilities, counts(groups));
  }

  /// Ternary search: the loss has one valley.
  private static double best(List<Outliers.Group> groups, double mean, double usual) {
    double low = LEAST;
    double high = MOST;
    while (high - low > NEAR) {
      double a = low + (high - low) / 3;
      double b = high - (high - low) / 3;
      if (loss(groups, mean, usual, a) < loss(groups, mean, usual, b)) high = b;
      else low = a;
    }
    return (low + high) / 2;
  }

  private static double loss(
      List<Outliers.Group> groups, double mean, double usual, double stability) {
    double loss = Math.abs(stability - usual) / 16;
    for (var group : groups) {
      double known = (group.known() + mean) / (group.answers() + 1);
      double recall = Math.pow(1 + FACTOR * group.beginning().days() / stability, DECAY);
      loss -= group.answers() * (known * log(recall) + (1 - known) * log(1 - recall));
    }
    return loss;
  }

  /// The four in order, with those that nothing speaks for filled in from the others.
  ///
  /// @param counts how many answers speak for each; 0 for none
  static double[] complete(double[] stabilities, int[] counts) {
    var s = stabilities.clone();
    for (var pair : PAIRS) {
      int low = pair[0];
      int high = pair[1];
      if (counts[low] == 0 || counts[high] == 0 || s[low] <= s[high]) continue;
      if (counts[low] > counts[high]) s[high] = s[low];
      else s[low] = s[high];
    }
    int known = (int) Arrays.stream(counts).filter(n -> n > 0).count();
    var filled =
        switch (known) {
          case 0 -> usual(1);
          case 1 -> {
            int only = 0;
            while (counts[only] == 0) only++;
            yield usual(s[only] / Parameters.DEFAULT.w(only));
          }
          default -> between(s, counts);
        };
    return Arrays.stream(filled).map(x -> Math.clamp(x, LEAST, MOST)).toArray();
  }

  private static double[] usual(double times) {
    var s = new double[4];
    for (int i = 0; i < 4; i++) s[i] = Math.clamp(Parameters.DEFAULT.w(i) * times, LEAST, MOST);
    Arrays.sort(s);
    return s;
  }

  /// Two rules on logarithms, x2 = A x1 + (1 - A) x3 and x3 = (1 - B) x2 + B x4, solved for what is
  /// missing of the four where at least two are known.
  private static double[] between(double[] s, int[] counts) {
    double x1 = log(s[0]);
    double x2 = log(s[1]);
    double x3 = log(s[2]);
    double x4 = log(s[3]);
    boolean has1 = counts[0] > 0;
    boolean has2 = counts[1] > 0;
    boolean has3 = counts[2] > 0;
    boolean has4 = counts[3] > 0;
    if (!has2 && !has3) {
      double q = A + B - A * B;
      x2 = A / q * x1 + (1 - A / q) * x4;
      x3 = (1 - B / q) * x1 + B / q * x4;
    } else if (!has3) {
      x3 = has4 ? (1 - B) * x2 + B * x4 : (x2 - A * x1) / (1 - A);
    } else if (!has2) {
      x2 = has1 ? A * x1 + (1 - A) * x3 : (x3 - B * x4) / (1 - B);
    }
    if (!has1) x1 = (x2 - (1 - A) * x3) / A;
    if (!has4) x4 = (x3 - (1 - B) * x2) / B;
    return new double[] {exp(x1), exp(x2), exp(x3), exp(x4)};
  }
}
