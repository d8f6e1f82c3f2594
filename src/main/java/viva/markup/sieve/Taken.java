package viva.markup.sieve;

/// What was taken out of a text.
public sealed interface Taken {

  /// As it stood in the text, delimiters and all.
  String raw();

  /// @param tex without delimiters
  record Formula(String raw, String tex, boolean display) implements Taken {}

  /// An image as `![[picture.png|300]]`.
  ///
  /// @param width in pixels, or 0
  record Image(String raw, String source, String alt, int width) implements Taken {}
}
