package viva.interview.cover;

import java.util.List;
import viva.interview.point.KeyPoint;

/// What was found of a point in an answer.
///
/// @param score    how much of it was found, from 0; the evidence follows from it
/// @param quotes   the places in the answer that say it, in order; at least one unless not found
/// @param swapMark whether the answer may say the opposite: a hint to look, it changes no evidence
public record PointCheck(
    KeyPoint point, double score, Evidence evidence, List<Span> quotes, boolean swapMark) {
  public PointCheck {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty() != (evidence == Evidence.NOT_FOUND)) {
      throw new IllegalArgumentException(evidence + " with " + quotes.size() + " quotes");
    }
  }
}
