package viva.interview.word;

/// A word as it is counted.
///
/// @param form  what makes two tokens the same
/// @param start in the rewritten text
public record Token(String form, Kind kind, int start) {
  /// What a token is.
  public enum Kind {
    /// A term that has several names.
    TERM,
    /// A word in Latin letters.
    LATIN,
    /// A number, or an order of growth.
    NUMBER,
    /// Two Han characters side by side.
    PAIR,
    /// One Han character with others beside it.
    CHARACTER,
    /// One Han character with none beside it.
    LONE
  }
}
