package viva.markup.sieve;

import java.util.regex.Pattern;

/// Tells a formula from money, shell and prose, where the delimiters alone do not.
///
/// Authors write blanks beside their dollars, prices within sentences and variables of a shell;
/// the rules were measured on two thousand real notes.
final class MathSense {
  private static final int LONGEST_IN_LINE = 1500;

  private static final Pattern WORDS_IN_MATH =
      Pattern.compile("\\\\(?:text\\w*|math\\w+|mbox|operatorname|rm)\\s*\\{[^{}]*\\}");
  private static final Pattern PROSE =
      Pattern.compile(
          "[。！？；]\\p{IsHan}|\\p{IsHan}{13}|\\*\\*"
              + "|(?<![\\\\A-Za-z{])[a-z]{2,} [a-z]{2,} [a-z]{2,}");
  private static final Pattern MATHY =
      Pattern.compile("[\\\\^_={}\\x{370}-\\x{3ff}\\x{2190}-\\x{22ff}\\x{1D400}-\\x{1D7FF}]");
  private static final Pattern STRONG = Pattern.compile("\\\\[A-Za-z]|[\\^_]\\S");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LONE_SIGN = Pattern.compile("[-+±×<>~=]");
  private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9+\\-*/()., |<>']{1,12}");
  private static final String ENDS_LIKE_A_WORD_BEFORE_A_VARIABLE = ":/=,;\"'-.(";

  private MathSense() {}

  /// @param before the character before the first dollar, or 0
  /// @param after  the character after the second, or 0
  static boolean betweenDollars(char before, String body, char after) {
    var tex = body.strip();
    if (tex.isEmpty() || tex.length() > LONGEST_IN_LINE) return false;
    if (LONE_SIGN.matcher(tex).matches()) return true;
    var bare = WORDS_IN_MATH.matcher(tex).replaceAll("");
    if (PROSE.matcher(bare).find()) return false;
    boolean mathy = MATHY.matcher(tex).find();
    boolean strong = STRONG.matcher(tex).find();
    if (!strong && body.indexOf('\n') >= 0) return false;
    if (!mathy && HAN.matcher(bare).find() && Character.isDigit(before)) return false;
    boolean startsNumber = Character.isDigit(tex.charAt(0));
    if (startsNumber && Character.isDigit(after) && !strong) return false;
    if (nextVariable(tex, after) && !strong && (startsNumber || !Character.isDigit(after)))
      return false;
    if (after == '{' && tex.startsWith("{") && !strong) return false;
    boolean spaceLeft = Character.isWhitespace(body.charAt(0));
    boolean spaceRight = Character.isWhitespace(body.charAt(body.length() - 1));
    if (!spaceLeft && !spaceRight) return mathy || !Character.isDigit(after);
    if (!spaceLeft && asciiWord(after) && !strong) return false;
    if (mathy) return true;
    if (tex.length() <= 3 && !Character.isDigit(after)) return !HAN.matcher(tex).find();
    return spaceLeft && spaceRight && SHORT.matcher(tex).matches();
  }

  /// Between `$$`, `\(` or `\[`, which are seldom anything else.
  static boolean betweenSureSigns(String body) {
    var tex = body.strip();
    if (tex.isEmpty()) return false;
    var bare = WORDS_IN_MATH.matcher(tex).replaceAll("");
    return MATHY.matcher(tex).find() || !PROSE.matcher(bare).find();
  }

  /// Between `\(` and `\)`, which escape plain brackets too: `\(注\)`.
  static boolean betweenRoundBrackets(String body) {
    if (!betweenSureSigns(body)) return false;
    return MATHY.matcher(body).find() || !HAN.matcher(body).find();
  }

  /// Between `\[` and `\]` within a line, which escape plain brackets too: `\[1\]`.
  static boolean betweenSquareBrackets(String body) {
    return betweenSureSigns(body) && MATHY.matcher(body).find();
  }

  /// Whether a formula may run over the cells of a table: `$P(x | y)$`, but not `$5 | $6`.
  static boolean acrossCells(String body) {
    int depth = 0;
    int outside = 0;
    for (int i = 0; i < body.length(); i++) {
      switch (body.charAt(i)) {
        case '\\' -> i++;
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        case '|' -> {
          if (depth == 0) outside++;
        }
        default -> {}
      }
    }
    return depth == 0 && (outside == 0 || (outside % 2 == 0 && !body.contains(" | ")));
  }

  private static boolean nextVariable(String tex, char after) {
    return (asciiWord(after) || after == '{' || after == '(')
        && ENDS_LIKE_A_WORD_BEFORE_A_VARIABLE.indexOf(tex.charAt(tex.length() - 1)) >= 0;
  }

  private static boolean asciiWord(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
