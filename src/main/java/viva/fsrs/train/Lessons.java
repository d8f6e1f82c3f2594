package viva.fsrs.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import viva.fsrs.log.Histories;
import viva.fsrs.log.Metrics;

/// What a training walks through: cards, how far into each, and how much every answer counts.
final class Lessons {
  private final Histories log;
  private final double[] weights; // by position
  private final int[] counts; // items by card
  private final int[] ends; // by card, the position after its last item

  private Lessons(Histories log, double[] weights, int[] counts, int[] ends) {
    this.log = log;
    this.weights = weights;
    this.counts = counts;
    this.ends = ends;
  }

  /// @param items   the numbers of the items to learn from, oldest first
  /// @param longest items after more answers to their card than this are left out
  static Lessons of(Histories log, List<Integer> items, int longest) {
    var weights = new double[log.size()];
    var counts = new int[log.cards()];
    var ends = new int[log.cards()];
    for (int i = 0; i < items.size(); i++) {
      int at = log.item(items.get(i));
      int card = log.card(at);
      if (at - log.start(card) >= longest) continue;
      weights[at] = Metrics.recency(i, items.size());
      counts[card]++;
      ends[card] = Math.max(ends[card], at + 1);
    }
    return new Lessons(log, weights, counts, ends);
  }

  /// How many items there are.
  int items() {
    return Arrays.stream(counts).sum();
  }

  /// How many of these cards' items there are.
  int items(int[] order, int from, int to) {
    return IntStream.range(from, to).map(i -> counts[order[i]]).sum();
  }

  /// The cards that have an item.
  int[] cards() {
    return IntStream.range(0, counts.length).filter(card -> counts[card] > 0).toArray();
  }

  /// The most answers that are walked through on one card.
  int longest() {
    return Arrays.stream(cards()).map(card -> ends[card] - log.start(card)).max().orElse(0);
  }

  /// Where a batch of whole cards ends that begins at `from`: before it has more items than `most`,
  /// but not before it has a card.
  int batch(int[] order, int from, int most) {
    int to = from + 1;
    int items = counts[order[from]];
    while (to < order.length && items + counts[order[to]] <= most) items += counts[order[to++]];
    return to;
  }

  void add(int card, Gradient gradient) {
    gradient.add(log, log.start(card), ends[card], weights);
  }
}
