package viva.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Formulas taken out of a text before Markdown can eat their `_ * \ < |`. Where each one stood is
/// a mark: [#OPEN], its number, [#CLOSE].
///
/// @param text     with marks
/// @param formulas by number
record TakenMath(String text, List<Inline.Formula> formulas) {
  /// Before the number of a formula; a character of private use.
  static final char OPEN = '\uE000';

  /// After the number of a formula.
  static final char CLOSE = '\uE001';

  /// A mark in a text.
  static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

  /// Longer than this between two single dollars is prose.
  private static final int LONGEST_INLINE = 1_000;

  private static final Pattern FENCE = Pattern.compile("[ \t>]*(`{3,}|~{3,}).*");
  private static final Pattern LOOKS_LIKE_MATH =
      Pattern.compile("[\\\\^_={}<>+*/|≤≥∈×÷√∑-]|^\\p{L}$|^[A-Za-z]\\d?$|^[-+]?\\d+(\\.\\d+)?%?$");
  private static final Pattern QUOTED = Pattern.compile("(?m)^[ \t]*>[ \t]?");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern TEXT_COMMAND = Pattern.compile("\\\\(text|mbox|mathrm)\\s*\\{");

  static TakenMath from(String text) {
    return new Taking(text).take();
  }

  /// One pass over a text.
  private static final class Taking {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final List<Inline.Formula> formulas = new ArrayList<>();
    private int at;

    Taking(String text) {
      this.text = text.indexOf(OPEN) < 0 ? text : text.replace(OPEN, '\uFFFD');
    }

    TakenMath take() {
      while (at < text.length()) {
        boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
        if (lineStart && copyFence()) continue;
        char c = text.charAt(at);
        boolean taken =
            switch (c) {
              case '`' -> copyCode();
              case '\\' -> escape();
              case '$' -> dollars();
              default -> false;
            };
        if (!taken) {
          out.append(c);
          at++;
        }
      }
      return new TakenMath(out.toString(), formulas);
    }

    /// A fenced block, to its closing fence or the end.
    private boolean copyFence() {
      int end = lineEnd(at);
      var open = FENCE.matcher(text).region(at, end);
      if (!open.matches()) return false;
      var fence = open.group(1);
      if (fence.charAt(0) == '`' && text.substring(open.end(1), end).indexOf('`') >= 0)
        return false;
      int line = Math.min(end + 1, text.length());
      while (line < text.length()) {
        int stop = lineEnd(line);
        var content = text.substring(line, stop).replaceFirst("^[ \t>]+", "").stripTrailing();
        line = Math.min(stop + 1, text.length());
        if (content.length() >= fence.length()
            && content.chars().allMatch(ch -> ch == fence.charAt(0))) break;
      }
      copyTo(line);
      return true;
    }

    private boolean copyCode() {
      int run = at;
      while (run < text.length() && text.charAt(run) == '`') run++;
      var ticks = text.substring(at, run);
      int from = run;
      int blank = blankLine(run);
      while (true) {
        int close = text.indexOf(ticks, from);
        if (close < 0 || close > blank) {
          copyTo(run);
          return true;
        }
        int after = close + ticks.length();
        if (after >= text.length() || text.charAt(after) != '`') {
          copyTo(after);
          return true;
        }
        while (after < text.length() && text.charAt(after) == '`') after++;
        from = after;
      }
    }

    private boolean escape() {
      if (at + 1 >= text.length()) return false;
      char next = text.charAt(at + 1);
      if (next == '(' || next == '[') {
        var closer = next == '(' ? "\\)" : "\\]";
        int close = text.indexOf(closer, at + 2);
        if (close > 0 && close < blankLine(at + 2) && close > at + 2) {
          keep(at + 2, close, next == '[', close + 2);
          return true;
        }
      }
      copyTo(at + 2);
      return true;
    }

    private boolean dollars() {
      if (text.startsWith("$$", at)) {
        int close = text.indexOf("$$", at + 2);
        if (close > at + 2
            && !text.substring(at + 2, close).isBlank()
            && !crossesProse(at + 2, close)) {
          keep(at + 2, close, true, close + 2);
          return true;
        }
        copyTo(at + 2);
        return true;
      }
      int close = closingDollar(at + 1);
      if (close < 0) return false;
      keep(at + 1, close, false, close + 1);
      return true;
    }

    /// Whether a `$$` and the next one enclose paragraphs of prose: then the first is a stray one.
    private boolean crossesProse(int from, int to) {
      int blank = blankLine(from);
      return blank < to
          && text.substring(blank, to).isBlank() == false
          && HAN.matcher(TEXT_COMMAND.matcher(text.substring(from, to)).replaceAll("")).find();
    }

    private int closingDollar(int from) {
      int limit = Math.min(blankLine(from), Math.min(text.length(), from + LONGEST_INLINE));
      for (int i = from; i < limit; i++) {
        char c = text.charAt(i);
        if (c == '\\') i++;
        else if (c == '`') return -1;
        else if (c == '$') {
          if (i == from) return -1;
          return isFormula(text.substring(from, i), i + 1) ? i : -1;
        }
      }
      return -1;
    }

    private boolean isFormula(String body, int after) {
      var trimmed = body.strip();
      if (trimmed.isEmpty()) return false;
      boolean tight = trimmed.length() == body.length();
      boolean math = LOOKS_LIKE_MATH.matcher(trimmed).find();
      boolean digitAfter = after < text.length() && Character.isDigit(text.charAt(after));
      if (digitAfter) return math || trimmed.length() == 1;
      if (!tight) return math && !isProse(trimmed);
      return math || !isProse(trimmed);
    }

    private static boolean isProse(String body) {
      if (HAN.matcher(body).find()) {
        return !TEXT_COMMAND.matcher(body).find()
            && body.codePoints().filter(Character::isIdeographic).count() > 8;
      }
      return body.matches("(?s)\\d[\\d.,]*\\s.*")
          || (body.indexOf('\\') < 0 && body.split("\\s+", 4).length > 3);
    }

    private void keep(int from, int to, boolean display, int next) {
      var tex = text.substring(from, to);
      if (tex.indexOf('\n') >= 0 && quotedLine(from)) tex = QUOTED.matcher(tex).replaceAll("");
      out.append(OPEN).append(formulas.size()).append(CLOSE);
      formulas.add(new Inline.Formula(tex.strip(), display));
      at = next;
    }

    private boolean quotedLine(int position) {
      int start = text.lastIndexOf('\n', position - 1) + 1;
      return text.substring(start, position).stripLeading().startsWith(">");
    }

    private int blankLine(int from) {
      for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
        int next = i + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t'))
          next++;
        if (next >= text.length() || text.charAt(next) == '\n') return i;
      }
      return text.length();
    }

    private int lineEnd(int from) {
      int end = text.indexOf('\n', from);
      return end < 0 ? text.length() : end;
    }

    private void copyTo(int end) {
      int stop = Math.min(end, text.length());
      out.append(text, at, stop);
      at = stop;
    }
  }

  /// The formula behind a mark that a matcher of [#MARK] has found.
  static Inline.Formula find(List<Inline.Formula> formulas, Matcher mark) {
    return formulas.get(Integer.parseInt(mark.group(1)));
  }
}
