package viva.card.mock;

/// The levels that the learner gave an answer, 1 to 4 on each axis; 0 where none was given.
public record Rubric(int accuracy, int completeness, int depth, int delivery) {
  /// Nothing given.
  public static final Rubric NONE = new Rubric(0, 0, 0, 0);

  /// Highest level.
  public static final int TOP = 4;

  /// What an answer is judged by.
  public enum Axis {
    ACCURACY(35),
    COMPLETENESS(30),
    DEPTH(20),
    DELIVERY(15);

    private final int weight;

    Axis(int weight) {
      this.weight = weight;
    }

    /// What the axis counts of a hundred.
    public int weight() {
      return weight;
    }
  }

  public Rubric {
    for (int level : new int[] {accuracy, completeness, depth, delivery}) {
      if (level < 0 || level > TOP) throw new IllegalArgumentException("level " + level);
    }
  }

  /// The level on an axis; 0 where none was given.
  public int level(Axis axis) {
    return switch (axis) {
      case ACCURACY -> accuracy;
      case COMPLETENESS -> completeness;
      case DEPTH -> depth;
      case DELIVERY -> delivery;
    };
  }

  /// The same with another level on one axis.
  public Rubric with(Axis axis, int level) {
    return new Rubric(
        axis == Axis.ACCURACY ? level : accuracy,
        axis == Axis.COMPLETENESS ? level : completeness,
        axis == Axis.DEPTH ? level : depth,
        axis == Axis.DELIVERY ? level : delivery);
  }

  /// Whether every axis has its level.
  public boolean whole() {
    return accuracy > 0 && completeness > 0 && depth > 0 && delivery > 0;
  }
}
