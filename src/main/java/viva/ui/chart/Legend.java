package viva.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Path;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Tone;
import viva.ui.kit.Controls;

/// Says which look stands for which column of a plot.
final class Legend {
  private static final double WIDTH = 16;
  private static final double HEIGHT = 10;

  private Legend() {}

  /// The legend of a plot; empty where there is only one thing to see.
  static List<Node> of(Figure figure, Picture.Plot plot) {
    var entries = new ArrayList<Node>();
    for (var layer : plot.layers()) {
      switch (layer) {
        case Picture.Bars bars ->
            bars.columns().forEach(s -> entries.add(entry(figure, s, box(s.tone()))));
        case Picture.Line line ->
            entries.add(entry(figure, line.series(), stroke(line.series().tone(), line.dashed())));
        case Picture.Dots dots -> entries.add(entry(figure, dots.series(), dot(dots)));
        case Picture.Rule _, Picture.Diagonal _ -> {}
      }
    }
    if (entries.size() < 2) return List.of();
    var row = new FlowPane();
    row.getStyleClass().add("chart-legend");
    row.getChildren().addAll(entries);
    return List.of(row);
  }

  private static Node entry(Figure figure, Picture.Series series, Node swatch) {
    var label = Controls.label(figure.table().columns().get(series.column()).name(), "caption");
    label.setGraphic(swatch);
    return label;
  }

  private static Node box(Tone tone) {
    var shape = styled("chart-bar", tone);
    Paths.box(shape, 0, 0, WIDTH, HEIGHT);
    var texture = styled("chart-texture", tone);
    Paths.texture(texture, tone.texture(), 0, 0, WIDTH, HEIGHT);
    return new Group(shape, texture);
  }

  private static Node stroke(Tone tone, boolean dashed) {
    var path = styled("chart-line", tone);
    if (dashed) path.getStyleClass().add("dashed");
    Paths.line(path, 0, HEIGHT / 2, WIDTH, HEIGHT / 2);
    return path;
  }

  private static Node dot(Picture.Dots dots) {
    var path = styled("chart-dot", dots.series().tone());
    Layers.circle(path, HEIGHT / 2, HEIGHT / 2, HEIGHT / 2 - 1);
    return path;
  }

  private static Path styled(String style, Tone tone) {
    var path = new Path();
    path.getStyleClass().addAll(style, tone.style());
    return path;
  }
}
