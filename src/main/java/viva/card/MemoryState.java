package viva.card;

/// What FSRS knows of one memory.
///
/// @param stability  days until the chance of recall has fallen to 90 %, above 0; in FSRS-7 the
///     days of its slow trace
/// @param difficulty how hard the card is to remember, from 1 to 10
/// @param fast       in FSRS-7 the days of its fast trace; 0 in models with one trace
public record MemoryState(double stability, double difficulty, double fast) {
  public MemoryState {
    if (!(stability > 0 && stability < Double.POSITIVE_INFINITY))
      throw new IllegalArgumentException("stability " + stability);
    if (!(difficulty >= 1 && difficulty <= 10))
      throw new IllegalArgumentException("difficulty " + difficulty);
    if (!(fast >= 0 && fast < Double.POSITIVE_INFINITY))
      throw new IllegalArgumentException("fast trace " + fast);
  }

  /// Of a model with one trace.
  public MemoryState(double stability, double difficulty) {
    this(stability, difficulty, 0);
  }
}
