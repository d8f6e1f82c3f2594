package viva.interview.point;

/// One thing that a good answer says.
///
/// @param head what the point is about, in the author's words; empty where nothing names it
/// @param text the point as it is read, without Markdown; formulas stand as their LaTeX. Never
///     blank, and does not repeat the head
public record KeyPoint(String head, String text, Weight weight) {
  public KeyPoint {
    if (text.isBlank()) throw new IllegalArgumentException("blank point under " + head);
  }

  /// How much a point counts.
  public enum Weight {
    /// What the answer is made of: set off by the author, or an item of the first level.
    CORE(2),
    NORMAL(1),
    /// An item below another, or a sentence that follows the point's own.
    DETAIL(0.5);

    private final double factor;

    Weight(double factor) {
      this.factor = factor;
    }

    /// What the point adds to a coverage: 2, 1 or 0.5.
    public double factor() {
      return factor;
    }
  }
}
