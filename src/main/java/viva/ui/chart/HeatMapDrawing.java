package viva.ui.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.words.Messages;

/// Draws a [Picture.HeatMap]: a fuller day has a stronger and a larger square.
final class HeatMapDrawing extends Drawing {
  private static final int LEVELS = 6;
  private static final double GAP = 6;

  /// A square is not larger than this, in pixels.
  private static final double LARGEST = 21;

  /// About the room for the names of days at the left, and of months at the top.
  private static final double NAMES = 24;

  private final Picture.HeatMap map;
  private double left;
  private double top;
  private double cell = 1;

  /// The table's rows are study days without a gap, each `at` its epoch day.
  HeatMapDrawing(Messages messages, Figure figure, Picture.HeatMap map, Consumer<Table.Row> open) {
    super(messages, figure, open);
    this.map = map;
  }

  @Override
  void draw(double width, double height) {
    var locale = messages.locale();
    var label = text(DayOfWeek.MONDAY.getDisplayName(TextStyle.NARROW, locale), "chart-tick");
    double line = label.getLayoutBounds().getHeight();
    left = label.getLayoutBounds().getWidth() + 2 * GAP;
    top = line + GAP;
    label.setVisible(false);
    cell = Math.min((width - left) / weeks(), (height - top) / 7);
    for (int d = 0; d < 7; d += 2) {
      var name = text(DayOfWeek.of(d + 1).getDisplayName(TextStyle.NARROW, locale), "chart-tick");
      PlotDrawing.place(name, 0, top + (d + 0.5) * cell - line / 2);
    }
    months(width);
    squares();
  }

  @Override
  double high(double width) {
    return Math.ceil(NAMES + 7 * Math.min(LARGEST, Math.max(0, width - NAMES) / weeks()));
  }

  private int weeks() {
    return column(figure.table().rows().size() - 1) + 1;
  }

  private void months(double width) {
    double free = 0;
    var rows = figure.table().rows();
    for (int i = 0; i < rows.size(); i++) {
      var day = day(i);
      if (day.getDayOfMonth() != 1) continue;
      var name =
          text(day.getMonth().getDisplayName(TextStyle.SHORT, messages.locale()), "chart-tick");
      double wide = name.getLayoutBounds().getWidth();
      double at = Math.min(left + column(i) * cell, width - wide);
      if (at < free) name.setVisible(false);
      else {
        PlotDrawing.place(name, at, 0);
        free = at + wide + GAP;
      }
    }
  }

  private void squares() {
    var levels = new ArrayList<Path>();
    for (int level = 0; level < LEVELS; level++)
      levels.add(add(new Path(), "chart-heat", "heat-" + level));
    for (int i = 0; i < figure.table().rows().size(); i++) {
      int level = (int) Math.clamp(figure.table().rows().get(i).values().get(map.level()), 0, 5);
      double half = cell * (level == 0 ? 0.4 : 0.18 + 0.05 * level);
      Paths.box(
          levels.get(level),
          middleX(i) - half,
          middleY(i) - half,
          middleX(i) + half,
          middleY(i) + half);
    }
  }

  private LocalDate day(int row) {
    return LocalDate.ofEpochDay((long) figure.table().rows().get(row).at());
  }

  private int column(int row) {
    return (row + day(0).getDayOfWeek().getValue() - 1) / 7;
  }

  private double middleX(int row) {
    return left + (column(row) + 0.5) * cell;
  }

  private double middleY(int row) {
    return top + (day(row).getDayOfWeek().getValue() - 0.5) * cell;
  }

  @Override
  int perColumn() {
    return 7;
  }

  @Override
  int nearest(double x, double y) {
    int week = (int) Math.floor((x - left) / cell);
    int weekday = (int) Math.floor((y - top) / cell);
    int row = week * 7 + weekday - (day(0).getDayOfWeek().getValue() - 1);
    boolean inside = weekday >= 0 && weekday < 7 && row >= 0 && row < figure.table().rows().size();
    return inside ? row : -1;
  }

  @Override
  Point2D spot(int row) {
    return new Point2D(middleX(row), middleY(row) + cell);
  }

  @Override
  void mark(int row, Path guide) {
    double half = cell / 2;
    Paths.box(
        guide, middleX(row) - half, middleY(row) - half, middleX(row) + half, middleY(row) + half);
  }
}
