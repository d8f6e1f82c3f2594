package viva.ui.chart;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.figure.Ticks;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;
import viva.words.Messages;

/// Draws a [Picture.Gauge]: where a value lies between 0 and 100 %, and where it should.
final class GaugeDrawing extends Drawing {
  private static final double GAP = 12;
  private static final double THICK = 8;

  private final Picture.Gauge gauge;
  private Scale x = new Scale(0, 1, 0, 1);
  private double top;
  private double step = 1;

  GaugeDrawing(Messages messages, Figure figure, Picture.Gauge gauge, Consumer<Table.Row> open) {
    super(messages, figure, open);
    this.gauge = gauge;
  }

  @Override
  void draw(double width, double height) {
    var rows = figure.table().rows();
    double names = 0;
    double ranges = 0;
    for (var row : rows) {
      names = Math.max(names, measured(row.label()));
      ranges = Math.max(ranges, measured(range(row)));
    }
    var probe = text("0", "chart-tick");
    probe.setVisible(false);
    double line = probe.getLayoutBounds().getHeight();
    top = gauge.target().isPresent() ? line + 4 : 0;
    step = (height - top - line - 4) / rows.size();
    x = new Scale(0, 1, names + GAP, width - ranges - GAP);
    for (int i = 0; i < rows.size(); i++) row(i, width);
    for (double tick : Ticks.between(0, 1, 5, 0.25)) {
      var label = text(Unit.PERCENT.tick(messages, tick), "chart-tick");
      PlotDrawing.place(label, x.at(tick) - label.getLayoutBounds().getWidth() / 2, height - line);
    }
    gauge.target().ifPresent(target -> target(target, height - line - 4));
  }

  private void row(int row, double width) {
    var label = text(figure.table().rows().get(row).label(), "chart-name");
    double line = label.getLayoutBounds().getHeight();
    PlotDrawing.place(label, 0, middle(row) - line / 2);
    var words = text(range(figure.table().rows().get(row)), "chart-name", "tabular");
    PlotDrawing.place(words, width - words.getLayoutBounds().getWidth(), middle(row) - line / 2);
    var track = add(new Path(), "chart-track");
    bar(track, row, 0, 1);
    var band = add(new Path(), "chart-bar", (row == 0 ? Tone.ACCENT : Tone.SECOND).style());
    double low = figure.table().rows().get(row).values().get(gauge.low());
    double high = figure.table().rows().get(row).values().get(gauge.high());
    if (Double.isNaN(low)) return;
    bar(band, row, low, high);
    if (row > 0)
      Paths.texture(
          add(new Path(), "chart-texture"),
          Tone.SECOND.texture(),
          x.at(low),
          middle(row) - THICK / 2,
          x.at(high),
          middle(row) + THICK / 2);
  }

  private void bar(Path path, int row, double low, double high) {
    Paths.box(path, x.at(low), middle(row) - THICK / 2, x.at(high), middle(row) + THICK / 2);
  }

  private void target(Picture.Target target, double bottom) {
    var path = add(new Path(), "chart-target");
    double at = PlotDrawing.crisp(x.at(target.at()));
    Paths.line(path, at, top, at, bottom);
    var label = text(target.label(), "chart-tick");
    double wide = label.getLayoutBounds().getWidth();
    PlotDrawing.place(
        label, Math.clamp(at - wide / 2, x.from(), Math.max(x.from(), x.to() - wide)), 0);
  }

  private String range(Table.Row row) {
    double low = row.values().get(gauge.low());
    return Double.isNaN(low)
        ? messages.say("none")
        : messages.say("chart.range", 100 * low, 100 * row.values().get(gauge.high()));
  }

  private double measured(String words) {
    var probe = text(words, "chart-name", "tabular");
    probe.setVisible(false);
    return probe.getLayoutBounds().getWidth();
  }

  private double middle(int row) {
    return top + (row + 0.5) * step;
  }

  @Override
  int nearest(double px, double py) {
    int row = (int) Math.floor((py - top) / step);
    return row >= 0 && row < figure.table().rows().size() ? row : -1;
  }

  @Override
  Point2D spot(int row) {
    return new Point2D(x.from(), middle(row) + THICK);
  }

  @Override
  void mark(int row, Path guide) {
    Paths.box(
        guide, x.from() - 2, middle(row) - THICK / 2 - 2, x.to() + 2, middle(row) + THICK / 2 + 2);
  }
}
