package viva.content;

import java.util.regex.Pattern;
import viva.content.line.Lines;

/// Tells where an answer seems to have lost its end.
final class Ends {
  private static final Pattern FENCE = Pattern.compile("^(?:```+|~~~+)(?!.*`)");

  private Ends() {}

  /// Whether an answer ends in the middle of a sentence, or of a block of code.
  static boolean cut(String answer) {
    char last = answer.charAt(answer.length() - 1);
    return "：:，,、".indexOf(last) >= 0 || unclosed(answer);
  }

  private static boolean unclosed(String answer) {
    return (answer.contains("```") || answer.contains("~~~"))
        && Lines.of(answer).stream()
            .anyMatch(line -> !line.quiet() && FENCE.matcher(line.body()).find());
  }
}
