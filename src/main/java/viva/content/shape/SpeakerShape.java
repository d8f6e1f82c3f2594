package viva.content.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import viva.content.line.Plain;
import viva.content.page.Answers;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// A dialogue: lines that open with the name of the one who asks, mostly in quotes, as in
/// `> Interviewer: Question`; or quotes that ask.
final class SpeakerShape implements Shape {
  private static final Pattern NAME =
      Pattern.compile(
          "^(>\\s*)?(?:\\*\\*|__)?([\\p{L}][\\p{L}\\p{N}"
              + " ]{0,15}?)(?:\\*\\*|__)?\\s*[:：]\\s*(?:\\*\\*|__)?\\s*(\\S.*)$");
  private static final int FEWEST = 3;

  @Override
  public List<Unit> find(Page page) {
    Map<String, List<Unit>> speakers = new LinkedHashMap<>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.speaks(i) || page.line(i).indent() > 3) continue;
      var body = page.body(i);
      boolean quote = body.startsWith(">");
      if (!quote && body.indexOf(':') < 0 && body.indexOf('：') < 0) continue;
      var m = NAME.matcher(body);
      if (m.matches() && Answers.label(body).isEmpty()) {
        var label = (quote ? ">" : "") + m.group(2).strip();
        add(speakers, label, Shape.unit(speaker(label), i, i, m.group(3), ""));
      } else if (quote && body.length() > 1 && !continued(page, i)) {
        add(speakers, ">", Shape.unit(speaker(">"), i, i, body.substring(1).strip(), ""));
      }
    }
    var found = new ArrayList<Unit>();
    speakers.values().stream().filter(units -> asking(units) >= FEWEST).forEach(found::addAll);
    return found;
  }

  private static void add(Map<String, List<Unit>> speakers, String label, Unit unit) {
    if (!Plain.title(unit.title()).isBlank() && !unit.title().startsWith("[!"))
      speakers.computeIfAbsent(label, _ -> new ArrayList<>()).add(unit);
  }

  private static Container speaker(String label) {
    return new Container(Form.SPEAKER, 0, label);
  }

  private static boolean continued(Page page, int i) {
    return i > 0 && page.body(i - 1).startsWith(">");
  }

  private static long asking(List<Unit> units) {
    return units.stream().filter(Unit::asks).count();
  }
}
