package viva.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import viva.ui.figure.Picture.Bars;
import viva.ui.figure.Picture.Diagonal;
import viva.ui.figure.Picture.Dots;
import viva.ui.figure.Picture.Ends;
import viva.ui.figure.Picture.Layer;
import viva.ui.figure.Picture.Line;
import viva.ui.figure.Picture.Rule;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;

/// The layers of a plot, one after the other.
///
/// @param x     the horizontal axis, in pixels
/// @param y     the vertical axis
/// @param right the second vertical axis
record Layers(Drawing on, Table table, Scale x, Scale y, Scale right, List<Layer> layers) {
  private static final double DOT = 4;
  private static final double LARGEST_DOT = 8;

  /// A bar is never thinner than this, in pixels, where it stands for anything at all.
  private static final double THIN = 1;

  /// A line is set off from bars of this height; lower ones would be wiped out by that.
  private static final double HIGH = 24;

  void draw() {
    var heights = new double[table.rows().size()];
    for (var layer : layers) {
      switch (layer) {
        case Bars bars -> bars(bars, heights);
        case Line line -> line(line, heights);
        case Dots dots -> dots(dots);
        case Rule rule -> rule(rule);
        case Diagonal(var label) -> diagonal(label);
      }
    }
  }

  private double value(int row, int column) {
    return table.rows().get(row).values().get(column);
  }

  private double at(int row) {
    return x.at(table.rows().get(row).at());
  }

  private void bars(Bars bars, double[] heights) {
    var scale = bars.right() ? right : y;
    double wide = Math.abs(x.at(bars.width()) - x.at(0));
    double half = Math.max(THIN, wide - (wide > 6 ? 2 : 0)) / 2;
    var under = new double[table.rows().size()];
    for (var series : bars.columns()) {
      var shape = on.add(new Path(), "chart-bar", series.tone().style());
      var texture = on.add(new Path(), "chart-texture");
      for (int i = 0; i < under.length; i++) {
        double value = value(i, series.column());
        if (!(value > 0)) continue;
        double bottom = scale.at(under[i]);
        double top = Math.min(scale.at(under[i] + value), bottom - THIN);
        Paths.box(shape, at(i) - half, top, at(i) + half, bottom);
        Paths.texture(texture, series.tone().texture(), at(i) - half, top, at(i) + half, bottom);
        under[i] += value;
        heights[i] = Math.max(heights[i], scale.at(0) - top);
      }
    }
  }

  private void line(Line line, double[] heights) {
    var scale = line.right() ? right : y;
    line.band().ifPresent(ends -> band(ends, line.series().tone(), scale));
    halo(line.series().column(), scale, heights);
    var path = on.add(new Path(), "chart-line", line.series().tone().style());
    if (line.dashed()) path.getStyleClass().add("dashed");
    boolean broken = true;
    for (int i = 0; i < table.rows().size(); i++) {
      double value = value(i, line.series().column());
      if (Double.isNaN(value)) {
        broken = true;
        continue;
      }
      path.getElements()
          .add(broken ? new MoveTo(at(i), scale.at(value)) : new LineTo(at(i), scale.at(value)));
      if (broken && alone(i, line.series().column())) alone(path, at(i), scale.at(value));
      broken = false;
    }
  }

  /// What sets a line off from the bars that it crosses.
  private void halo(int column, Scale scale, double[] heights) {
    var path = on.add(new Path(), "chart-halo");
    for (int i = 0; i < heights.length; i++) {
      if (heights[i] < HIGH || Double.isNaN(value(i, column))) continue;
      var from = halfway(i, i - 1, column, scale);
      var to = halfway(i, i + 1, column, scale);
      path.getElements()
          .addAll(
              new MoveTo(from.getX(), from.getY()),
              new LineTo(at(i), scale.at(value(i, column))),
              new LineTo(to.getX(), to.getY()));
    }
  }

  /// Between a point of a line and the one beside it; the point itself where there is none.
  private Point2D halfway(int row, int beside, int column, Scale scale) {
    var point = new Point2D(at(row), scale.at(value(row, column)));
    return beside < 0 || beside == table.rows().size() || Double.isNaN(value(beside, column))
        ? point
        : point.midpoint(at(beside), scale.at(value(beside, column)));
  }

  /// A line of one point is a dash, within the plot.
  private void alone(Path path, double at, double high) {
    double from = Math.clamp(at - DOT, x.from(), x.to() - 2 * DOT);
    Paths.line(path, from, high, from + 2 * DOT, high);
  }

  private boolean alone(int row, int column) {
    return row + 1 == table.rows().size() || Double.isNaN(value(row + 1, column));
  }

  /// The range around a line, one piece for each unbroken stretch.
  private void band(Ends ends, Tone tone, Scale scale) {
    var path = on.add(new Path(), "chart-band", tone.style());
    int rows = table.rows().size();
    for (int from = 0; from < rows; from++) {
      int to = from;
      while (to < rows && !Double.isNaN(value(to, ends.low()))) to++;
      if (to - from < 2) continue;
      path.getElements().add(new MoveTo(at(from), scale.at(value(from, ends.low()))));
      for (int i = from + 1; i < to; i++)
        path.getElements().add(new LineTo(at(i), scale.at(value(i, ends.low()))));
      for (int i = to - 1; i >= from; i--)
        path.getElements().add(new LineTo(at(i), scale.at(value(i, ends.high()))));
      path.getElements().add(new ClosePath());
      from = to;
    }
  }

  private void dots(Dots dots) {
    var whiskers = on.add(new Path(), "chart-whisker", dots.series().tone().style());
    var shape = on.add(new Path(), "chart-dot", dots.series().tone().style());
    double heaviest =
        dots.weight()
            .map(c -> table.rows().stream().mapToDouble(r -> r.values().get(c)).max().orElse(1))
            .orElse(1.0);
    for (int i = 0; i < table.rows().size(); i++) {
      double value = value(i, dots.series().column());
      if (Double.isNaN(value)) continue;
      if (dots.ends().isPresent()) {
        var ends = dots.ends().get();
        Paths.line(whiskers, at(i), y.at(value(i, ends.low())), at(i), y.at(value(i, ends.high())));
      }
      circle(shape, at(i), y.at(value), radius(i, dots.weight(), heaviest));
    }
  }

  private double radius(int row, Optional<Integer> weight, double heaviest) {
    return weight
        .map(c -> Math.max(DOT - 1, LARGEST_DOT * Math.sqrt(value(row, c) / heaviest)))
        .orElse(DOT);
  }

  static void circle(Path path, double x, double y, double radius) {
    path.getElements()
        .addAll(
            new MoveTo(x - radius, y),
            new ArcTo(radius, radius, 0, x + radius, y, false, true),
            new ArcTo(radius, radius, 0, x - radius, y, false, true),
            new ClosePath());
  }

  private void rule(Rule rule) {
    var path = on.add(new Path(), "chart-rule");
    var label = on.text(rule.label(), "chart-tick");
    double wide = label.getLayoutBounds().getWidth();
    double high = label.getLayoutBounds().getHeight();
    if (rule.upright()) {
      double at = PlotDrawing.crisp(x.at(rule.at()));
      Paths.line(path, at, y.from(), at, y.to());
      double place = at + 4 + wide <= x.to() ? at + 4 : at - 4 - wide;
      PlotDrawing.place(label, place, y.to() - high - 2);
    } else {
      double at = PlotDrawing.crisp(y.at(rule.at()));
      Paths.line(path, x.from(), at, x.to(), at);
      PlotDrawing.place(label, x.to() + 4, at - high / 2);
    }
  }

  private void diagonal(String label) {
    var path = on.add(new Path(), "chart-rule");
    double low = Math.max(x.low(), y.low());
    double high = Math.min(x.high(), y.high());
    Paths.line(path, x.at(low), y.at(low), x.at(high), y.at(high));
    var words = on.text(label, "chart-tick");
    PlotDrawing.place(
        words,
        x.at(low + (high - low) * 0.62) - words.getLayoutBounds().getWidth() - 8,
        y.at(low + (high - low) * 0.62) - words.getLayoutBounds().getHeight());
  }
}
