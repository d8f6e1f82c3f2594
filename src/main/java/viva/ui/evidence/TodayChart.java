package viva.ui.evidence;

import java.util.List;
import viva.progress.chart.DaySoFar;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.figure.Unit;

/// Chart 1, today.
final class TodayChart {
  private TodayChart() {}

  static Figure of(DaySoFar day, Telling telling) {
    var id = "today";
    if (day.lack().isPresent()) return telling.lacking(id, day);
    var passed = day.passed();
    return new Figure(
        id,
        telling.say("progress.today.title", day.done(), day.left()) + next(day, telling),
        telling.caption("progress.n.cards", day.extent()),
        new Picture.Rows(1, List.of(0, 1, 2, 3, 4)),
        new Table(
            telling.say("progress.day"),
            List.of(
                telling.column("progress.today.done", Unit.COUNT),
                telling.column("progress.today.reviews", Unit.COUNT),
                telling.column("progress.known", Unit.PERCENT),
                telling.column("progress.today.left", Unit.COUNT),
                telling.column("progress.minutes", Unit.MINUTES)),
            List.of(
                new Table.Row(
                    telling.date(day.extent().to()),
                    0,
                    (double) day.done(),
                    (double) passed.n(),
                    passed.value(),
                    (double) day.left(),
                    day.minutes()))));
  }

  /// When the next card comes; nothing while there are cards that can be answered now.
  private static String next(DaySoFar day, Telling telling) {
    if (day.due() > 0) return "";
    return day.next()
        .map(telling::time)
        .or(() -> day.nextDay().map(telling::day))
        .map(when -> telling.say("progress.today.next", when))
        .orElse("");
  }
}
