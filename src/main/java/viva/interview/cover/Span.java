package viva.interview.cover;

/// A stretch of a text.
///
/// @param from the first char
/// @param to   the char after the last; more than `from`
public record Span(int from, int to) {
  public Span {
    if (from < 0 || to <= from) throw new IllegalArgumentException("span " + from + " to " + to);
  }

  /// The words that stand there.
  public String of(String text) {
    return text.substring(from, to);
  }
}
