package viva.card.mock;

/// What a mock interview is for.
public enum MockGoal {
  /// A fair draw over all topics by their weights: only these answers say how ready one is.
  MEASURE,
  /// The cards that are weakest now.
  WEAK_SPOTS,
  /// One topic.
  TOPIC,
  /// A few cards that count as mastered.
  SPOT_CHECK
}
