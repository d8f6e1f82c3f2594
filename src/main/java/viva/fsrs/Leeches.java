package viva.fsrs;

/// Cards that are forgotten again and again.
public final class Leeches {
  private Leeches() {}

  /// Whether a card becomes a leech, or is called one again, with this lapse: at the threshold, and
  /// then each time half of it is added.
  ///
  /// @param lapses    after the answer
  /// @param threshold 0 for never
  public static boolean isFlagged(int lapses, int threshold) {
    if (threshold == 0 || lapses < threshold) return false;
    return (lapses - threshold) % ((threshold + 1) / 2) == 0;
  }
}
