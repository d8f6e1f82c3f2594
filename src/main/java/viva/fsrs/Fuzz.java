package viva.fsrs;

import viva.card.CardId;

/// Spreads intervals a little, so that cards learned together do not stay together.
///
/// @param lowest  the first day that may be picked
/// @param highest the last one
public record Fuzz(int lowest, int highest) {

  /// The days around an interval. Half-width: none below 2.5 days, else one day and 15 % of the
  /// days from 2.5 to 7, 10 % of those to 20, 5 % of the rest (Anki's `fuzz.rs`; its sums are in
  /// 32-bit floats, which matters at exact halves).
  ///
  /// @param interval not rounded, in days
  public static Fuzz around(double interval, int lowest, int highest) {
    float x = Math.clamp((float) interval, (float) lowest, (float) highest);
    float half = halfWidth(x);
    int from = Math.clamp(Math.round(x - half), lowest, highest);
    int to = Math.clamp(Math.round(x + half), lowest, highest);
    if (from == to && to > 2 && to < highest) to = from + 1;
    return new Fuzz(from, to);
  }

  /// The day that a number from 0 (included) to 1 (excluded) picks.
  public int pick(double u) {
    return Math.min(highest, (int) Math.floor(lowest + u * (1 + highest - lowest)));
  }

  /// A number from 0 (included) to 1 (excluded) that belongs to a card and its count of answers:
  /// preview and answer agree, and after undo the same day comes again (SplitMix64's finaliser).
  public static double draw(CardId card, int reviews) {
    long z = card.value() * 0x9E3779B97F4A7C15L + reviews;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
  }

  private static float halfWidth(float x) {
    if (x < 2.5f) return 0;
    return 1
        + 0.15f * (Math.min(x, 7) - 2.5f)
        + 0.1f * Math.max(0, Math.min(x, 20) - 7)
        + 0.05f * Math.max(0, x - 20);
  }
}
