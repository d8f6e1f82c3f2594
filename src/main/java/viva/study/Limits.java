package viva.study;

/// How much the learner wants on one day.
///
/// @param reviews  cards answered before, at most
/// @param newCards cards never answered, at most
public record Limits(int reviews, int newCards) {
  public static final Limits DEFAULT = new Limits(200, 20);

  public Limits {
    if (reviews < 0 || newCards < 0)
      throw new IllegalArgumentException(reviews + " reviews, " + newCards + " new cards");
  }

  /// What is left of these limits after what was done today.
  public Limits less(int reviewed, int learned) {
    return new Limits(Math.max(0, reviews - reviewed), Math.max(0, newCards - learned));
  }

  /// The smaller of both.
  public Limits least(Limits other) {
    return new Limits(Math.min(reviews, other.reviews), Math.min(newCards, other.newCards));
  }
}
