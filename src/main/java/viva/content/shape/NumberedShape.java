package viva.content.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.content.line.Numbered;
import viva.content.line.Plain;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Lines that open with a number: `3、Question`, `12.Question`, `1) Question`, `一、Question`.
///
/// Answers hold numbered lines too. Of all that have the same kind of number, those are taken that
/// make the best chain: numbers that go up by one, and restart where a topic begins.
final class NumberedShape implements Shape {

  @Override
  public List<Unit> find(Page page) {
    Map<String, List<Unit>> kinds = new LinkedHashMap<>();
    var breaks = new ArrayList<Integer>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i) || page.line(i).indent() > 3) continue;
      var body = page.body(i);
      if (HeadingShape.level(body) > 0) breaks.add(i);
      if (body.startsWith("**")) body = Plain.unbold(body);
      var number = Numbered.of(body);
      if (number.isEmpty()) number = Numbered.roman(body);
      if (number.isEmpty() || number.get().mark().equals("Q")) continue;
      var text = number.get().text();
      if (text.isBlank() || HeadingShape.level(text) > 0) continue;
      if (number.get().mark().startsWith("一")) breaks.add(i);
      var container = new Container(Form.NUMBERED, 0, number.get().mark());
      kinds
          .computeIfAbsent(number.get().mark(), _ -> new ArrayList<>())
          .add(unit(container, i, text, number.get()));
    }
    var found = new ArrayList<Unit>();
    kinds.values().forEach(units -> found.addAll(Chain.best(page, units, breaks)));
    return found;
  }

  private static Unit unit(Container container, int i, String text, Numbered number) {
    var unit = Shape.item(container, i, text);
    return unit.titled(unit.title(), number.value(), number.mark());
  }
}
