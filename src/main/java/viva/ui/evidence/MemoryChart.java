package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.progress.chart.MemoryShape;
import viva.progress.chart.MemoryShape.Histogram;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Bars;
import viva.ui.figure.Picture.Line;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 9, how the studied cards are spread over stability, difficulty and interval.
final class MemoryChart {
  private static final double WIDTH = 0.9;

  private MemoryChart() {}

  static Figure stability(MemoryShape shape, Telling telling) {
    return histogram("stability", shape, shape.stability(), "", telling);
  }

  static Figure difficulty(MemoryShape shape, Telling telling) {
    return histogram("difficulty", shape, shape.difficulty(), "", telling);
  }

  static Figure interval(MemoryShape shape, Telling telling) {
    int without = shape.extent().n() - shape.interval().n();
    var rest = without == 0 ? "" : telling.say("progress.interval.without", without);
    return histogram("interval", shape, shape.interval(), rest, telling);
  }

  /// @param rest what the bars leave out, said last
  private static Figure histogram(
      String id, MemoryShape shape, Histogram histogram, String rest, Telling telling) {
    if (shape.lack().isPresent()) return telling.lacking(id, shape);
    if (histogram.n() == 0)
      return Figure.empty(
          id, telling.say("progress." + id + ".name"), telling.say("progress.noInterval"));
    var rows = new ArrayList<Table.Row>();
    for (var bar : histogram.bars())
      rows.add(
          new Table.Row(
              telling.say("progress.bar", bar.from(), bar.to()),
              rows.size(),
              List.of((double) bar.cards().size(), bar.cumulative()),
              bar.cards()));
    double most = rows.stream().mapToDouble(r -> r.values().getFirst()).max().orElse(1);
    var x = telling.say("progress." + id + ".x");
    return new Figure(
        id,
        telling.say("progress." + id + ".title", histogram.median()),
        telling.say("progress.today", histogram.n(), telling.date(shape.extent().to())) + rest,
        new Picture.Plot(
            new Axis(x, Unit.COUNT, -0.5, rows.size() - 0.5),
            true,
            Axis.upTo(telling.say("progress.cards"), Unit.COUNT, most),
            Optional.of(Axis.upTo(telling.say("progress.cumulative"), Unit.PERCENT, 1)),
            List.of(
                new Bars(List.of(new Series(0, Tone.ACCENT)), WIDTH, false),
                new Line(new Series(1, Tone.SECOND), Optional.empty(), false, true))),
        new Table(
            x,
            List.of(
                telling.column("progress.cards", Unit.COUNT),
                telling.column("progress.cumulative", Unit.PERCENT)),
            rows));
  }
}
