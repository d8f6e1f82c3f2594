package viva.content.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// `## Question`, also inside a list item, without the blank, and underlined with `====`.
final class HeadingShape implements Shape {
  private static final Pattern IN_ITEM =
      Pattern.compile("^(?:\\d{1,4}[.)、]|[-*+])\\s+(?=#{1,6}\\s)");
  private static final Pattern CLOSING = Pattern.compile("\\s+#+\\s*$");
  private static final Pattern UNDERLINE = Pattern.compile("^={3,}$");
  private static final Pattern RULE = Pattern.compile("^-{3,}$");

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i)) continue;
      var line = page.line(i);
      if (line.indent() > 3) continue;
      var body = line.body();
      var item = IN_ITEM.matcher(body);
      if (item.find()) {
        int level = level(body.substring(item.end()));
        if (level > 0) found.add(item(i, level, body, item.end()));
        continue;
      }
      int level = level(body);
      if (level > 0) found.add(heading(i, i, level, body.substring(level)));
      else if (underlined(page, i, UNDERLINE)) found.add(heading(i, i + 1, 1, body));
    }
    if (found.stream().allMatch(u -> u.container().level() == 1)) found.addAll(ruled(page));
    found.sort(Comparator.comparingInt(Unit::first));
    return BareNumbers.taken(found);
  }

  private static Unit item(int i, int level, String body, int start) {
    var unit = heading(i, i, level, body.substring(start + level));
    var digits = body.substring(0, start).replaceAll("\\D", "");
    return unit.number() > 0 || digits.isEmpty()
        ? unit
        : unit.titled(unit.title(), Integer.parseInt(digits), ".");
  }

  private static Unit heading(int first, int last, int level, String text) {
    return Shape.unit(
        Container.of(Form.HEADING, level),
        first,
        last,
        CLOSING.matcher(text.strip()).replaceAll(""),
        "");
  }

  /// The level of a heading; 0 for what is none.
  static int level(String body) {
    int n = 0;
    while (n < body.length() && body.charAt(n) == '#') n++;
    if (n == 0 || n > 6 || n == body.length()) return 0;
    char next = body.charAt(n);
    boolean blank = Character.isWhitespace(next) || next == '\u00a0' || next == '\u3000';
    if (blank) return body.substring(n).isBlank() ? 0 : n;
    return (n > 1 && Character.isLetterOrDigit(next)) || next >= '\u3400' ? n : 0;
  }

  private static boolean underlined(Page page, int i, Pattern line) {
    return i + 1 < page.size()
        && page.line(i).text().length() <= 200
        && line.matcher(page.body(i + 1)).matches()
        && (i == 0 || page.blank(i - 1));
  }

  /// Lines over a rule are headings only where there are no others and they do not read as the ends
  /// of sections: most of these are accidents.
  private static List<Unit> ruled(Page page) {
    var ruled = new ArrayList<Unit>();
    for (int i = 0; i < page.size(); i++)
      if (page.speaks(i) && page.line(i).indent() <= 3 && underlined(page, i, RULE))
        ruled.add(heading(i, i + 1, 2, page.body(i)));
    long asking = ruled.stream().filter(Unit::asks).count();
    return ruled.size() >= 3 && asking * 2 >= ruled.size() ? ruled : List.of();
  }
}
