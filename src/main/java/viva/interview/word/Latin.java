package viva.interview.word;

/// Letters and digits of the rewritten text.
final class Latin {
  private Latin() {}

  /// Whether a small letter or a digit stands there; outside the text nothing does.
  static boolean in(String text, int at) {
    return at >= 0 && at < text.length() && (letter(text.charAt(at)) || digit(text.charAt(at)));
  }

  static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'α' && c <= 'ω');
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
