package viva.study.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.SimulatedCard;
import viva.fsrs.simulate.Simulator;

/// Asks on each day for the cards that gain most a second by being asked now rather than later.
final class PricedPolicy implements Simulator.Policy {
  private final MemoryModel model;
  private final Flow flow;
  private final double[] price;
  private final List<double[]> worths;
  private final int[] groupOf;
  private final List<double[][]> values = new ArrayList<>();
  private final IdentityHashMap<SimulatedCard, double[]> gains = new IdentityHashMap<>();
  private final List<double[]> freshGains = new ArrayList<>();

  /// @param worths  of the groups
  /// @param groupOf the group of each card, by its index
  PricedPolicy(MemoryModel model, Flow flow, double[] price, List<double[]> worths, int[] groupOf) {
    this.model = model;
    this.flow = flow;
    this.price = price;
    this.worths = worths;
    this.groupOf = groupOf;
    for (var worth : worths) {
      var table = flow.values(worth, price, 0);
      values.add(table);
      freshGains.add(freshGains(table));
    }
  }

  /// A card with what a second gains on it today.
  record Wanted(SimulatedCard card, double gain) {}

  @Override
  public List<SimulatedCard> wanted(int day, List<SimulatedCard> deck) {
    var wanted = new ArrayList<Wanted>();
    for (var card : deck) {
      double gain = gain(card, day);
      if (gain > Prices.LOWEST) wanted.add(new Wanted(card, gain));
    }
    wanted.sort(Comparator.comparingDouble(Wanted::gain).reversed());
    return wanted.stream().map(Wanted::card).toList();
  }

  @Override
  public void answered(SimulatedCard card, int day) {
    gains.remove(card);
  }

  /// What a second gains on a card on a day, against the best that can be done with it later.
  double gain(SimulatedCard card, int day) {
    if (card.isNew()) return freshGains.get(groupOf[card.index()])[day];
    if (day <= card.day()) return 0;
    return gains.computeIfAbsent(card, c -> gains(c, day))[day];
  }

  private double[] freshGains(double[][] table) {
    var choices = new double[flow.days + 1];
    flow.firstChoices(price, table, choices);
    var gains = new double[flow.days];
    double later = 0;
    for (int day = flow.days - 1; day >= 0; day--) {
      gains[day] = (flow.firstLook(table[day]) - later) / flow.newSeconds;
      later = Math.max(later, choices[day]);
    }
    return gains;
  }

  private double[] gains(SimulatedCard card, int from) {
    int group = groupOf[card.index()];
    var worth = worths.get(group);
    var memory = card.memory().orElseThrow();
    var futures =
        Futures.of(model, List.of(memory), new int[] {from - card.day()}, flow.days - from);
    var choices = new double[flow.days + 1];
    flow.choices(futures, 0, from, from, worth, price, values.get(group), choices);
    var gains = new double[flow.days];
    double later = choices[flow.days];
    for (int day = flow.days - 1; day >= from; day--) {
      double seconds = flow.seconds(futures.recall(0, day - from));
      gains[day] = (choices[day] + price[day] * seconds - later) / seconds;
      later = Math.max(later, choices[day]);
    }
    return gains;
  }
}
