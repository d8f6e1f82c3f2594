package viva.progress.evidence;

/// The value in the middle.
public final class Middle {
  private Middle() {}

  /// The median; NaN of none.
  ///
  /// @param sorted least first
  public static double of(double[] sorted) {
    int n = sorted.length;
    if (n == 0) return Double.NaN;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}
