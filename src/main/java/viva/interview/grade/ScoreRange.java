package viva.interview.grade;

import java.util.List;

/// A mean score with the range in which the score of many such mocks would lie, with 95 %
/// confidence.
///
/// @param score 0 to 1
/// @param low   0 to 1
/// @param high  0 to 1
public record ScoreRange(double score, double low, double high) {
  /// What questions are taken to vary by before any is asked: a deviation of 0.3, worth two
  /// questions. Without it two equal scores would seem to prove everything.
  private static final double PRIOR_VARIANCE = 0.09;

  private static final int PRIOR_QUESTIONS = 2;

  /// Student's t for 95 %, from one degree of freedom on.
  private static final double[] T = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086
  };

  /// Student's interval for the mean of a few scores, drawn to the middle by one question of a half
  /// because scores end at 0 and 1. Without scores it is everything.
  public static ScoreRange of(List<Double> scores) {
    int n = scores.size();
    if (n == 0) return new ScoreRange(0, 0, 1);
    double sum = scores.stream().mapToDouble(x -> x).sum();
    double mean = sum / n;
    double squares = scores.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    int freedom = n - 1 + PRIOR_QUESTIONS;
    double variance = (squares + PRIOR_QUESTIONS * PRIOR_VARIANCE) / freedom;
    double centre = (sum + 0.5) / (n + 1);
    double half = t(freedom) * Math.sqrt(variance / n);
    return new ScoreRange(
        mean,
        Math.max(0, Math.min(mean, centre - half)),
        Math.min(1, Math.max(mean, centre + half)));
  }

  private static double t(int freedom) {
    return freedom <= T.length ? T[freedom - 1] : 1.96 + 2.5 / freedom;
  }
}
