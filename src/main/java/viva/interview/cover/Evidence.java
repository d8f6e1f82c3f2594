package viva.interview.cover;

/// How sure it is that an answer says a point.
public enum Evidence {
  /// The answer has the point's words: shown as said.
  FOUND,
  /// It has some of them: the learner decides.
  MAYBE,
  NOT_FOUND
}
