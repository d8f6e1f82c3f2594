package viva.progress.calibration;

/// Answers that are alike in days, count of answers and lapses, by the definition of the public
/// FSRS benchmark: on each axis a bin is a power of its base.
final class AlikeBins {
  private static final Axis DAYS = new Axis(3.62);
  private static final Axis REVIEWS = new Axis(1.89);
  private static final Axis LAPSES = new Axis(1.73);

  /// One more than the power of the largest number on any axis.
  private static final int POWERS = 36;

  private final double[] difference = new double[POWERS * POWERS * POWERS];
  private final int[] count = new int[difference.length];
  private int n;

  /// Adds an answer.
  ///
  /// @param days    since the answer before, at least 1
  /// @param reviews that were foreseen so far, this included
  /// @param lapses  of those before
  void add(int days, int reviews, int lapses, double recall, boolean known) {
    int bin = DAYS.power(days) * POWERS;
    bin = (bin + REVIEWS.power(reviews + 1)) * POWERS;
    bin += lapses == 0 ? 0 : 1 + LAPSES.power(lapses);
    difference[bin] += known ? recall - 1 : recall;
    count[bin]++;
    n++;
  }

  /// The root of the mean square over all answers; NaN for none.
  double rmse() {
    double squares = 0;
    for (int bin = 0; bin < count.length; bin++) {
      if (count[bin] > 0) squares += difference[bin] * difference[bin] / count[bin];
    }
    return Math.sqrt(squares / n);
  }

  /// The powers of a base; those of small numbers are looked up.
  private static final class Axis {
    private final double base;
    private final byte[] small = new byte[4096];

    Axis(double base) {
      this.base = base;
      for (int x = 1; x < small.length; x++) small[x] = (byte) worked(x);
    }

    /// The exponent of the greatest whole power that is not above x.
    int power(int x) {
      return x < small.length ? small[x] : worked(x);
    }

    private int worked(int x) {
      return Math.min(POWERS - 2, (int) Math.floor(Math.log(x) / Math.log(base)));
    }
  }
}
