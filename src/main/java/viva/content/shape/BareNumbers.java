package viva.content.shape;

import java.util.ArrayList;
import java.util.List;
import viva.content.line.Numbered;
import viva.content.page.Unit;

/// Numbers with nothing but a blank behind them: `## 3 Caching`. One may be a part of the title;
/// two that follow each other at one level are numbers.
final class BareNumbers {
  private BareNumbers() {}

  static List<Unit> taken(List<Unit> headings) {
    var runs = new boolean[7];
    var last = new int[7];
    for (var heading : headings) {
      int level = heading.container().level();
      int value = value(heading);
      if (value == 0) continue;
      if (last[level] > 0 && value == last[level] + 1) runs[level] = true;
      last[level] = value;
    }
    var taken = new ArrayList<Unit>();
    for (var heading : headings)
      taken.add(
          runs[heading.container().level()] && value(heading) > 0 ? without(heading) : heading);
    return taken;
  }

  private static int value(Unit heading) {
    return heading.mark().isEmpty()
        ? Numbered.bare(heading.title()).map(Numbered::value).orElse(0)
        : 0;
  }

  private static Unit without(Unit heading) {
    var number = Numbered.bare(heading.title());
    return number.isEmpty()
        ? heading
        : heading.titled(number.get().text(), number.get().value(), " ");
  }
}
