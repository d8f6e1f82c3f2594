package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import viva.progress.chart.MissedPoints;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.figure.Unit;

/// Chart 17, the key points that answers went without.
final class MissedChart {
  private static final int SHOWN = 8;

  private MissedChart() {}

  static Figure of(MissedPoints missed, Telling telling) {
    var id = "missed";
    if (missed.lack().isPresent()) return telling.lacking(id, missed);
    var rows = new ArrayList<Table.Row>();
    for (var point : missed.points())
      rows.add(
          new Table.Row(
              telling.plain(point.text()),
              rows.size(),
              List.of(
                  (double) point.missed(),
                  (double) point.asked(),
                  (double) point.last().atZone(telling.zone()).toLocalDate().toEpochDay()),
              List.of(point.card())));
    var worst = missed.points().getFirst();
    return new Figure(
        id,
        telling.say("progress.missed.title", worst.missed(), worst.asked()),
        telling.caption("progress.n.points", missed.extent()),
        new Picture.Rows(SHOWN, List.of(0, 1, 2)),
        new Table(
            telling.say("progress.missed.point"),
            List.of(
                telling.column("progress.missed.times", Unit.COUNT),
                telling.column("progress.missed.asked", Unit.COUNT),
                telling.column("progress.missed.last", Unit.DATE)),
            rows));
  }
}
