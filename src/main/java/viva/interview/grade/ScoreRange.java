package viva.interview.grade;

import java.util.List;

/// A mean score with the range in which the mean over many such questions lies, with 95 %
/// confidence.
///
/// @param score 0 to 1
/// @param low   0 to 1
/// @param high  0 to 1
public record ScoreRange(double score, double low, double high) {
  private static final double Z = 1.96;

  /// Before any is asked, questions are taken to differ as much as they can: worth two questions.
  /// Without it two equal scores would seem to prove everything.
  private static final double PRIOR = 2 * 0.25;

  /// Wilson's interval, which holds for passes and failures; scores in between differ less, and so
  /// count as more questions than they are, by the share of the greatest possible variance that
  /// they show. Without scores it is everything.
  public static ScoreRange of(List<Double> scores) {
    int n = scores.size();
    if (n == 0) return new ScoreRange(0, 0, 1);
    double mean = scores.stream().mapToDouble(x -> x).sum() / n;
    double squares = scores.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    double spread = mean * (1 - mean);
    double count = n * (n * spread + PRIOR) / (squares + PRIOR);
    double scale = 1 + Z * Z / count;
    double centre = (mean + Z * Z / (2 * count)) / scale;
    double half = Z / scale * Math.sqrt(spread / count + Z * Z / (4 * count * count));
    return new ScoreRange(
        mean,
        Math.max(0, Math.min(mean, centre - half)),
        Math.min(1, Math.max(mean, centre + half)));
  }
}
