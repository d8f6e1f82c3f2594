package viva.study.plan;

import java.util.List;
import java.util.stream.IntStream;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Simulator;

/// What becomes of memories that are left alone for some days and then asked.
final class Futures {
  private final int days;
  private final double[] recall;
  private final Grid.Places known;
  private final Grid.Places forgotten;

  private Futures(int memories, int days) {
    this.days = days;
    int size = memories * (days + 1);
    recall = new double[size];
    known = new Grid.Places(size);
    forgotten = new Grid.Places(size);
  }

  /// The futures of memories.
  ///
  /// @param elapsed days since the last answer to each, at offset 0
  /// @param days    the last offset
  static Futures of(MemoryModel model, List<MemoryState> memories, int[] elapsed, int days) {
    var futures = new Futures(memories.size(), days);
    for (int m = 0; m < elapsed.length; m++) {
      for (int offset = 0; offset <= days; offset++) {
        if (elapsed[m] + offset > 0)
          futures.set(m, offset, model, memories.get(m), elapsed[m] + offset);
      }
    }
    return futures;
  }

  /// The futures of all nodes of the grid.
  static Futures ofGrid(MemoryModel model, int days) {
    var nodes = IntStream.range(0, Grid.NODES).mapToObj(Grid::node).toList();
    return of(model, nodes, new int[Grid.NODES], days);
  }

  private void set(int m, int offset, MemoryModel model, MemoryState memory, int elapsed) {
    int i = m * (days + 1) + offset;
    recall[i] = model.retrievability(memory, elapsed);
    known.set(i, model.next(memory, Rating.GOOD, elapsed));
    forgotten.set(i, Simulator.afterFail(model, memory, elapsed));
  }

  double recall(int m, int offset) {
    return recall[m * (days + 1) + offset];
  }

  /// The value of being asked at an offset, before its price.
  double asked(int m, int offset, double[] values) {
    int i = m * (days + 1) + offset;
    double r = recall[i];
    return r * known.value(i, values) + (1 - r) * forgotten.value(i, values);
  }

  /// Moves a mass that is asked at an offset to where it then is.
  void move(int m, int offset, double mass, double[] masses) {
    int i = m * (days + 1) + offset;
    known.add(i, mass * recall[i], masses);
    forgotten.add(i, mass * (1 - recall[i]), masses);
  }
}
