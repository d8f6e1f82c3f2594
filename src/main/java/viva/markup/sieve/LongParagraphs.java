package viva.markup.sieve;

/// Breaks paragraphs of very many lines: Markdown's reader copies all lines of a paragraph with
/// each new one, which takes minutes where somebody leaves out every blank line of a book.
final class LongParagraphs {
  private static final int MOST_LINES = 400;

  private LongParagraphs() {}

  static String broken(String text) {
    if (text.length() < 2 * MOST_LINES) return text;
    StringBuilder out = null;
    int lines = 0;
    int done = 0;
    boolean fenced = false;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      int first = start;
      while (first < end && " \t>".indexOf(text.charAt(first)) >= 0) first++;
      boolean fence = text.startsWith("```", first) || text.startsWith("~~~", first);
      if (fence) fenced = !fenced;
      lines = fence || fenced || first == end || beginsBlock(text, first, end) ? 0 : lines + 1;
      if (lines < MOST_LINES || newline < 0) continue;
      if (out == null) out = new StringBuilder(text.length() + 100);
      out.append(text, done, end + 1).append('\n');
      done = end + 1;
      lines = 0;
    }
    return out == null ? text : out.append(text, done, text.length()).toString();
  }

  /// A list or a table would become another one with a blank line in it.
  private static boolean beginsBlock(String text, int first, int end) {
    char sign = text.charAt(first);
    if (sign == '|' || sign == '#') return true;
    if ("-+*".indexOf(sign) >= 0) return first + 1 < end && text.charAt(first + 1) == ' ';
    int digits = first;
    while (digits < end && Character.isDigit(text.charAt(digits))) digits++;
    return digits > first && digits + 1 < end && ".)".indexOf(text.charAt(digits)) >= 0;
  }
}
