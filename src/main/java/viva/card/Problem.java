package viva.card;

/// Something in a document that its author should look at. The rest is read all the same.
///
/// @param detail what it is about, in the document's own words: a question, a path; may be empty
public record Problem(Origin origin, Kind kind, String detail) {

  /// What can be wrong. The words for the user stand in the message bundle as `problem.KIND`.
  public enum Kind {
    NO_ANSWER,
    CUT_ANSWER,
    DUPLICATE,
    ALIKE,
    FORMULA,
    MISSING_IMAGE,
    UNREADABLE_FILE,
    NOT_TEXT,
    TOO_LARGE,
    ENCODING_GUESSED,
    UNCLEAR_STRUCTURE,
    NO_QUESTION,
    SHEET_COLUMNS,
    ROW_ASKS_NOTHING,
    UNCLOSED_QUOTE,
    ANKI_PACKAGE
  }
}
