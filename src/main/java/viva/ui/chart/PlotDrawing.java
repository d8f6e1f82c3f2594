package viva.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Table;
import viva.ui.figure.Ticks;
import viva.words.Messages;

/// Draws a [Picture.Plot]: axes with ticks that never touch, and the layers over them.
final class PlotDrawing extends Drawing {
  /// Between a label and what it labels.
  private static final double GAP = 6;

  /// Between the horizontal axis and its labels: the lowest label of the vertical one reaches below
  /// it.
  private static final double BELOW = 10;

  /// At the right edge at least, so that the last label can stand under its tick.
  private static final double EDGE = 12;

  /// The room that a tick of the vertical axis takes, in pixels.
  private static final double TICK = 27;

  private final Picture.Plot plot;
  private Scale x = new Scale(0, 1, 0, 1);
  private Scale y = x;
  private Scale right = x;

  PlotDrawing(Messages messages, Figure figure, Picture.Plot plot, Consumer<Table.Row> open) {
    super(messages, figure, open);
    this.plot = plot;
  }

  @Override
  void draw(double width, double height) {
    var name = text(plot.y().name(), "chart-axis");
    double line = name.getLayoutBounds().getHeight();
    place(name, 0, 0);
    double top = line + GAP + (upright() ? line + GAP : line / 2);
    double bottom = height - 2 * line - GAP - BELOW;
    int most = (int) Math.max(2, (bottom - top) / TICK);
    var ticks = Ticks.from(ticks(plot.y(), most), plot.y().low());
    var labels = labels(plot.y(), ticks);
    double left = widest(labels) + GAP;
    var rightTicks = plot.right().map(axis -> ticks(axis, most)).orElse(List.of());
    var rightLabels = plot.right().map(axis -> labels(axis, rightTicks)).orElse(List.of());
    double end = width - GAP - Math.max(EDGE, Math.max(widest(rightLabels), rules()));
    x = new Scale(plot.x().low(), plot.x().high(), left, end);
    double low = ticks.size() < 2 ? plot.y().low() : ticks.getFirst();
    y = new Scale(low, plot.y().high(), bottom, top);
    var grid = add(new Path(), "chart-grid");
    for (int i = 0; i < ticks.size(); i++) {
      double at = crisp(y.at(ticks.get(i)));
      Paths.line(grid, left, at, end, at);
      place(labels.get(i), left - GAP - labels.get(i).getLayoutBounds().getWidth(), at - line / 2);
    }
    plot.right()
        .ifPresent(
            axis -> {
              right = new Scale(axis.low(), axis.high(), bottom, top);
              for (int i = 0; i < rightTicks.size(); i++)
                place(rightLabels.get(i), end + GAP, right.at(rightTicks.get(i)) - line / 2);
              var words = text(axis.name(), "chart-axis");
              place(words, width - words.getLayoutBounds().getWidth(), 0);
            });
    if (plot.byLabel()) labelRows(bottom + BELOW, width);
    else numberRows(bottom + BELOW, width);
    var below = text(plot.x().name(), "chart-axis");
    place(
        below,
        Math.max(left, (left + end - below.getLayoutBounds().getWidth()) / 2),
        height - line);
    new Layers(this, figure.table(), x, y, right, plot.layers()).draw();
    var base = add(new Path(), "chart-base");
    Paths.line(base, left, crisp(bottom), end, crisp(bottom));
  }

  private List<Double> ticks(Axis axis, int most) {
    return Ticks.between(axis.low(), axis.high(), most, axis.unit().leastStep());
  }

  private List<Text> labels(Axis axis, List<Double> ticks) {
    return ticks.stream().map(t -> text(axis.unit().tick(messages, t), "chart-tick")).toList();
  }

  private static double widest(List<Text> labels) {
    return labels.stream().mapToDouble(l -> l.getLayoutBounds().getWidth()).max().orElse(0);
  }

  /// Whether a rule has its label between the axis's name and the plot.
  private boolean upright() {
    return plot.layers().stream().anyMatch(l -> l instanceof Picture.Rule rule && rule.upright());
  }

  /// The room that the labels of levels take to the right of the plot.
  private double rules() {
    double widest = 0;
    for (var layer : plot.layers()) {
      if (!(layer instanceof Picture.Rule rule) || rule.upright()) continue;
      var label = text(rule.label(), "chart-tick");
      label.setVisible(false);
      widest = Math.max(widest, label.getLayoutBounds().getWidth());
    }
    return widest;
  }

  /// The rows' own labels, as many as there is room for.
  private void labelRows(double top, double width) {
    var rows = figure.table().rows();
    if (rows.isEmpty()) return;
    var labels = rows.stream().map(Table.Row::label).toList();
    var longest = text(longest(labels), "chart-tick");
    double cell = longest.getLayoutBounds().getWidth() / cells(longest.getText());
    longest.setVisible(false);
    double spacing =
        rows.size() < 2
            ? width
            : Math.abs(x.at(rows.getLast().at()) - x.at(rows.getFirst().at())) / (rows.size() - 1);
    var widths = labels.stream().map(label -> cell * cells(label) + 2 * GAP).toList();
    int every = Ticks.every(spacing, widths);
    for (int i = 0; i < rows.size(); i += every)
      centred(rows.get(i).label(), x.at(rows.get(i).at()), top, width);
  }

  private static String longest(List<String> labels) {
    return labels.stream().max(Comparator.comparingDouble(PlotDrawing::cells)).orElseThrow();
  }

  /// About how wide a label is: a Chinese character takes two cells.
  private static double cells(String label) {
    return label.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
  }

  private void numberRows(double top, double width) {
    var axis = plot.x();
    for (int most = 11; most >= 2; most--) {
      var ticks = ticks(axis, most);
      double room = (x.to() - x.from()) / Math.max(1, ticks.size() - 1);
      var probe = text(axis.unit().tick(messages, axis.high()), "chart-tick");
      probe.setVisible(false);
      if (probe.getLayoutBounds().getWidth() + 2 * GAP > room && most > 2) continue;
      for (double tick : ticks) centred(axis.unit().tick(messages, tick), x.at(tick), top, width);
      return;
    }
  }

  private void centred(String words, double at, double top, double width) {
    var label = text(words, "chart-tick");
    double own = label.getLayoutBounds().getWidth();
    place(label, Math.clamp(at - own / 2, 0, Math.max(0, width - own)), top);
  }

  /// Puts a text's upper left corner at a point.
  static void place(Text text, double x, double y) {
    text.relocate(Math.rint(x), Math.rint(y));
  }

  /// The middle of a pixel, where a thin line is one pixel wide.
  static double crisp(double at) {
    return Math.floor(at) + 0.5;
  }

  @Override
  int nearest(double px, double py) {
    var rows = figure.table().rows();
    double value = x.value(px);
    int best = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (best < 0 || Math.abs(rows.get(i).at() - value) < Math.abs(rows.get(best).at() - value))
        best = i;
    }
    return best;
  }

  @Override
  Point2D spot(int row) {
    return new Point2D(x.at(figure.table().rows().get(row).at()), y.to());
  }

  @Override
  void mark(int row, Path guide) {
    double at = crisp(x.at(figure.table().rows().get(row).at()));
    Paths.line(guide, at, y.to(), at, y.from());
  }
}
