package viva.interview.word;

/// The two ways of cutting Chinese that are counted beside each other.
public enum Channel {
  /// Two characters at a time.
  PAIRS,
  /// One at a time.
  SINGLES
}
