package viva.markup;

/// Makes `**注意：**文本` bold, as readers mean it: CommonMark takes a star run beside punctuation
/// and a Han character for literal text. An invisible word joiner between the run and the
/// punctuation tells it otherwise; it is taken out again afterwards.
final class Joiners {
  private static final char JOINER = '\u2060';

  private Joiners() {}

  static String add(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('~') < 0) return text;
    var out = new StringBuilder(text.length() + 16);
    boolean code = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '`') code = !code;
      if (c == '\n') code = false;
      if (code || (c != '*' && c != '~') || (at > 0 && text.charAt(at - 1) == '\\')) {
        out.append(c);
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) == c) end++;
      int before = at == 0 ? '\n' : text.codePointBefore(at);
      int after = end == text.length() ? '\n' : text.codePointAt(end);
      boolean opens = isPunctuation(after) && isWord(before);
      boolean closes = isPunctuation(before) && isWord(after);
      if (closes) out.append(JOINER);
      out.append(text, at, end);
      if (opens) out.append(JOINER);
      at = end;
    }
    return out.toString();
  }

  static String remove(String text) {
    return text.indexOf(JOINER) < 0 ? text : text.replace(String.valueOf(JOINER), "");
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == TakenMath.OPEN || c == TakenMath.CLOSE;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          c != '*' && c != '~';
      default -> false;
    };
  }
}
