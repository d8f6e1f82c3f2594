package viva.study.plan;

import viva.card.Rating;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;
import viva.fsrs.simulate.Simulator;

/// All cards as a mass that flows through memories and days, at given prices of time.
///
/// Each memory chooses the day of its next answer, or none, by the value that this has less the
/// price of the time it takes. A choice that is little worse is still made a little: with that
/// softness the demand for time changes smoothly with its price.
final class Flow {
  private static final double NEGLIGIBLE = 1e-7;

  final int days;
  final double newSeconds;
  final double passSeconds;
  final double failSeconds;
  private final Futures grid;
  private final Grid.Places first = new Grid.Places(4);
  private final double[] firstShares = new double[4];

  /// @param days to the last interview, from today
  Flow(MemoryModel model, Habits habits, int days) {
    this.days = days;
    newSeconds = habits.meanFirst();
    passSeconds = habits.meanPass();
    failSeconds = habits.fail();
    grid = Futures.ofGrid(model, days);
    for (var rating : Rating.values()) {
      int g = rating.grade() - 1;
      first.set(g, Simulator.afterFirst(model, rating));
      firstShares[g] = habits.first().of(rating);
    }
  }

  /// The time an answer takes, in seconds, where the card is known with a chance of `recall`.
  double seconds(double recall) {
    return recall * passSeconds + (1 - recall) * failSeconds;
  }

  /// What a memory is worth, by day of its last answer and node.
  ///
  /// @param worth    of knowing a card on each day: the weight of the interview on it
  /// @param price    of a second on each day, in worth
  /// @param softness in worth; 0 for the best choice alone
  double[][] values(double[] worth, double[] price, double softness) {
    var values = new double[days + 1][Grid.NODES];
    var choices = new double[days + 1];
    for (int day = days - 1; day >= 0; day--) {
      for (int node = 0; node < Grid.NODES; node++) {
        choices(grid, node, day, day + 1, worth, price, values, choices);
        values[day][node] = soften(choices, day + 1, softness);
      }
    }
    return values;
  }

  /// The worth of each choice: to be asked on a day from `earliest`, or, in the last place, never.
  ///
  /// @param start the day of offset 0 of the futures
  void choices(
      Futures futures,
      int memory,
      int start,
      int earliest,
      double[] worth,
      double[] price,
      double[][] values,
      double[] choices) {
    double earned = 0;
    for (int day = earliest; day <= days; day++) {
      double recall = futures.recall(memory, day - start);
      if (worth[day] > 0) earned += worth[day] * recall;
      choices[day] = earned;
      if (day < days)
        choices[day] +=
            futures.asked(memory, day - start, values[day]) - price[day] * seconds(recall);
    }
  }

  /// The same for a first look.
  void firstChoices(double[] price, double[][] values, double[] choices) {
    for (int day = 0; day < days; day++) {
      choices[day] = firstLook(values[day]) - price[day] * newSeconds;
    }
    choices[days] = 0;
  }

  /// The worth of a first look before its price.
  double firstLook(double[] values) {
    double worth = 0;
    for (int g = 0; g < 4; g++) worth += firstShares[g] * first.value(g, values);
    return worth;
  }

  /// Turns the worth of choices into their shares; answers the worth of choosing.
  private double soften(double[] choices, int from, double softness) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = from; i <= days; i++) best = Math.max(best, choices[i]);
    if (softness == 0) return best;
    double sum = 0;
    for (int i = from; i <= days; i++) {
      double x = (choices[i] - best) / softness;
      choices[i] = x < -20 ? 0 : Math.exp(x);
      sum += choices[i];
    }
    for (int i = from; i <= days; i++) choices[i] /= sum;
    return best + softness * Math.log(sum);
  }

  /// The time wanted on each day, and how quickly that changes with its price.
  static final class Demand {
    private final double[] seconds;
    private final double[] slope;

    Demand(int days) {
      seconds = new double[days];
      slope = new double[days];
    }

    double[] seconds() {
      return seconds;
    }

    /// How much the seconds fall with the price, times the softness.
    double[] slope() {
      return slope;
    }

    void add(int day, double mass, double share, double cost) {
      seconds[day] += mass * share * cost;
      slope[day] += mass * share * (1 - share) * cost * cost;
    }
  }

  /// Adds what a group of cards wants at these prices.
  void demand(CardGroup group, double[] price, double softness, Demand demand) {
    var values = values(group.worth(), price, softness);
    var masses = new double[days][Grid.NODES];
    var shares = new double[days + 1];
    if (group.fresh() > 0) {
      firstChoices(price, values, shares);
      soften(shares, 0, softness);
      for (int day = 0; day < days; day++) {
        demand.add(day, group.fresh(), shares[day], newSeconds);
        for (int g = 0; g < 4; g++)
          first.add(g, group.fresh() * shares[day] * firstShares[g], masses[day]);
      }
    }
    for (int m = 0; m < group.sample(); m++) {
      int earliest = group.earliest(m);
      choices(group.futures(), m, 0, earliest, group.worth(), price, values, shares);
      spend(group.futures(), m, 0, earliest, group.weight(), softness, shares, masses, demand);
    }
    for (int day = 0; day < days - 1; day++) {
      for (int node = 0; node < Grid.NODES; node++) {
        double mass = masses[day][node];
        if (mass < NEGLIGIBLE) continue;
        choices(grid, node, day, day + 1, group.worth(), price, values, shares);
        spend(grid, node, day, day + 1, mass, softness, shares, masses, demand);
      }
    }
  }

  private void spend(
      Futures futures,
      int memory,
      int start,
      int earliest,
      double mass,
      double softness,
      double[] shares,
      double[][] masses,
      Demand demand) {
    soften(shares, earliest, softness);
    for (int day = earliest; day < days; day++) {
      if (shares[day] * mass < NEGLIGIBLE) continue;
      demand.add(day, mass, shares[day], seconds(futures.recall(memory, day - start)));
      futures.move(memory, day - start, mass * shares[day], masses[day]);
    }
  }
}
