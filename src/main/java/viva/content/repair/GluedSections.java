package viva.content.repair;

import java.util.List;
import java.util.regex.Pattern;
import viva.content.line.Asking;
import viva.content.line.Line;
import viva.content.line.Numbered;

/// The title of a numbered section and its first question on one line: `三、RiceWhat is rice?` with
/// an answer below and a first number behind it. They are parted, and the question counts as 0.
final class GluedSections {
  private static final Pattern OPENER =
      Pattern.compile("(?i)什么是|什么叫|为什么|如何|怎么|怎样|谈谈|请|介绍|what is|what are|why|how");
  private static final int FARTHEST = 60;

  private GluedSections() {}

  static void part(List<Line> lines) {
    if (questionsAreNumberedSo(lines)) return;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (!line.speaks() || line.text().length() > 120) continue;
      var number = Numbered.chinese(line.text());
      if (number.isEmpty() || !Asking.marked(line.text())) continue;
      var opener = OPENER.matcher(number.get().text());
      if (!opener.find() || opener.start() < 2 || !firstNumberFollows(lines, i)) continue;
      int cut = line.text().length() - number.get().text().length() + opener.start();
      lines.set(i, line.with(line.text().substring(0, cut)));
      lines.add(i + 1, line.with("0、" + line.text().substring(cut)));
    }
  }

  /// Where most of the lines numbered like sections ask, they are the questions themselves.
  private static boolean questionsAreNumberedSo(List<Line> lines) {
    int sections = 0;
    int asking = 0;
    for (var line : lines) {
      if (!line.speaks() || Numbered.chinese(line.text()).isEmpty()) continue;
      sections++;
      if (Asking.marked(line.text())) asking++;
    }
    return asking * 2 > sections;
  }

  private static boolean firstNumberFollows(List<Line> lines, int i) {
    for (int k = i + 1; k < Math.min(lines.size(), i + FARTHEST); k++) {
      if (!lines.get(k).speaks()) continue;
      var number = Numbered.of(lines.get(k).body());
      if (number.isPresent()) return number.get().value() == 1 && k > i + 1;
    }
    return false;
  }
}
