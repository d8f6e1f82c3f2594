package viva.content.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import viva.content.line.Numbered;
import viva.content.line.Plain;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// `Q1: Question`, `**问：** Question`, `题目001: Question`.
final class LabelShape implements Shape {
  private static final Pattern LEAD = Pattern.compile("^(?:[-*+>]\\s+)?(?:\\d{1,4}[.、)]\\s*)?");

  @Override
  public List<Unit> find(Page page) {
    var found = new ArrayList<Unit>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i) || page.line(i).indent() > 3) continue;
      var body = page.body(i);
      if (body.startsWith("#") || body.startsWith("|")) continue;
      var lead = LEAD.matcher(body);
      if (lead.lookingAt()) body = body.substring(lead.end());
      var label =
          Numbered.label(Plain.unbold(body.length() > 24 ? body.substring(0, 24) : body).strip());
      if (label.isEmpty()) continue;
      var whole = Numbered.label(Plain.title(body));
      if (whole.isEmpty()) continue;
      int last = i;
      var text = whole.get().text();
      if (text.isBlank() && i + 1 < page.size() && page.speaks(i + 1)) {
        last = i + 1;
        text = page.body(last);
      }
      if (text.isBlank()) continue;
      var unit = Shape.unit(Container.of(Form.LABEL, 0), i, last, text, "");
      found.add(unit.titled(unit.title(), whole.get().value(), "Q"));
    }
    return found;
  }
}
