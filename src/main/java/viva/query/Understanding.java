package viva.query;

/// What was made of the words in the search box.
public sealed interface Understanding {
  /// They are a query.
  record Understood(Query query) implements Understanding {}

  /// They are none; a face has the words for each trouble under `search.TROUBLE`.
  ///
  /// @param part the part that is not understood
  record Unclear(Trouble trouble, String part) implements Understanding {}

  /// Why words are no query.
  enum Trouble {
    /// A word before a colon that means nothing.
    UNKNOWN_KEY,
    /// `is:` with something that a card cannot be.
    UNKNOWN_CONDITION,
    /// `prop:` without a known number, a comparison and a value.
    NO_COMPARISON,
    /// A number is wanted, and this is none that fits.
    NO_NUMBER,
    /// A bracket or a quotation is not closed, or closed without being opened.
    UNBALANCED,
    /// A minus or an `or` has nothing behind it or before it, or a key has no value.
    NOTHING_THERE
  }
}
