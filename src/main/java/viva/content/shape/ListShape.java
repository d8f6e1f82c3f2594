package viva.content.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import viva.content.line.Asking;
import viva.content.line.Line;
import viva.content.line.Plain;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// `- Question`, at any depth, and numbered items below others.
final class ListShape implements Shape {
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:([-*+•●])\\s+|(\\d{1,4})[.)、）]\\s*)(?:\\[[ xX]\\]\\s+)?(\\S.*)$", Pattern.DOTALL);
  private static final int DEEPEST = 6;
  private static final int LONGEST = 5;
  private static final int LONGEST_TITLE = 300;

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    var indents = new ArrayDeque<Integer>();
    for (int i = 0; i < page.size(); i++) {
      var line = page.line(i);
      if (line.quiet() || line.blank()) continue;
      var item = page.speaks(i) ? item(line) : null;
      if (item == null) {
        while (!indents.isEmpty() && line.indent() <= indents.peek()) indents.pop();
        continue;
      }
      while (!indents.isEmpty() && line.indent() <= indents.peek() + 1) indents.pop();
      int depth = indents.size() + 1;
      if (depth < 50) indents.push(line.indent());
      boolean bullet = item.group(1) != null;
      if (depth > DEEPEST || (!bullet && depth == 1) || HeadingShape.level(item.group(3)) > 0)
        continue;
      found.add(wrapped(page, unit(i, bullet, depth, item.group(3), bullet ? "" : item.group(2))));
    }
    return found;
  }

  private static Unit unit(int i, boolean bullet, int depth, String text, String number) {
    var container = Container.of(bullet ? Form.BULLET : Form.ORDERED, depth);
    var unit = Shape.item(container, i, text);
    return new Unit(
        container,
        i,
        i,
        unit.title(),
        number.isEmpty() ? unit.number() : Integer.parseInt(number),
        number.isEmpty() ? unit.mark() : ".",
        "",
        unit.asks());
  }

  /// An item that asks on to the next lines, up to the question mark.
  private static Unit wrapped(Page page, Unit unit) {
    if (Asking.marked(unit.title())) return unit;
    int indent = page.line(unit.first()).indent();
    var title = new StringBuilder(unit.title());
    for (int i = unit.first() + 1; i < Math.min(page.size(), unit.first() + LONGEST); i++) {
      if (!page.speaks(i) || page.line(i).indent() <= indent || item(page.line(i)) != null) break;
      var text = Plain.title(page.body(i));
      if (title.length() + text.length() > LONGEST_TITLE) break;
      title.append(Plain.gap(title, text)).append(text);
      if (Asking.marked(text)) return unit.until(i, title.toString());
    }
    return unit;
  }

  private static @Nullable Matcher item(Line line) {
    var body = line.body();
    char first = body.charAt(0);
    if ("-*+•●".indexOf(first) < 0 && !Character.isDigit(first)) return null;
    var m = ITEM.matcher(body);
    return m.matches() ? m : null;
  }
}
