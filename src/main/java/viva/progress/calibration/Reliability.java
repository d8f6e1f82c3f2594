package viva.progress.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import viva.progress.evidence.Share;

/// How well chances that were given agree with what came. Values are NaN for no predictions.
///
/// @param n         predictions
/// @param predicted their mean, 0 to 1
/// @param observed  what came
/// @param brier     the mean of (p - y)²
/// @param skill     1 - Brier / Brier of always giving the observed share; 0 where that is 0
/// @param ece       the mean distance between predicted and observed over the bins
/// @param bins      of equal counts, at least 20 in each, at most 10 bins; lowest first
public record Reliability(
    int n,
    double predicted,
    Share observed,
    double brier,
    double skill,
    double ece,
    List<Bin> bins) {
  /// From this many predictions on a diagram is drawn.
  public static final int DIAGRAM = 100;

  /// From this many predictions on a sentence about the bias is said.
  public static final int SENTENCE = 30;

  /// @param predicted the mean chance given, 0 to 1
  /// @param low       the least chance given
  /// @param high      the greatest
  public record Bin(double predicted, double low, double high, Share observed) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /// Mean prediction less what came: above 0 for too confident.
  public double bias() {
    return predicted - observed.value();
  }

  private static final int LEAST_IN_BIN = 20;
  private static final int MOST_BINS = 10;

  /// Of chances and what came, place by place.
  public static Reliability of(double[] chances, boolean[] came) {
    int n = chances.length;
    double sum = 0;
    double squares = 0;
    int hits = 0;
    for (int i = 0; i < n; i++) {
      double p = chances[i];
      double y = came[i] ? 1 : 0;
      sum += p;
      squares += (p - y) * (p - y);
      if (came[i]) hits++;
    }
    var observed = new Share(hits, n);
    double base = observed.value() * (1 - observed.value());
    double brier = squares / n;
    var bins = bins(chances, came);
    double ece = n == 0 ? Double.NaN : 0;
    for (var bin : bins) {
      ece += (double) bin.observed.n() / n * Math.abs(bin.predicted - bin.observed.value());
    }
    double skill = base == 0 ? 0 : 1 - brier / base;
    return new Reliability(n, sum / n, observed, brier, skill, ece, bins);
  }

  /// A bin ends only where the chance changes, so equal chances stay together. What came is put
  /// into the last bit of a chance to be sorted with it.
  private static List<Bin> bins(double[] chances, boolean[] came) {
    int n = chances.length;
    if (n < LEAST_IN_BIN) return List.of();
    var sorted = new long[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = (Double.doubleToRawLongBits(chances[i]) & ~1L) | (came[i] ? 1 : 0);
    }
    Arrays.sort(sorted);
    int size = Math.max(LEAST_IN_BIN, Math.ceilDiv(n, MOST_BINS));
    var bins = new ArrayList<Bin>();
    int from = 0;
    while (from < n) {
      int to = Math.min(n, from + size);
      while (to < n && sorted[to] >> 1 == sorted[to - 1] >> 1) to++;
      if (n - to < LEAST_IN_BIN) to = n;
      bins.add(bin(sorted, from, to));
      from = to;
    }
    return bins;
  }

  private static Bin bin(long[] sorted, int from, int to) {
    double sum = 0;
    int hits = 0;
    for (int i = from; i < to; i++) {
      sum += chance(sorted[i]);
      hits += (int) (sorted[i] & 1);
    }
    return new Bin(
        sum / (to - from),
        chance(sorted[from]),
        chance(sorted[to - 1]),
        new Share(hits, to - from));
  }

  private static double chance(long sorted) {
    return Double.longBitsToDouble(sorted & ~1L);
  }
}
