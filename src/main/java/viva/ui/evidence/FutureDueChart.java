package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.progress.chart.FutureDue;
import viva.progress.evidence.Period;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Bars;
import viva.ui.figure.Picture.Line;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 5, what falls due.
final class FutureDueChart {
  private static final int CUMULATIVE = 4;
  private static final int MONTH = 30;
  private static final int QUARTER = 90;

  private FutureDueChart() {}

  /// @param period how far ahead is shown: as far as the page looks back, at least a month, and no
  ///     farther than cards fall due
  static Figure of(FutureDue due, Period period, Telling telling) {
    var id = "due";
    if (due.lack().isPresent()) return telling.lacking(id, due);
    int wanted =
        switch (period) {
          case WEEK, MONTH -> MONTH;
          case QUARTER -> QUARTER;
          case YEAR, ALL -> FutureDue.DAYS;
        };
    int span =
        IntStream.of(MONTH, QUARTER)
            .filter(days -> days < wanted && due.within(days) == due.within(wanted))
            .findFirst()
            .orElse(wanted);
    var rows = rows(due, span, telling);
    double most = 1;
    for (var row : rows) {
      double all = 0;
      for (int c = 0; c < CUMULATIVE; c++) all += row.values().get(c);
      most = Math.max(most, all);
    }
    double all = rows.getLast().values().get(CUMULATIVE);
    return new Figure(
        id,
        telling.say("progress.due.title", due.within(span), span, due.backlog()),
        telling.say(
                "progress.due.caption",
                due.extent().n(),
                telling.date(due.extent().from()),
                due.load())
            + telling.say("progress.young.what"),
        new Picture.Plot(
            new Axis(telling.say("progress.due.x"), Unit.COUNT, -1.6, span - 0.4),
            true,
            Axis.upTo(telling.say("progress.cards"), Unit.COUNT, most),
            Optional.of(Axis.upTo(telling.say("progress.due.cumulative"), Unit.COUNT, all)),
            List.of(
                new Bars(
                    List.of(
                        new Series(0, Tone.AGAIN),
                        new Series(3, Tone.MATURE),
                        new Series(2, Tone.YOUNG),
                        new Series(1, Tone.LEARNING)),
                    0.9,
                    false),
                new Line(new Series(CUMULATIVE, Tone.SOFT), Optional.empty(), false, true))),
        new Table(
            telling.say("progress.day"),
            List.of(
                telling.column("progress.due.backlog", Unit.COUNT),
                telling.column("progress.phase.LEARNING", Unit.COUNT),
                telling.column("progress.phase.YOUNG", Unit.COUNT),
                telling.column("progress.phase.MATURE", Unit.COUNT),
                telling.column("progress.due.cumulative", Unit.COUNT)),
            rows));
  }

  private static List<Table.Row> rows(FutureDue due, int span, Telling telling) {
    var rows = new ArrayList<Table.Row>();
    rows.add(
        new Table.Row(
            telling.say("progress.due.overdue"),
            -1,
            (double) due.backlog(),
            0.0,
            0.0,
            0.0,
            (double) due.backlog()));
    for (var day : due.days().subList(0, span))
      rows.add(
          new Table.Row(
              telling.day(day.date()),
              rows.size() - 1.0,
              0.0,
              (double) day.learning(),
              (double) day.young(),
              (double) day.mature(),
              (double) day.cumulative()));
    return rows;
  }
}
