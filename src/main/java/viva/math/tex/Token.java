package viva.math.tex;

/// The smallest piece of TeX.
///
/// @param text the name of a command without its backslash; otherwise what is meant, one code point
///     long except for `VERBATIM`
record Token(Kind kind, String text) {
  enum Kind {
    COMMAND,
    CHARACTER,
    SPACE,
    OPEN,
    CLOSE,
    /// `#1` in the body of a macro; the text is the digit.
    PARAMETER,
    /// What `\verb|..|` and the address of a link quote.
    VERBATIM,
    END
  }

  static final Token OPENING = new Token(Kind.OPEN, "{");
  static final Token CLOSING = new Token(Kind.CLOSE, "}");
  static final Token END = new Token(Kind.END, "");

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isCharacter(String character) {
    return kind == Kind.CHARACTER && text.equals(character);
  }

  boolean isCommand(String name) {
    return kind == Kind.COMMAND && text.equals(name);
  }

  int codePoint() {
    return text.codePointAt(0);
  }

  /// As an author would write it.
  String source() {
    return switch (kind) {
      case COMMAND -> Character.isLetter(codePoint()) ? "\\" + text + " " : "\\" + text;
      case PARAMETER -> "#" + text;
      default -> text;
    };
  }
}
