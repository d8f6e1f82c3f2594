package viva.ui.keys;

/// What a key does.
public sealed interface Doing permits Command, FixedKey {
  /// Where the key does that.
  Group group();

  /// The key of the words that name it, in the messages.
  String word();
}
