package viva.ui.evidence;

import java.util.List;
import viva.progress.chart.CalendarYear;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.figure.Unit;

/// Chart 13, a year of days.
final class CalendarChart {
  private CalendarChart() {}

  static Figure of(CalendarYear year, Telling telling) {
    var id = "calendar";
    if (year.lack().isPresent()) return telling.lacking(id, year);
    var rows =
        year.cells().stream()
            .map(
                cell ->
                    new Table.Row(
                        telling.date(cell.date()),
                        cell.date().toEpochDay(),
                        cell.minutes(),
                        (double) cell.answers(),
                        (double) cell.level()))
            .toList();
    return new Figure(
        id,
        year.goal() > 0
            ? telling.say(
                "progress.calendar.title", year.met(), CalendarYear.LOOK_BACK, year.goal())
            : telling.say("progress.calendar.title.any", year.met(), CalendarYear.LOOK_BACK),
        telling.caption("progress.n.answers", year.extent())
            + telling.say("progress.volume.practice")
            + telling.say("progress.calendar.levels"),
        new Picture.HeatMap(2),
        new Table(
            telling.say("progress.day"),
            List.of(
                telling.column("progress.minutes", Unit.MINUTES),
                telling.column("progress.answers", Unit.COUNT),
                telling.column("progress.level", Unit.COUNT)),
            rows));
  }
}
