package viva.ui.keys;

/// Where a key works.
public enum Group {
  EVERYWHERE,
  STUDY,

  /// On the chosen cards of the library, and on the page of a card.
  LIBRARY,
  EDIT,
  MOCK,
  REVIEW;

  /// The key of the words that name it, in the messages.
  public String word() {
    return "keys." + name();
  }

  /// Whether a key of one group would be in the way of the same key of the other.
  boolean meets(Group other) {
    return this == other || this == EVERYWHERE || other == EVERYWHERE;
  }
}
