package viva.study.plan;

import viva.card.MemoryState;

/// Memories laid out as a net: stability from half an hour to eleven years by equal steps of its
/// logarithm, difficulty from 1 to 10. Values in between come from the four nodes around.
final class Grid {
  private static final int STABILITIES = 30;
  private static final int DIFFICULTIES = 5;
  private static final double LOG_FIRST = Math.log(0.02);
  private static final double LOG_LAST = Math.log(4_000);
  private static final double LOG_STEP = (LOG_LAST - LOG_FIRST) / (STABILITIES - 1);
  private static final double DIFFICULTY_STEP = 9.0 / (DIFFICULTIES - 1);

  static final int NODES = STABILITIES * DIFFICULTIES;

  private Grid() {}

  static MemoryState node(int node) {
    int row = node / DIFFICULTIES;
    int column = node % DIFFICULTIES;
    return new MemoryState(Math.exp(LOG_FIRST + LOG_STEP * row), 1 + DIFFICULTY_STEP * column);
  }

  /// Many memories as places on the net.
  static final class Places {
    private final int[] node;
    private final float[] along;
    private final float[] across;

    Places(int count) {
      node = new int[count];
      along = new float[count];
      across = new float[count];
    }

    void set(int i, MemoryState memory) {
      double x = (Math.log(memory.stability()) - LOG_FIRST) / LOG_STEP;
      double y = (memory.difficulty() - 1) / DIFFICULTY_STEP;
      x = Math.clamp(x, 0, STABILITIES - 1);
      y = Math.clamp(y, 0, DIFFICULTIES - 1);
      int row = (int) Math.min(x, STABILITIES - 2);
      int column = (int) Math.min(y, DIFFICULTIES - 2);
      node[i] = row * DIFFICULTIES + column;
      along[i] = (float) (x - row);
      across[i] = (float) (y - column);
    }

    /// The value at a place.
    double value(int i, double[] values) {
      int k = node[i];
      double a = along[i];
      double b = across[i];
      double near = values[k] + b * (values[k + 1] - values[k]);
      int next = k + DIFFICULTIES;
      double far = values[next] + b * (values[next + 1] - values[next]);
      return near + a * (far - near);
    }

    /// Puts a mass on the nodes around a place.
    void add(int i, double mass, double[] masses) {
      int k = node[i];
      double a = along[i];
      double b = across[i];
      masses[k] += mass * (1 - a) * (1 - b);
      masses[k + 1] += mass * (1 - a) * b;
      masses[k + DIFFICULTIES] += mass * a * (1 - b);
      masses[k + DIFFICULTIES + 1] += mass * a * b;
    }
  }
}
