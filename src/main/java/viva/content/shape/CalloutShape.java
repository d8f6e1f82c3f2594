package viva.content.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import viva.content.page.Container;
import viva.content.page.Page;
import viva.content.page.Unit;

/// A call-out that asks, as note programs write it: `> [!question] Question`, the answer in the
/// quote below.
final class CalloutShape implements Shape {
  private static final Pattern OPEN =
      Pattern.compile(
          "^>\\s*\\[!(?:question|faq|help|quiz)\\][-+]?\\s*(.*)$", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i) || !page.body(i).startsWith(">")) continue;
      var open = OPEN.matcher(page.body(i));
      if (!open.matches()) continue;
      boolean below = open.group(1).isBlank() && i + 1 < page.size();
      var title = below ? page.body(i + 1).replaceFirst("^>\\s*", "") : open.group(1);
      if (title.isBlank()) continue;
      found.add(Shape.unit(Container.CALLOUT, i, below ? i + 1 : i, title, ""));
    }
    return found;
  }
}
