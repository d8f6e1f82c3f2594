package viva.progress.ready;

/// By how many logits answers lie from what was foreseen.
///
/// @param value below 0 where answers are worse
/// @param error its standard error
record Shift(double value, double error) {
  private static final int STEPS = 50;
  private static final double SMALL = 1e-10;

  /// The most likely shift, given what was foreseen, what came and a normal prior: Newton's method
  /// on the log of the posterior, the error from its curvature.
  ///
  /// @param logits of the chances that were foreseen
  /// @param mean   of the prior
  /// @param spread the prior's standard deviation
  static Shift of(double[] logits, boolean[] passed, double mean, double spread) {
    double precision = 1 / (spread * spread);
    double d = mean;
    double curvature = precision;
    for (int step = 0; step < STEPS; step++) {
      double slope = -(d - mean) * precision;
      curvature = precision;
      for (int i = 0; i < logits.length; i++) {
        double p = sigmoid(logits[i] + d);
        slope += (passed[i] ? 1 : 0) - p;
        curvature += p * (1 - p);
      }
      double move = Math.clamp(slope / curvature, -1, 1);
      d += move;
      if (Math.abs(move) < SMALL) break;
    }
    return new Shift(d, 1 / Math.sqrt(curvature));
  }

  static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /// ln(p / (1 - p)), of a chance kept in 0.005 to 0.995.
  static double logit(double p) {
    double kept = Math.clamp(p, 0.005, 0.995);
    return Math.log(kept / (1 - kept));
  }
}
