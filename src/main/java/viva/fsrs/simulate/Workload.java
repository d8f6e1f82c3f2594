package viva.fsrs.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import viva.card.MemoryState;
import viva.fsrs.MemoryModel;

/// What settings would ask of the learner, and give.
///
/// @param minutes a day, in the mean
/// @param known   how many cards the learner would know on the last day, expected
/// @param days    one by one
public record Workload(double minutes, double known, List<Simulator.Day> days) {
  private static final double DAY = 86_400;

  public Workload {
    days = List.copyOf(days);
  }

  /// A card answered before.
  ///
  /// @param elapsed study days since the last answer, at least 0
  public record Seen(MemoryState memory, int elapsed) {}

  /// Lets a learner study by settings, without an end to a day but its cards.
  ///
  /// @param retention the recall aimed at when a card comes due, between 0 and 1
  /// @param newCards  on a day, at most
  /// @param seen      the cards answered before
  /// @param fresh     how many cards were never answered
  /// @param days      how long, above 0
  /// @param seed      of the learner: the same for settings that are compared
  public static Workload of(
      MemoryModel model,
      Habits habits,
      double retention,
      int newCards,
      List<Seen> seen,
      int fresh,
      int days,
      long seed) {
    if (days < 1) throw new IllegalArgumentException(days + " days");
    var policy = new LongTerm(model, retention, newCards, Integer.MAX_VALUE, 36_500);
    var deck = new ArrayList<SimulatedCard>();
    for (var card : seen) {
      int interval = (int) Math.max(1, Math.round(model.interval(card.memory(), retention)));
      deck.add(
          SimulatedCard.seen(
              deck.size(),
              1,
              card.memory(),
              card.memory(),
              -Math.max(1, card.elapsed()),
              interval - card.elapsed()));
    }
    for (int i = 0; i < fresh; i++) deck.add(SimulatedCard.fresh(deck.size(), 1));
    var seconds = new double[days];
    Arrays.fill(seconds, DAY);
    var lived = new Simulator(model, habits).run(deck, seconds, policy, new SplittableRandom(seed));
    return new Workload(
        lived.stream().mapToDouble(Simulator.Day::seconds).sum() / 60 / days,
        lived.getLast().knowledge(),
        lived);
  }
}
