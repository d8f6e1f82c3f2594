package viva.ui.chart;

import javafx.scene.Node;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.words.Messages;

/// A gauge without a frame, for screens that have room for no more.
public final class Gauge {
  private Gauge() {}

  /// Draws a figure whose picture is a gauge; IllegalArgumentException for any other.
  public static Node of(Messages messages, Figure figure) {
    if (!(figure.picture() instanceof Picture.Gauge gauge))
      throw new IllegalArgumentException(figure.id() + " is no gauge");
    var node = new GaugeDrawing(messages, figure, gauge, _ -> {}).root();
    node.getStyleClass().add("gauge");
    return node;
  }
}
