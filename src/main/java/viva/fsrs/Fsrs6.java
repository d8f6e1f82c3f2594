package viva.fsrs;

import viva.card.MemoryState;
import viva.card.Rating;

/// FSRS-6, one formula a method, named as in its papers. Stability S in days, difficulty D from 1
/// to 10, retrievability R from 0 to 1. Source: fsrs-rs 6.6, `inference.rs` and `model.rs`.
public final class Fsrs6 implements MemoryModel {
  /// The shortest stability, in days.
  public static final double S_MIN = 0.001;

  /// The longest stability, in days.
  public static final double S_MAX = 36_500;

  private final double[] w;
  private final double decay;
  private final double factor;

  public Fsrs6(Parameters parameters) {
    w = parameters.weights();
    decay = -w[20];
    factor = Math.pow(0.9, 1 / decay) - 1;
  }

  @Override
  public boolean countsStudyDays() {
    return true;
  }

  @Override
  public MemoryState first(Rating rating) {
    return memory(initialStability(rating), initialDifficulty(rating));
  }

  @Override
  public MemoryState next(MemoryState before, Rating rating, double days) {
    double s = stabilityOf(before);
    double d = clampDifficulty(before.difficulty());
    double next;
    if (days < 1) next = shortTermStability(s, rating);
    else {
      double r = forgettingCurve(days, s);
      next =
          rating == Rating.AGAIN
              ? stabilityAfterForgetting(d, s, r)
              : stabilityAfterRecall(d, s, r, rating);
    }
    return memory(next, nextDifficulty(d, rating));
  }

  @Override
  public double retrievability(MemoryState memory, double days) {
    return forgettingCurve(Math.max(0, days), stabilityOf(memory));
  }

  @Override
  public double interval(MemoryState memory, double desiredRetention) {
    return stabilityOf(memory) / factor * (Math.pow(desiredRetention, 1 / decay) - 1);
  }

  @Override
  public boolean shortTerm() {
    return w[17] > 0 && w[18] > 0;
  }

  /// The memory of a card of which only SM-2 values are known.
  ///
  /// @param ease      as a factor, 2.5 at first
  /// @param interval  in days
  /// @param retention the recall assumed at the end of that interval
  public MemoryState fromSm2(double ease, double interval, double retention) {
    double s = Math.max(interval, S_MIN) * factor / (Math.pow(retention, 1 / decay) - 1);
    double gain =
        Math.exp(w[8])
            * Math.pow(clampStability(s), -w[9])
            * (Math.exp(w[10] * (1 - retention)) - 1);
    return memory(s, 11 - (ease - 1) / gain);
  }

  /// R(t, S) = (1 + F t / S)^-w20, with F such that R(S, S) = 0.9.
  double forgettingCurve(double t, double s) {
    return Math.pow(1 + factor * t / s, decay);
  }

  double initialStability(Rating g) {
    return w[g.grade() - 1];
  }

  /// D0(G) = w4 - e^(w5 (G - 1)) + 1, not clamped.
  double initialDifficulty(Rating g) {
    return w[4] - Math.exp(w[5] * (g.grade() - 1)) + 1;
  }

  /// D'' = D + (10 - D) (-w6 (G - 3)) / 9, then a share w7 of D0(Easy) as mean reversion.
  double nextDifficulty(double d, Rating g) {
    double damped = d + (10 - d) * (-w[6] * (g.grade() - 3)) / 9;
    return w[7] * (initialDifficulty(Rating.EASY) - damped) + damped;
  }

  /// S' = S e^(w17 (G - 3 + w18)) S^-w19; only Again may lower it.
  double shortTermStability(double s, Rating g) {
    double gain = Math.exp(w[17] * (g.grade() - 3 + w[18])) * Math.pow(s, -w[19]);
    return s * (g == Rating.AGAIN ? gain : Math.max(gain, 1));
  }

  /// S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) h b), h for Hard, b for Easy.
  double stabilityAfterRecall(double d, double s, double r, Rating g) {
    double hardPenalty = g == Rating.HARD ? w[15] : 1;
    double easyBonus = g == Rating.EASY ? w[16] : 1;
    return s
        * (1
            + Math.exp(w[8])
                * (11 - d)
                * Math.pow(s, -w[9])
                * (Math.exp(w[10] * (1 - r)) - 1)
                * hardPenalty
                * easyBonus);
  }

  /// S' = w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), at most S / e^(w17 w18).
  double stabilityAfterForgetting(double d, double s, double r) {
    double forgotten =
        w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - r));
    return Math.min(forgotten, s / Math.exp(w[17] * w[18]));
  }

  /// S of a memory; one that FSRS-7 left is as strong as the days that it keeps to 90 %.
  private static double stabilityOf(MemoryState memory) {
    return clampStability(memory.fast() > 0 ? Fsrs7.DEFAULT.stability(memory) : memory.stability());
  }

  private static MemoryState memory(double s, double d) {
    return new MemoryState(clampStability(s), clampDifficulty(d));
  }

  private static double clampStability(double s) {
    return Math.clamp(s, S_MIN, S_MAX);
  }

  private static double clampDifficulty(double d) {
    return Math.clamp(d, 1, 10);
  }
}
