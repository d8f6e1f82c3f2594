package viva.fsrs;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// The 21 weights of FSRS-6, each within its legal range.
public final class Parameters {
  /// How many weights there are.
  public static final int COUNT = 21;

  private static final double[] LOWEST = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
    0, 0, 0, 0.1
  };
  private static final double[] HIGHEST = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };

  /// What fits most people, from fsrs-rs.
  public static final Parameters DEFAULT =
      of(
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
          1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

  private final double[] weights;

  private Parameters(double[] weights) {
    this.weights = weights;
  }

  /// Weights of FSRS-6, or older ones of FSRS-5 (19) and FSRS-4.5 (17), brought up to FSRS-6 and
  /// into their legal ranges; IllegalArgumentException for any other number of weights, or for one
  /// that is not finite.
  public static Parameters of(double... weights) {
    for (double w : weights) {
      if (!Double.isFinite(w)) throw new IllegalArgumentException("a weight is " + w);
    }
    var upgraded = upgraded(weights);
    for (int i = 0; i < COUNT; i++) {
      upgraded[i] = clamp(i, upgraded[i]);
    }
    return new Parameters(upgraded);
  }

  /// A weight, or the nearest legal one.
  ///
  /// @param index from 0
  public static double clamp(int index, double weight) {
    return Math.clamp(weight, LOWEST[index], HIGHEST[index]);
  }

  /// @param index from 0
  public double w(int index) {
    return weights[index];
  }

  /// All weights, in order.
  public double[] weights() {
    return weights.clone();
  }

  private static double[] upgraded(double[] w) {
    return switch (w.length) {
      case COUNT -> w.clone();
      case 19 -> DoubleStream.concat(Arrays.stream(w), DoubleStream.of(0, 0.5)).toArray();
      case 17 -> {
        var old = Arrays.copyOf(w, COUNT);
        old[4] = 2 * w[5] + w[4];
        old[5] = Math.log(3 * w[5] + 1) / 3;
        old[6] = w[6] + 0.5;
        old[20] = 0.5;
        yield old;
      }
      default ->
          throw new IllegalArgumentException("FSRS has 21, 19 or 17 weights, not " + w.length);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters p && Arrays.equals(weights, p.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return Arrays.stream(weights).mapToObj(Double::toString).collect(Collectors.joining(","));
  }
}
