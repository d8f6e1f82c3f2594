package viva.fsrs.train;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.Arrays;
import viva.fsrs.Fsrs6;
import viva.fsrs.Parameters;
import viva.fsrs.log.Histories;

/// The loss of FSRS-6 on cards and how it changes with each weight, by hand-written
/// back-propagation: forward through a card's answers, keeping what each formula gave, then back.
/// The names are those of [Fsrs6]; where a clamp holds a value, nothing passes through it.
final class Gradient {
  private static final double LEAST = 1e-7;

  /// By which formula an answer changed the stability.
  private enum Formula {
    /// Same day, and the stability would have fallen: it stays.
    SAME_DAY_HELD,
    SAME_DAY,
    RECALLED,
    FORGOTTEN,
    /// Forgotten, and held by the stability before.
    FORGOTTEN_HELD
  }

  /// What one answer met, and what its formulas gave.
  private static final class Visit {
    int days;
    int grade;
    double s;
    double d;
    double lnS;
    double r;
    double lnBase;
    Formula formula = Formula.SAME_DAY;
    double first; // the formula's factor before its last bracket
    double second; // the power or exponential in that bracket
    double nextS; // not clamped
    double nextD; // not clamped
  }

  private final Visit[] visits;
  private final double[] gradient = new double[Parameters.COUNT];
  private double[] w = new double[0];
  private double loss;
  private double decay;
  private double factor;
  private double factorByDecay;
  private double easyDifficulty;
  private double held;

  // What comes back from the answers after: the loss by stability, difficulty and recall.
  private double byS;
  private double byD;
  private double byR;

  /// @param longest the most answers a card has
  Gradient(int longest) {
    visits = new Visit[longest];
    Arrays.setAll(visits, _ -> new Visit());
  }

  /// Begins a sum at these weights.
  void at(double[] weights) {
    w = weights;
    loss = 0;
    Arrays.fill(gradient, 0);
    decay = -w[20];
    double power = Math.pow(0.9, 1 / decay);
    factor = power - 1;
    factorByDecay = -power * log(0.9) / (decay * decay);
    easyDifficulty = initialDifficulty(4);
    held = exp(w[17] * w[18]);
  }

  double loss() {
    return loss;
  }

  /// Of the loss since [#at], by each weight.
  double[] sum() {
    return gradient;
  }

  /// Adds the answers of one card.
  ///
  /// @param start   the position of its first answer
  /// @param end     the position after the last one that counts
  /// @param weights how much the answer at each position counts; 0 for not at all
  void add(Histories log, int start, int end, double[] weights) {
    forward(log, start, end, weights);
    backward(start, end, weights);
  }

  private void forward(Histories log, int start, int end, double[] weights) {
    int first = log.grade(start);
    visits[0].grade = first;
    double s = clampStability(w[first - 1]);
    double d = clampDifficulty(initialDifficulty(first));
    for (int p = start + 1; p < end; p++) {
      var v = visits[p - start];
      v.days = log.gap(p);
      v.grade = log.grade(p);
      v.s = s;
      v.d = d;
      v.lnS = log(s);
      v.lnBase = v.days == 0 ? 0 : log(1 + factor * v.days / s);
      v.r = exp(decay * v.lnBase);
      if (weights[p] > 0) {
        double r = Math.clamp(v.r, LEAST, 1 - LEAST);
        loss -= weights[p] * log(v.grade > 1 ? r : 1 - r);
      }
      if (p == end - 1) return;
      if (v.days == 0) sameDay(v);
      else if (v.grade == 1) forgotten(v);
      else recalled(v);
      nextDifficulty(v);
      s = clampStability(v.nextS);
      d = clampDifficulty(v.nextD);
    }
  }

  private void sameDay(Visit v) {
    v.first = exp(w[17] * (v.grade - 3 + w[18]) - w[19] * v.lnS);
    v.formula = v.grade > 1 && v.first < 1 ? Formula.SAME_DAY_HELD : Formula.SAME_DAY;
    v.nextS = v.formula == Formula.SAME_DAY ? v.s * v.first : v.s;
  }

  private void forgotten(Visit v) {
    v.first = w[11] * exp(-w[12] * log(v.d) + w[14] * (1 - v.r));
    v.second = exp(w[13] * log(v.s + 1));
    double s = v.first * (v.second - 1);
    v.formula = s > v.s / held ? Formula.FORGOTTEN_HELD : Formula.FORGOTTEN;
    v.nextS = Math.min(s, v.s / held);
  }

  private void recalled(Visit v) {
    v.formula = Formula.RECALLED;
    v.first = exp(w[8] - w[9] * v.lnS) * (11 - v.d);
    v.second = exp(w[10] * (1 - v.r));
    v.nextS = v.s * (1 + v.first * (v.second - 1) * bonus(v.grade));
  }

  private double bonus(int grade) {
    return grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
  }

  private void nextDifficulty(Visit v) {
    double damped = damped(v);
    v.nextD = w[7] * (easyDifficulty - damped) + damped;
  }

  private double damped(Visit v) {
    return v.d - (10 - v.d) * w[6] * (v.grade - 3) / 9;
  }

  private void backward(int start, int end, double[] weights) {
    byS = 0;
    byD = 0;
    for (int p = end - 1; p > start; p--) {
      var v = visits[p - start];
      double fromS = p == end - 1 || !isStability(v.nextS) ? 0 : byS;
      double fromD = p == end - 1 || !isDifficulty(v.nextD) ? 0 : byD;
      byS = 0;
      byD = 0;
      byR = 0;
      if (fromS != 0) backStability(v, fromS);
      if (fromD != 0) backDifficulty(v, fromD);
      if (weights[p] > 0 && v.r > LEAST && v.r < 1 - LEAST) {
        byR -= weights[p] * (v.grade > 1 ? 1 / v.r : -1 / (1 - v.r));
      }
      if (byR != 0) backForgettingCurve(v);
    }
    int first = visits[0].grade;
    if (isStability(w[first - 1])) gradient[first - 1] += byS;
    if (isDifficulty(initialDifficulty(first))) backInitialDifficulty(first, byD);
  }

  private void backStability(Visit v, double from) {
    switch (v.formula) {
      case SAME_DAY_HELD -> byS += from;
      case SAME_DAY -> backSameDay(v, from);
      case RECALLED -> backRecalled(v, from);
      case FORGOTTEN -> backForgotten(v, from);
      case FORGOTTEN_HELD -> {
        byS += from / held;
        gradient[17] -= from * v.nextS * w[18];
        gradient[18] -= from * v.nextS * w[17];
      }
    }
  }

  private void backSameDay(Visit v, double from) {
    byS += from * v.first * (1 - w[19]);
    double byLog = from * v.nextS;
    gradient[17] += byLog * (v.grade - 3 + w[18]);
    gradient[18] += byLog * w[17];
    gradient[19] -= byLog * v.lnS;
  }

  private void backRecalled(Visit v, double from) {
    double plain = v.first * (v.second - 1);
    double bonus = bonus(v.grade);
    double byGain = from * v.s;
    double byLog = byGain * plain * bonus;
    byS += from * (1 + plain * bonus * (1 - w[9]));
    byD -= byLog / (11 - v.d);
    double bySecond = byGain * v.first * bonus * v.second;
    byR -= bySecond * w[10];
    gradient[8] += byLog;
    gradient[9] -= byLog * v.lnS;
    gradient[10] += bySecond * (1 - v.r);
    if (v.grade == 2) gradient[15] += byGain * plain;
    if (v.grade == 4) gradient[16] += byGain * plain;
  }

  private void backForgotten(Visit v, double from) {
    double byLog = from * v.nextS;
    double bySecond = from * v.first * v.second;
    byS += bySecond * w[13] / (v.s + 1);
    byD -= byLog * w[12] / v.d;
    byR -= byLog * w[14];
    gradient[11] += byLog / w[11];
    gradient[12] -= byLog * log(v.d);
    gradient[13] += bySecond * log(v.s + 1);
    gradient[14] += byLog * (1 - v.r);
  }

  private void backDifficulty(Visit v, double from) {
    double step = w[6] * (v.grade - 3) / 9;
    gradient[7] += from * (easyDifficulty - damped(v));
    backInitialDifficulty(4, from * w[7]);
    double byDamped = from * (1 - w[7]);
    gradient[6] -= byDamped * (10 - v.d) * (v.grade - 3) / 9;
    byD += byDamped * (1 + step);
  }

  private void backInitialDifficulty(int grade, double from) {
    gradient[4] += from;
    gradient[5] -= from * (grade - 1) * exp(w[5] * (grade - 1));
  }

  private void backForgettingCurve(Visit v) {
    double base = 1 + factor * v.days / v.s;
    double byBase = byR * v.r * decay / base;
    byS -= byBase * factor * v.days / (v.s * v.s);
    gradient[20] -= byR * v.r * v.lnBase + byBase * v.days / v.s * factorByDecay;
  }

  private double initialDifficulty(int grade) {
    return w[4] - exp(w[5] * (grade - 1)) + 1;
  }

  private static boolean isStability(double s) {
    return s >= Fsrs6.S_MIN && s <= Fsrs6.S_MAX;
  }

  private static boolean isDifficulty(double d) {
    return d >= 1 && d <= 10;
  }

  private static double clampStability(double s) {
    return Math.clamp(s, Fsrs6.S_MIN, Fsrs6.S_MAX);
  }

  private static double clampDifficulty(double d) {
    return Math.clamp(d, 1, 10);
  }
}
