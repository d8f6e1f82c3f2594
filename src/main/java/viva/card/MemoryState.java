package viva.card;

/// What FSRS knows of one memory.
///
/// @param stability  days until the chance of recall has fallen to 90 %, above 0
/// @param difficulty how hard the card is to remember, from 1 to 10
public record MemoryState(double stability, double difficulty) {
  public MemoryState {
    if (!(stability > 0 && stability < Double.POSITIVE_INFINITY))
      throw new IllegalArgumentException("stability " + stability);
    if (!(difficulty >= 1 && difficulty <= 10))
      throw new IllegalArgumentException("difficulty " + difficulty);
  }
}
