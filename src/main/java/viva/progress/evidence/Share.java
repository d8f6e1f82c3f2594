package viva.progress.evidence;

/// So many out of so many.
public record Share(int hits, int n) {
  /// None of none.
  public static final Share NONE = new Share(0, 0);

  private static final double Z = 1.959963984540054;

  public Share {
    if (hits < 0 || hits > n) throw new IllegalArgumentException(hits + " of " + n);
  }

  /// From 0 to 1; NaN for none of none.
  public double value() {
    return (double) hits / n;
  }

  /// The lower end of Wilson's 95 % range; 0 for none of none.
  public double low() {
    return n == 0 ? 0 : Math.max(0, middle() - halfWidth());
  }

  /// The upper end of Wilson's 95 % range; 1 for none of none.
  public double high() {
    return n == 0 ? 1 : Math.min(1, middle() + halfWidth());
  }

  /// (p + z²/2n) / (1 + z²/n)
  private double middle() {
    return (value() + Z * Z / (2 * n)) / (1 + Z * Z / n);
  }

  /// z √(p (1 - p) / n + z²/4n²) / (1 + z²/n)
  private double halfWidth() {
    double p = value();
    return Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
  }

  /// This with one more.
  public Share plus(boolean hit) {
    return new Share(hit ? hits + 1 : hits, n + 1);
  }
}
