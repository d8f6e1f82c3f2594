package viva.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Decides which line ends an author means.
///
/// Markdown joins lines with a space. Notes in Chinese are written otherwise: a line end is meant
/// after a full sentence, a short line or before a number, and where a line was merely wrapped,
/// nothing may come between two characters.
final class LineEnds {
  private static final int SHORT_LINE = 40;

  /// How many characters on each side of a line end are looked at.
  private static final int FARTHEST = 400;

  private static final Pattern LIST_SIGN =
      Pattern.compile("(?:\\d{1,3}[、.．)）]|[（(]\\d{1,3}[)）]|[①-⑳•·●○◆-]|[一二三四五六七八九十]{1,3}、)");

  private enum End {
    MEANT,
    SPACE,
    NOTHING
  }

  private final Deque<End> ends = new ArrayDeque<>();

  private LineEnds() {}

  /// @param content with open line ends as `\n` within its texts
  static List<Inline> settle(List<Inline> content) {
    var flat = new StringBuilder();
    flatten(content, flat);
    if (flat.indexOf("\n") < 0) return content;
    var settled = new LineEnds();
    for (int i = flat.indexOf("\n"), start = 0; i >= 0; i = flat.indexOf("\n", i + 1)) {
      var before = flat.substring(Math.max(start, i - FARTHEST), i);
      int limit = Math.min(flat.length(), i + 1 + FARTHEST);
      int next = flat.substring(i + 1, limit).indexOf('\n');
      var after = flat.substring(i + 1, next < 0 ? limit : i + 1 + next);
      settled.ends.add(
          decide(before.substring(before.lastIndexOf('\u2028') + 1).strip(), after.strip()));
      start = i + 1;
    }
    return settled.rebuild(content);
  }

  private static End decide(String before, String after) {
    boolean chinese = chinese(before) || chinese(after);
    if (!chinese || before.isEmpty() || after.isEmpty()) return End.SPACE;
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    if ("。！？；：….!?;:".indexOf(last) >= 0) return End.MEANT;
    if (LIST_SIGN.matcher(after).lookingAt() || columns(before) < SHORT_LINE) return End.MEANT;
    return wide(last) && wide(first) ? End.NOTHING : End.SPACE;
  }

  private static void flatten(List<Inline> content, StringBuilder flat) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text) -> flat.append(text);
        case Inline.Code(var text) -> flat.append(text.replace('\n', ' '));
        case Inline.Styled(var style, var inner) -> flatten(inner, flat);
        case Inline.Link(var address, var inner) -> flatten(inner, flat);
        case Inline.LineBreak() -> flat.append('\u2028');
        case Inline.Formula formula -> flat.append("x".repeat(8));
        case Inline.Image image -> flat.append('x');
        case Inline.FootnoteReference reference -> flat.append('x');
      }
    }
  }

  private List<Inline> rebuild(List<Inline> content) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text) -> rebuild(text, out);
        case Inline.Styled(var style, var inner) ->
            out.add(new Inline.Styled(style, rebuild(inner)));
        case Inline.Link(var address, var inner) ->
            out.add(new Inline.Link(address, rebuild(inner)));
        default -> out.add(inline);
      }
    }
    return out;
  }

  private void rebuild(String text, List<Inline> out) {
    int from = 0;
    var line = new StringBuilder();
    for (int i; (i = text.indexOf('\n', from)) >= 0; from = i + 1) {
      line.append(text, from, i);
      switch (ends.removeFirst()) {
        case MEANT -> {
          if (!line.isEmpty()) out.add(new Inline.Text(line.toString()));
          line.setLength(0);
          out.add(new Inline.LineBreak());
        }
        case SPACE -> line.append(' ');
        case NOTHING -> {}
      }
    }
    line.append(text, from, text.length());
    if (!line.isEmpty()) out.add(new Inline.Text(line.toString()));
  }

  private static boolean chinese(String text) {
    return text.codePoints().anyMatch(LineEnds::wide);
  }

  private static int columns(String text) {
    return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
  }

  private static boolean wide(int c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x20000 && c <= 0x3FFFF)
        || (c >= 0x2018 && c <= 0x201D);
  }
}
