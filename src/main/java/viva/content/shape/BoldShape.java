package viva.content.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// A whole line of bold: `**1. Question**`.
final class BoldShape implements Shape {
  private static final Pattern LINE =
      Pattern.compile(
          "^(\\d{1,4}\\s*[.、．)）]\\s*)?(?:\\*\\*|__)(?!\\s*$)((?:(?!\\*\\*|__).){1,400})(?:\\*\\*|__)\\s*([:：?？。.]?)\\s*$");

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i) || page.line(i).indent() > 3) continue;
      var body = page.body(i);
      if (!body.endsWith("*") && !body.endsWith("_") && body.indexOf("**") < 0) continue;
      var m = LINE.matcher(body);
      if (!m.matches()) continue;
      var number = m.group(1) == null ? "" : m.group(1);
      var end = ":：.。".contains(m.group(3)) ? "" : m.group(3);
      found.add(
          Shape.unit(Container.of(Form.BOLD, 0), i, i, number + m.group(2).strip() + end, ""));
    }
    return found;
  }
}
