package viva.card.mock;

import java.time.Duration;

/// What was said to a question, to the last autosave while it is still being said.
///
/// @param text      as it was typed, or noted of what was said; may be blank
/// @param recording the file of what was said, as a path; empty where nothing was recorded
/// @param prepared  from the question to the start of the answer
/// @param onset     from the start of the answer to its first word; zero where none was said
/// @param taken     from the start of the answer to its end
public record Reply(
    String text,
    String recording,
    Ending ending,
    Duration prepared,
    Duration onset,
    Duration taken) {
  /// Nothing said yet.
  public static final Reply NONE =
      new Reply("", "", Ending.OPEN, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /// How an answer came to its end.
  public enum Ending {
    /// It has not.
    OPEN,
    HANDED_IN,
    /// By the learner's word: a miss.
    UNKNOWN,
    /// The strict clock took it away.
    TIMED_OUT,
    /// Not answered, and not counted.
    SKIPPED,
    /// The microphone failed: says nothing about the learner.
    NOT_RECORDED
  }

  public Reply {
    if (prepared.isNegative() || onset.isNegative() || taken.isNegative())
      throw new IllegalArgumentException("times " + prepared + ", " + onset + ", " + taken);
  }

  /// Whether nothing was said.
  public boolean silent() {
    return text.isBlank() && recording.isEmpty();
  }

  /// The same, ended.
  public Reply ended(Ending how) {
    return new Reply(text, recording, how, prepared, onset, taken);
  }
}
