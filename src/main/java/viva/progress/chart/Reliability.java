package viva.progress.chart;

import java.util.List;
import viva.progress.evidence.Share;

/// How well chances that were given agree with what came. Values are NaN for no predictions.
///
/// @param n         predictions
/// @param predicted their mean, 0 to 1
/// @param observed  what came
/// @param brier     the mean of (p - y)²
/// @param skill     1 - Brier / Brier of always giving the observed share; 0 where that is 0
/// @param logLoss   the mean of -ln of the chance given to what came, chances kept in 0.01 to 0.99
/// @param ece       the mean distance between predicted and observed over the bins
/// @param bins      of equal counts, at least 20 in each, at most 10 bins; lowest first
public record Reliability(
    int n,
    double predicted,
    Share observed,
    double brier,
    double skill,
    double logLoss,
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
}
