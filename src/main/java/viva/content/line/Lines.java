package viva.content.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits a document into lines, and finds those in which nothing asks: code, formulas, comments.
public final class Lines {
  /// A display formula or comment that is longer has lost its end, and is read as text.
  private static final int LONGEST_BLOCK = 200;

  private static final int LONGEST_LABEL = 24;
  private static final Pattern LABEL =
      Pattern.compile("(?:[-*+>]\\s+|\\d{1,3}[.)]\\s+)?(?:\\S.{0,20}[:：]\\s*(?:\\*\\*)?\\s*)?");

  private Lines() {}

  public static List<Line> of(String text) {
    var raw = text.split("\n", -1);
    var quiet = quiet(raw);
    var lines = new ArrayList<Line>(raw.length);
    for (int i = 0; i < raw.length; i++) lines.add(new Line(i + 1, raw[i], quiet[i]));
    return lines;
  }

  private static boolean[] quiet(String[] raw) {
    var quiet = new boolean[raw.length];
    var unclosed = new HashSet<String>();
    for (int i = 0; i < raw.length; i++) {
      var body = opening(raw[i].strip());
      int end = i;
      if (body.startsWith("```") || body.startsWith("~~~")) end = fenceEnd(raw, i, body, unclosed);
      else if (body.startsWith("$$") && body.indexOf("$$", 2) < 0) end = blockEnd(raw, i, "$$");
      else if (body.equals("\\[")) end = blockEnd(raw, i, "\\]");
      else if (body.startsWith("<!--") && !body.contains("-->")) end = blockEnd(raw, i, "-->");
      else continue;
      if (end > i) {
        Arrays.fill(quiet, i, end + 1, true);
        i = end;
      }
    }
    return quiet;
  }

  /// A line without the marker or label in front of the block that opens on it.
  private static String opening(String body) {
    if (body.length() < 4 || "`~$\\<".indexOf(body.charAt(0)) >= 0) return body;
    int block = Math.max(body.indexOf("```"), Math.max(body.indexOf("~~~"), body.indexOf("$$")));
    if (block < 1 || block > LONGEST_LABEL) return body;
    return LABEL.matcher(body.substring(0, block)).matches() ? body.substring(block) : body;
  }

  /// The line that closes a fence; the opening line itself where none does.
  private static int fenceEnd(String[] raw, int open, String body, Set<String> unclosed) {
    char mark = body.charAt(0);
    int length = run(body, mark);
    if (mark == '`' && body.indexOf('`', length) >= 0) return open;
    var fence = body.substring(0, length);
    if (unclosed.contains(fence)) return open;
    for (int i = open + 1; i < raw.length; i++) {
      var line = raw[i].strip();
      int n = run(line, mark);
      if (n >= length && n == line.length()) return i;
    }
    unclosed.add(fence);
    return open;
  }

  private static int blockEnd(String[] raw, int open, String close) {
    int last = Math.min(raw.length, open + LONGEST_BLOCK);
    for (int i = open + 1; i < last; i++) {
      if (raw[i].contains(close)) return i;
      if (raw[i].startsWith("#")) return open;
    }
    return open;
  }

  static int run(String s, char mark) {
    int n = 0;
    while (n < s.length() && s.charAt(n) == mark) n++;
    return n;
  }
}
