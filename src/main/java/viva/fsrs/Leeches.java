package viva.fsrs;

/// Cards that are forgotten again and again.
public final class Leeches {
  private Leeches() {}

  /// Whether a card was forgotten so often that it is a leech.
  ///
  /// @param threshold 0 for never
  public static boolean isLeech(int lapses, int threshold) {
    return threshold > 0 && lapses >= threshold;
  }

  /// Whether a card becomes a leech, or is called one again, with this lapse: at the threshold, and
  /// then each time half of it is added.
  ///
  /// @param lapses    after the answer
  /// @param threshold 0 for never
  public static boolean isFlagged(int lapses, int threshold) {
    return isLeech(lapses, threshold) && (lapses - threshold) % ((threshold + 1) / 2) == 0;
  }
}
