package viva.fsrs;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.pow;

import java.util.function.DoublePredicate;
import viva.card.MemoryState;
import viva.card.Rating;

/// FSRS-7: two traces of one memory, a slow and a fast one, over time in days with their fraction.
/// There is no rule of its own for the same day. Stability is not the days until recall has fallen
/// to 90 %: ask [#interval]. Names as in the benchmark's `fsrs_v7.py`.
public final class Fsrs7 implements MemoryModel {
  /// How many weights there are.
  public static final int COUNT = 34;

  private static final double S_MIN = 0.0001;
  private static final double S_MAX = 36_500;
  private static final double FAST_SHARE = 0.8;
  private static final double EDGE = 1e-5;
  private static final double SHORTEST = 1e-40;
  private static final int HALVINGS = 50;

  /// Where the seven weights of a trace's growth begin.
  private static final int SLOW = 7;

  private static final int FAST = 15;

  private static final double[] LOWEST = {
    1e-4, 1e-4, 1e-4, 1e-4, 1, .001, .1, 0, 0, .3, .01, .1, 0, 0, 1, 0, 0, .5, .001, .001, 0, 0, 1,
    .01, .01, .2, .5, .01, .1, 0, .1, 0, 0, 0
  };
  private static final double[] HIGHEST = {
    50, 100, 100, 100, 10, 4, 4, 4, 1.2, 3, 1.5, 1, 3.5, 1, 7, 4, 2, 6, 1.5, 1, 5, 1, 7, .25, .95,
    .85, .99, 1, 1, .9, 1.1, 1, .6, .6
  };

  /// The model with what fits most people.
  public static final Fsrs7 DEFAULT =
      new Fsrs7(
          0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024,
          0.5999, 0.8146, 0.6398, 1, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
          0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048);

  private final double[] w;

  /// Brings the weights into their legal ranges and order; IllegalArgumentException where there
  /// are not 34, or one is not finite.
  public Fsrs7(double... weights) {
    if (weights.length != COUNT)
      throw new IllegalArgumentException("FSRS-7 has 34 weights, not " + weights.length);
    w = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      if (!Double.isFinite(weights[i]))
        throw new IllegalArgumentException("a weight is " + weights[i]);
      w[i] = Math.clamp(weights[i], LOWEST[i], HIGHEST[i]);
    }
    for (int i = 1; i < 4; i++) w[i] = Math.max(w[i], w[i - 1]);
    w[26] = Math.max(w[26], w[25]);
  }

  @Override
  public boolean countsStudyDays() {
    return false;
  }

  @Override
  public MemoryState first(Rating rating) {
    double s = w[rating.grade() - 1];
    return memory(s, FAST_SHARE * s, initialDifficulty(rating));
  }

  @Override
  public MemoryState next(MemoryState before, Rating rating, double days) {
    double t = Math.max(0, days);
    var memory = twoTraces(before);
    double s = memory.stability();
    double fast = memory.fast();
    double d = memory.difficulty();
    double r = recall(t, s, fast, d);
    double nextS = nextStability(SLOW, s, d, r, rating);
    double nextFast = nextStability(FAST, fast, d, fastCurve(t, fast), rating);
    if (rating == Rating.AGAIN) nextFast = Math.min(nextFast, FAST_SHARE * nextS);
    return memory(nextS, nextFast, nextDifficulty(d, r, rating));
  }

  @Override
  public double retrievability(MemoryState memory, double days) {
    var m = twoTraces(memory);
    return recall(Math.max(0, days), m.stability(), m.fast(), m.difficulty());
  }

  /// R = m (1 - 2e-5) + 1e-5, where m is the mean of both traces' recall, weighted by u1 and u2.
  private double recall(double t, double s, double fast, double d) {
    double u1 = w[27] * pow(fast, -w[29]);
    double u2 = w[28] * pow(s, w[30]) * exp((d - 5) * (w[31] - 0.5));
    double mean = (u1 * fastCurve(t, fast) + u2 * slowCurve(t, s, d)) / (u1 + u2);
    return mean * (1 - 2 * EDGE) + EDGE;
  }

  /// There is no closed form: the time is found by halving. At most 36,500 days.
  @Override
  public double interval(MemoryState memory, double desiredRetention) {
    if (desiredRetention >= 0.9999) return 0;
    double target = Math.max(desiredRetention, 0.0001);
    var m = twoTraces(memory);
    if (recall(S_MAX, m.stability(), m.fast(), m.difficulty()) >= target) return S_MAX;
    return lastThat(
        t -> recall(t, m.stability(), m.fast(), m.difficulty()) >= target, SHORTEST, S_MAX);
  }

  /// A memory of one trace, which another model left, gets the two traces of a first review, as
  /// strong as it takes to keep it to 90 % for as long.
  private MemoryState twoTraces(MemoryState memory) {
    if (memory.fast() > 0) return memory;
    double t = memory.stability();
    double d = memory.difficulty();
    double s = lastThat(x -> recall(t, x, FAST_SHARE * x, d) < 0.9, S_MIN, S_MAX);
    return memory(s, FAST_SHARE * s, d);
  }

  /// The last positive number of a range for which something holds that holds from its start on,
  /// found by halving its logarithm.
  private static double lastThat(DoublePredicate holds, double from, double to) {
    double low = log(from);
    double high = log(to);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (holds.test(exp(middle))) low = middle;
      else high = middle;
    }
    return exp((low + high) / 2);
  }

  @Override
  public boolean shortTerm() {
    return true;
  }

  /// r1 = (1 + f1 t / s)^k1, k1 = -w23 s^(w33 - 0.3), with f1 such that r1 = w25 at t = s.
  private double fastCurve(double t, double fast) {
    double k = -Math.clamp(w[23] * pow(fast, w[33] - 0.3), 0.01, 0.95);
    double factor = exp(Math.min(log(w[25]) / k, 60)) - 1;
    return pow(1 + factor * t / fast, k);
  }

  /// r2 = (1 + f2 e^((D - 5)(w32 - 0.3)) t / S)^-w24, with f2 such that r2 = w26 at t = S, D = 5.
  private double slowCurve(double t, double s, double d) {
    double k = -Math.clamp(w[24], 0.01, 0.95);
    double factor = pow(w[26], 1 / k) - 1;
    return pow(1 + factor * exp((d - 5) * (w[32] - 0.3)) * t / s, k);
  }

  /// D0(G) = w4 - e^(w5 (G - 1)) + 1, not clamped.
  private double initialDifficulty(Rating g) {
    return w[4] - exp(w[5] * (g.grade() - 1)) + 1;
  }

  /// As in FSRS-6 with a mean reversion of one hundredth; a lapse that was foreseen counts less.
  private double nextDifficulty(double d, double r, Rating g) {
    double step = -w[6] * (g.grade() - 3) * (g == Rating.AGAIN ? r + 0.1 : 1);
    double damped = d + (10 - d) * step / 9;
    return 0.01 * initialDifficulty(Rating.EASY) + 0.99 * damped;
  }

  /// One trace: after a lapse what is left; after a pass more, and never less than after a lapse.
  ///
  /// @param o where the trace's weights begin
  /// @param r recall: of both traces for the slow one, its own for the fast one
  private double nextStability(int o, double s, double d, double r, Rating g) {
    double left = Math.min(s, w[o + 3] * (pow(s + 1, w[o + 4]) - 1) * exp((1 - r) * w[o + 5]));
    if (g == Rating.AGAIN) return left;
    double hardPenalty = g == Rating.HARD ? w[o + 6] : 1;
    double easyBonus = g == Rating.EASY ? w[o + 7] : 1;
    double grown =
        s
            * (1
                + exp(w[o] - 1.5)
                    * (11 - d)
                    * pow(s, -w[o + 1])
                    * (exp((1 - r) * w[o + 2]) - 1)
                    * hardPenalty
                    * easyBonus);
    return Math.max(left, grown);
  }

  private static MemoryState memory(double s, double fast, double d) {
    return new MemoryState(clampStability(s), Math.clamp(d, 1, 10), clampStability(fast));
  }

  private static double clampStability(double s) {
    return Math.clamp(s, S_MIN, S_MAX);
  }
}
