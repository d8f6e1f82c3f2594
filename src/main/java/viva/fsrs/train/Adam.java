package viva.fsrs.train;

import viva.fsrs.Parameters;

/// The steps of a training: Adam with a rate that falls along a cosine, and weights kept in their
/// training ranges.
final class Adam {
  private static final double RATE = 0.04;
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;
  private static final double LEAST_SAME_DAY_POWER = 0.01;

  private final int steps;
  private final int relearningSteps;
  private final double[] mean = new double[Parameters.COUNT];
  private final double[] square = new double[Parameters.COUNT];
  private int taken;

  /// @param steps           how many will be taken
  /// @param relearningSteps how many waits a forgotten card has
  Adam(int steps, int relearningSteps) {
    this.steps = steps;
    this.relearningSteps = relearningSteps;
  }

  /// Moves the weights down a gradient.
  void step(double[] weights, double[] gradient) {
    double rate = RATE * (1 + Math.cos(Math.PI * Math.min(taken, steps) / steps)) / 2;
    taken++;
    double correct1 = 1 - Math.pow(BETA1, taken);
    double correct2 = 1 - Math.pow(BETA2, taken);
    for (int i = 0; i < weights.length; i++) {
      mean[i] = BETA1 * mean[i] + (1 - BETA1) * gradient[i];
      square[i] = BETA2 * square[i] + (1 - BETA2) * gradient[i] * gradient[i];
      weights[i] -= rate * (mean[i] / correct1) / (Math.sqrt(square[i] / correct2) + EPSILON);
    }
    clamp(weights);
  }

  /// Into the legal ranges; same-day answers must keep some effect on long memories, and a lapse
  /// with all its relearning steps must not leave a card stronger than it was.
  private void clamp(double[] w) {
    for (int i = 0; i < w.length; i++) w[i] = Parameters.clamp(i, w[i]);
    w[19] = Math.max(w[19], LEAST_SAME_DAY_POWER);
    if (relearningSteps < 2) return;
    double room = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + 0.3 * w[14]);
    double top = Math.sqrt(Math.max(0.01, room / relearningSteps));
    w[17] = Math.min(w[17], top);
    w[18] = Math.min(w[18], top);
  }
}
