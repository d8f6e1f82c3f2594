package viva.math.plain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What needs brackets beside a fraction bar or under a root, and what can carry an accent.
final class Operands {
  private static final String SCRIPT =
      "[\\p{Lm}\\p{No}\\p{Mn}⁺⁻⁼⁽⁾₊₋₌₍₎′*†‡°˜¯˙¨˘´`˚]*+(?:_[\\p{L}\\p{Nd}]++)?+";
  private static final String LETTER = "[\\p{L}&&[^\\p{Lm}]]";
  private static final String NUMBER = "\\p{Nd}++(?:[.,]\\p{Nd}++)?+";

  private static final Pattern UNDER_ROOT =
      Pattern.compile(
          "(?:"
              + LETTER
              + "[\\u2080-\\u2089\\u2090-\\u209c\\u1d62-\\u1d6a\\u2c7c\\p{Mn}ˆ˜¯˙¨ˇ˘]*+|"
              + NUMBER
              + ")");

  private static final Pattern BELOW =
      Pattern.compile(
          "[√∂∇Δ−]?+(?:"
              + (LETTER + "++" + SCRIPT + "(?:\\([^()]*+\\))?+")
              + ("|" + NUMBER + SCRIPT)
              + ("|\\|[^|]++\\|" + SCRIPT)
              + ("|‖[^‖]++‖" + SCRIPT)
              + ("|√\\([^()]*+\\)" + "|[∞∅])"));

  private static final Pattern ACCENTED = Pattern.compile(LETTER + SCRIPT);

  private Operands() {}

  /// What stands over a fraction bar.
  static String above(String numerator) {
    return hasLooseSign(numerator) ? "(" + numerator + ")" : numerator;
  }

  /// What stands under a fraction bar.
  static String below(String denominator) {
    return BELOW.matcher(denominator).matches() ? denominator : fenced(denominator);
  }

  static String underRoot(String content) {
    return UNDER_ROOT.matcher(content).matches() ? content : fenced(content);
  }

  /// A letter with its accent; anything longer as it is.
  ///
  /// @param marks the combining mark, and that which can stand behind a letter
  static String accented(String content, String marks) {
    if (!ACCENTED.matcher(content).matches()) return content;
    int first = content.offsetByCodePoints(0, 1);
    var letter = content.substring(0, first);
    var joined = Normalizer.normalize(letter + marks.charAt(0), Normalizer.Form.NFC);
    var isOne = joined.codePointCount(0, joined.length()) == 1;
    return (isOne ? joined : letter + marks.charAt(1)) + content.substring(first);
  }

  /// Whether the first bracket is closed by the last character.
  static boolean isFenced(String content) {
    if (!content.startsWith("(")) return false;
    int open = 0;
    for (int i = 0; i < content.length(); i++) {
      if (content.charAt(i) == '(') open++;
      if (content.charAt(i) == ')' && --open == 0) return i == content.length() - 1;
    }
    return false;
  }

  private static String fenced(String content) {
    return isFenced(content) ? content : "(" + content + ")";
  }

  /// Whether a sign outside of all brackets binds less than the fraction bar.
  private static boolean hasLooseSign(String content) {
    int open = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if ("([{⟨⌈⌊".indexOf(c) >= 0) open++;
      else if (")]}⟩⌉⌋".indexOf(c) >= 0) open--;
      else if (open <= 0 && " ,;/+±∓".indexOf(c) >= 0) return true;
      else if (open <= 0 && c == '−' && i > 0) return true;
    }
    return content.isEmpty();
  }
}
