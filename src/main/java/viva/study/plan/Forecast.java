package viva.study.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import viva.card.MemoryState;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;
import viva.fsrs.simulate.SimulatedCard;
import viva.fsrs.simulate.Simulator;

/// Lets simulated learners study until the interviews, to see what they will know.
final class Forecast {
  /// How far a learner's cards differ from one another in the pace at which they fade: the standard
  /// deviation of its logarithm. A forecast that ignores it promises too much.
  private static final double SPREAD = 0.4;

  private static final int SAMPLE = 300;
  private static final int LEARNERS = 2;

  private final Scope scope;
  private final LocalDate today;
  private final Simulator simulator;
  private final long seed;
  private final int[] sample;

  Forecast(Scope scope, LocalDate today, MemoryModel model, Habits habits, long seed) {
    this.scope = scope;
    this.today = today;
    this.simulator = new Simulator(model, habits);
    this.seed = seed;
    int all = scope.cards().size();
    int size = Math.min(SAMPLE, all);
    this.sample = new int[size];
    for (int i = 0; i < size; i++) sample[i] = (int) ((i + 0.5) * all / size);
  }

  /// What simulated learners reach, in the mean.
  ///
  /// @param recall  on the date of each interview: the weighted mean over its cards
  /// @param newest  the last day on which a new card is begun; -1 for none
  /// @param leftOut the share of the cards that were never seen
  /// @param courses for each interview the share of its weight on cards seen, by each day's end
  record Reached(List<Double> recall, int newest, double leftOut, List<List<Double>> courses) {}

  /// Makes the policy of one learner.
  interface Chooser {
    Simulator.Policy policy();
  }

  Reached reach(Chooser chooser, double[] seconds) {
    var recall = new double[scope.interviews().size()];
    int newest = -1;
    double leftOut = 0;
    var seen = new double[recall.length][scope.days()];
    for (int learner = 0; learner < LEARNERS; learner++) {
      var dice = new SplittableRandom(seed + learner);
      var deck = deck(dice);
      var policy = chooser.policy();
      for (int day = 0; day <= scope.days(); day++) {
        addRecall(deck, day, recall);
        if (day == scope.days()) break;
        var studied = simulator.study(deck, day, sampled(seconds[day]), policy, dice);
        if (studied.fresh() > 0) newest = Math.max(newest, day);
        addSeen(deck, day, seen);
      }
      leftOut += (double) deck.stream().filter(SimulatedCard::isNew).count() / deck.size();
    }
    var mean = Arrays.stream(recall).mapToObj(r -> r / LEARNERS).toList();
    return new Reached(mean, newest, leftOut / LEARNERS, courses(seen));
  }

  private void addSeen(List<SimulatedCard> deck, int day, double[][] seen) {
    for (int i = 0; i < seen.length; i++) {
      double begun = 0;
      double all = 0;
      for (int c = 0; c < sample.length; c++) {
        double weight = scope.groups().get(scope.groupOf().get(sample[c])).get(i);
        if (!deck.get(c).isNew()) begun += weight;
        all += weight;
      }
      seen[i][day] += all == 0 ? 1 : begun / all;
    }
  }

  private List<List<Double>> courses(double[][] seen) {
    return IntStream.range(0, seen.length)
        .mapToObj(
            i ->
                Arrays.stream(seen[i], 0, scope.daysTo(i, today))
                    .mapToObj(s -> s / LEARNERS)
                    .toList())
        .toList();
  }

  /// All cards as a simulated learner has them, at the same pace: as the plan believes.
  List<SimulatedCard> believed() {
    var deck = new ArrayList<SimulatedCard>();
    for (int i = 0; i < scope.cards().size(); i++) deck.add(card(i, i, 1));
    return deck;
  }

  /// The groups of the sample's cards.
  int[] groupOf() {
    return Arrays.stream(sample).map(scope.groupOf()::get).toArray();
  }

  private List<SimulatedCard> deck(SplittableRandom dice) {
    var deck = new ArrayList<SimulatedCard>();
    for (int i : sample) deck.add(card(i, deck.size(), Math.exp(SPREAD * dice.nextGaussian())));
    return deck;
  }

  private SimulatedCard card(int i, int index, double pace) {
    return switch (scope.standings().get(i)) {
      case Standing.Fresh() -> SimulatedCard.fresh(index, pace);
      case Standing.Seen(var memory, int elapsed) ->
          SimulatedCard.seen(index, pace, memory, memory, -elapsed, due(memory, elapsed));
    };
  }

  private int due(MemoryState memory, int elapsed) {
    return (int) Math.round(simulator.believed().interval(memory, 0.9)) - elapsed;
  }

  /// The sample's share of a day's time. Of each day about half a short answer's time is lost at
  /// its end; of a small sample's day that would be a larger share, so the sample's day is longer
  /// by as much.
  private double sampled(double seconds) {
    if (seconds == 0) return 0;
    double share = (double) sample.length / scope.cards().size();
    return share * seconds + (1 - share) * simulator.habits().meanPass() / 2;
  }

  private void addRecall(List<SimulatedCard> deck, int day, double[] recall) {
    for (int i = 0; i < recall.length; i++) {
      if (scope.daysTo(i, today) != day) continue;
      double known = 0;
      double all = 0;
      for (int c = 0; c < sample.length; c++) {
        double weight = scope.groups().get(scope.groupOf().get(sample[c])).get(i);
        known += weight * simulator.recall(deck.get(c), day);
        all += weight;
      }
      recall[i] += all == 0 ? 1 : known / all;
    }
  }
}
