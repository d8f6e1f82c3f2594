package viva.study.plan;

import java.util.List;
import java.util.stream.IntStream;
import viva.fsrs.MemoryModel;

/// Cards that are worth the same on the same days, as a mass: those never answered by their number,
/// the others by a sample.
final class CardGroup {
  private final double[] worth;
  private final int fresh;
  private final Futures futures;
  private final int[] elapsed;
  private final double weight;

  private CardGroup(double[] worth, int fresh, Futures futures, int[] elapsed, double weight) {
    this.worth = worth;
    this.fresh = fresh;
    this.futures = futures;
    this.elapsed = elapsed;
    this.weight = weight;
  }

  /// @param worth of knowing one of the cards on each day, from today to the last interview
  /// @param fresh how many of them were never answered
  /// @param seen  those that were
  /// @param most  that the sample may have
  static CardGroup of(
      MemoryModel model, double[] worth, int fresh, List<Standing.Seen> seen, int most) {
    int sample = Math.min(most, seen.size());
    var chosen =
        IntStream.range(0, sample)
            .mapToObj(i -> seen.get((int) ((i + 0.5) * seen.size() / sample)))
            .toList();
    var elapsed = chosen.stream().mapToInt(Standing.Seen::elapsed).toArray();
    var memories = chosen.stream().map(Standing.Seen::memory).toList();
    return new CardGroup(
        worth,
        fresh,
        Futures.of(model, memories, elapsed, worth.length - 1),
        elapsed,
        sample == 0 ? 0 : (double) seen.size() / sample);
  }

  double[] worth() {
    return worth;
  }

  int fresh() {
    return fresh;
  }

  /// Of the sample.
  Futures futures() {
    return futures;
  }

  int sample() {
    return elapsed.length;
  }

  /// How many cards each of the sample stands for.
  double weight() {
    return weight;
  }

  /// The first day on which a card of the sample can be asked.
  int earliest(int m) {
    return elapsed[m] > 0 ? 0 : 1;
  }
}
