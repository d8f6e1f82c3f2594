package viva.interview.cover;

import java.util.List;
import viva.interview.point.KeyPoint;

/// What was found of a point in an answer.
///
/// @param score    how much of it was found, from 0; the evidence follows from it
/// @param quotes   the places in the answer that say it, in order; at least one unless not found
/// @param matched  the places in the point's text whose words the answer has, in order; they may
///     be none although the point is found, where the answer names its head or another word for it
/// @param swapMark whether the answer may say the opposite: a hint to look, it changes no evidence
public record PointCheck(
    KeyPoint point,
    double score,
    Evidence evidence,
    List<Span> quotes,
    List<Span> matched,
    boolean swapMark) {
  public PointCheck {
    quotes = List.copyOf(quotes);
    matched = List.copyOf(matched);
    if (quotes.isEmpty() != (evidence == Evidence.NOT_FOUND)) {
      throw new IllegalArgumentException(evidence + " with " + quotes.size() + " quotes");
    }
  }
}
