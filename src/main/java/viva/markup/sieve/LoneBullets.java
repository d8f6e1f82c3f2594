package viva.markup.sieve;

import java.util.regex.Pattern;

/// Puts a bullet on a line of its own before the text below it.
///
/// Pages copied from the web have lists so, and Markdown takes the next bullet for the underline
/// of a heading.
final class LoneBullets {
  private static final Pattern LONE =
      Pattern.compile("(?m)^([ \\t]*+[-*+])[ \\t]*+\\n[ \\t]*+(?=[^\\s>*+#`~|-]|\\*\\*)");

  private LoneBullets() {}

  static String joined(String text) {
    var bullet = LONE.matcher(text);
    if (!bullet.find()) return text;
    var fences = Leaves.of(text).fences();
    var out = new StringBuilder(text.length());
    int line = 0;
    int counted = 0;
    do {
      for (; counted < bullet.start(); counted++) if (text.charAt(counted) == '\n') line++;
      bullet.appendReplacement(out, fences.contains(line) ? "$0" : "$1 ");
    } while (bullet.find());
    return bullet.appendTail(out).toString();
  }
}
