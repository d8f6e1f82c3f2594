package viva.content.repair;

import java.util.List;
import java.util.regex.Pattern;
import viva.content.line.Line;

/// Paragraphs that a tab or four blanks turned into code although they are prose.
final class AccidentalCode {
  private static final Pattern ITEM = Pattern.compile("(?:[-*+•●]|\\d{1,4}[.)、）])(?:\\s|$)");

  private AccidentalCode() {}

  static void outdent(List<Line> lines) {
    boolean inList = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.quiet() || line.blank()) continue;
      if (line.indent() < 4) {
        if (line.indent() < 2) inList = item(line.body());
      } else if (!inList && prose(line.body())) lines.set(i, line.with(line.body()));
    }
  }

  private static boolean item(String body) {
    char first = body.charAt(0);
    if (first > '9' && first != '•' && first != '●') return false;
    return ITEM.matcher(body).lookingAt();
  }

  /// Mostly ideographs, and nothing that ends like code.
  private static boolean prose(String body) {
    long wide = body.chars().filter(c -> c >= 0x2e80).count();
    return wide * 2 > body.length()
        && !body.matches("(?s).*[;{}]$|^(?://|#|/\\*).*")
        && !item(body);
  }
}
