package viva.study.plan;

import java.util.Arrays;
import java.util.List;

/// What a second is worth on each day.
///
/// A day of which more is wanted than it has becomes dearer, one with time left over cheaper, until
/// all that is wanted fits: the dual of sharing out the days' seconds among all cards.
final class Prices {
  /// Below this worth a second is not spent: a quarter of a minute for a fortieth of a percent.
  static final double LOWEST = 1.5e-5;

  private static final double START = 1e-3;
  private static final double SOFTEST = 0.02;
  private static final double HARDEST = 0.005;
  private static final int ROUNDS = 24;
  private static final int ROUNDS_AGAIN = 3;

  private final Flow flow;
  private final List<CardGroup> groups;
  private final double[] seconds;

  /// @param seconds that each day has
  Prices(Flow flow, List<CardGroup> groups, double[] seconds) {
    this.flow = flow;
    this.groups = groups;
    this.seconds = seconds;
  }

  /// The prices from nothing known.
  double[] settle(Progress progress) {
    var price = new double[flow.days];
    Arrays.fill(price, START);
    for (int round = 0; round < ROUNDS; round++) {
      double done = (double) round / (ROUNDS - 1);
      double softness = SOFTEST * Math.pow(HARDEST / SOFTEST, Math.min(1, 1.25 * done));
      step(price, softness, 1 - 0.7 * done);
      progress.at((double) round / ROUNDS);
    }
    return price;
  }

  /// The prices from those of the day before, or of a little less time.
  double[] settleAgain(double[] before, Progress progress) {
    var price = before.clone();
    for (int round = 0; round < ROUNDS_AGAIN; round++) {
      step(price, HARDEST, 0.3);
      progress.at((double) round / ROUNDS_AGAIN);
    }
    return price;
  }

  /// The time wanted in all where it costs next to nothing, as a share of the time there is.
  double use() {
    var price = new double[flow.days];
    Arrays.fill(price, LOWEST);
    return Arrays.stream(demand(price, HARDEST).seconds()).sum() / Arrays.stream(seconds).sum();
  }

  private Flow.Demand demand(double[] price, double softness) {
    var demand = new Flow.Demand(flow.days);
    for (var group : groups) flow.demand(group, price, softness, demand);
    return demand;
  }

  /// One step of Newton's method for each day by itself, and one for the level of all prices, which
  /// the days alone would find too slowly.
  private void step(double[] price, double softness, double boldness) {
    var demand = demand(price, softness);
    double common = 0;
    for (int day = 0; day < flow.days; day++) {
      common += Math.clamp(demand.seconds()[day] / seconds[day] - 1, -1, 1) / flow.days;
    }
    for (int day = 0; day < flow.days; day++) {
      double over = demand.seconds()[day] - (1 + common) * seconds[day];
      double slope = price[day] * demand.slope()[day] / softness;
      double own = 0.5 * over / Math.max(slope, 0.3 * seconds[day]);
      double step = Math.clamp(own, -0.7, 0.7) + boldness * common;
      price[day] = Math.max(LOWEST, price[day] * Math.exp(step));
    }
  }
}
