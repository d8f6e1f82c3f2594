package viva.ui.kit;

/// How much a topic counts, as the user chooses it.
public enum TopicWeight {
  NOTHING(0),
  HALF(0.5),
  NORMAL(1),
  DOUBLE(2);

  private final double value;

  TopicWeight(double value) {
    this.value = value;
  }

  /// As the rules count with it.
  public double value() {
    return value;
  }

  /// The nearest to a number.
  public static TopicWeight of(double value) {
    var nearest = NOTHING;
    for (var weight : values())
      if (Math.abs(weight.value - value) < Math.abs(nearest.value - value)) nearest = weight;
    return nearest;
  }
}
