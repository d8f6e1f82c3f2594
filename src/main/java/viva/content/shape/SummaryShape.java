package viva.content.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// `<summary>Question</summary>`: what is folded away below it is the answer.
final class SummaryShape implements Shape {
  private static final Pattern OPEN =
      Pattern.compile(
          "^(?:[-*+]\\s+|\\d+[.)]\\s+)?(?:<details[^>]{0,80}>\\s*)?(?=<summary\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 6;

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i) || page.line(i).text().indexOf('<') < 0) continue;
      var open = OPEN.matcher(page.body(i));
      if (!open.find()) continue;
      var from = new Page(page.lines(i, LONGEST, open.end()));
      var tagged = Tagged.read(from, 0, "</summary", LONGEST);
      if (tagged.isEmpty() || tagged.get().inner().isBlank()) continue;
      var t = tagged.get();
      found.add(Shape.unit(Container.of(Form.SUMMARY, 0), i, i + t.last(), t.inner(), t.rest()));
      i += t.last();
    }
    return found;
  }
}
