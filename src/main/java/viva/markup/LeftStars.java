package viva.markup;

import java.util.ArrayList;
import java.util.List;

/// Pairs the `**` that CommonMark has left as text where an even number of them stands in a line:
/// people who write Chinese put blanks inside.
final class LeftStars {
  private static final String STARS = "**";

  private LeftStars() {}

  static List<Inline> pair(List<Inline> content) {
    long count = content.stream().mapToLong(LeftStars::count).sum();
    if (count == 0 || count % 2 == 1) return content;
    var all = new ArrayList<Inline>();
    List<Inline> current = all;
    boolean bold = false;
    for (var inline : content) {
      if (!(inline instanceof Inline.Text(String text))) {
        current.add(inline);
        continue;
      }
      int at = 0;
      for (int star = text.indexOf(STARS); star >= 0; star = text.indexOf(STARS, at)) {
        if (star > at) current.add(new Inline.Text(text.substring(at, star)));
        at = star + STARS.length();
        if (!bold) current = new ArrayList<>();
        else {
          all.add(new Inline.Styled(Inline.Style.STRONG, InlineBuilder.trimmed(current)));
          current = all;
        }
        bold = !bold;
      }
      if (at < text.length()) current.add(new Inline.Text(text.substring(at)));
    }
    return all;
  }

  private static long count(Inline inline) {
    if (!(inline instanceof Inline.Text(String text))) return 0;
    long count = 0;
    for (int at = text.indexOf(STARS); at >= 0; at = text.indexOf(STARS, at + 2)) count++;
    return count;
  }
}
