package viva.content.shape;

import java.util.List;
import viva.content.line.Asking;
import viva.content.line.Numbered;
import viva.content.line.Plain;
import viva.content.page.Container;
import viva.content.page.Page;
import viva.content.page.Unit;

/// One way of writing questions: finds every place that looks like it.
interface Shape {
  List<Unit> find(Page page);

  /// A unit of a marked-up title: its number taken off, its marks removed.
  static Unit unit(Container container, int first, int last, String markdown, String rest) {
    return unit(container, first, last, markdown, rest, false);
  }

  /// A unit as above, of a line that stands where statements stand.
  static Unit item(Container container, int i, String markdown) {
    return unit(container, i, i, markdown, "", true);
  }

  private static Unit unit(
      Container container, int first, int last, String markdown, String rest, boolean statement) {
    var title = Plain.title(markdown);
    while (title.startsWith("？") || title.startsWith("?")) title = title.substring(1).strip();
    var number = Numbered.of(title);
    if (number.isEmpty() || number.get().text().isBlank())
      return new Unit(container, first, last, title, 0, "", rest, asks(title, statement));
    var outer = number.get();
    var text = Plain.title(outer.text());
    var label = Numbered.label(text);
    if (label.isPresent() && !label.get().text().isBlank()) text = label.get().text().strip();
    return new Unit(
        container, first, last, text, outer.value(), outer.mark(), rest, asks(text, statement));
  }

  private static boolean asks(String title, boolean statement) {
    return statement ? Asking.asksAmongStatements(title) : Asking.asks(title);
  }
}
