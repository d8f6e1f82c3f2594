package viva.fsrs.log;

/// Something that was wrong in a log or in settings, and was left out or put right.
///
/// @param kind    what; the words for the user stand in the message bundle as `fault.KIND`
/// @param count   how often, at least 1
/// @param example the first of them, in the log's own figures
public record Fault(Kind kind, int count, String example) {

  /// What can be wrong.
  public enum Kind {
    /// A grade that is none of the four: left out.
    UNKNOWN_GRADE,
    /// A card without a number: left out.
    NO_CARD,
    /// Later than now: left out.
    FUTURE,
    /// The same card at the same instant: the first one counts.
    DOUBLED,
    /// Not in the order of time: put in order.
    OUT_OF_ORDER,
    /// A study day that is not that of its instant anywhere on earth: taken from the instant.
    WRONG_DAY,
    /// Weights outside their legal ranges: the nearest legal ones.
    WEIGHT_OUT_OF_RANGE,
    /// Settings that cannot be read: the usual ones.
    UNREADABLE
  }
}
