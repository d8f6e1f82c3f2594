package viva.content.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// `<h3 id='x'>Question</h3>`, on one line or a few.
final class HtmlHeadingShape implements Shape {
  private static final int LONGEST = 5;

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i)) continue;
      var body = page.body(i);
      int level = level(body);
      if (level == 0) continue;
      var tagged = Tagged.read(page, i, "</h" + level, LONGEST);
      if (tagged.isEmpty() || tagged.get().inner().isBlank()) continue;
      var t = tagged.get();
      found.add(
          Shape.unit(Container.of(Form.HTML_HEADING, level), i, t.last(), t.inner(), t.rest()));
      i = t.last();
    }
    return found;
  }

  private static int level(String body) {
    if (body.length() < 4 || body.charAt(0) != '<') return 0;
    var head = body.substring(0, 4).toLowerCase(Locale.ROOT);
    char digit = head.charAt(2);
    boolean closed = head.charAt(3) == '>' || head.charAt(3) == ' ';
    return head.charAt(1) == 'h' && digit >= '1' && digit <= '6' && closed ? digit - '0' : 0;
  }
}
