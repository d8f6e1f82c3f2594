package viva.math.token;

/// The smallest piece of TeX.
///
/// @param text the name of a command without its backslash; otherwise what is meant, one code point
///     long except for `VERBATIM`
public record Token(Kind kind, String text) {
  /// What a token is to TeX.
  public enum Kind {
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

  public static final Token OPENING = new Token(Kind.OPEN, "{");
  public static final Token CLOSING = new Token(Kind.CLOSE, "}");
  public static final Token END = new Token(Kind.END, "");

  /// Whether it is of this kind.
  public boolean is(Kind other) {
    return kind == other;
  }

  /// Whether it is this character.
  public boolean isCharacter(String character) {
    return kind == Kind.CHARACTER && text.equals(character);
  }

  /// The first of its text, which is not empty but for the end.
  public int codePoint() {
    return text.codePointAt(0);
  }

  /// As an author would write it.
  public String source() {
    return switch (kind) {
      case COMMAND -> Character.isLetter(codePoint()) ? "\\" + text + " " : "\\" + text;
      case PARAMETER -> "#" + text;
      default -> text;
    };
  }
}
