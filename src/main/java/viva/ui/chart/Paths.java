package viva.ui.chart;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import viva.ui.figure.Tone;

/// Outlines that are gathered into one path, so that a chart is a handful of nodes.
final class Paths {
  /// Between the lines of a texture, in pixels.
  private static final double GAP = 5;

  private Paths() {}

  static void line(Path path, double x1, double y1, double x2, double y2) {
    path.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
  }

  static void box(Path path, double left, double top, double right, double bottom) {
    path.getElements()
        .addAll(
            new MoveTo(left, top),
            new LineTo(right, top),
            new LineTo(right, bottom),
            new LineTo(left, bottom),
            new ClosePath());
  }

  /// The lines of a texture inside a box.
  static void texture(
      Path path, Tone.Texture texture, double left, double top, double right, double bottom) {
    switch (texture) {
      case PLAIN -> {}
      case LEVEL -> {
        for (double y = Math.ceil(top / GAP) * GAP; y < bottom; y += GAP)
          line(path, left, y, right, y);
      }
      case RISING -> slanted(path, left, top, right, bottom, 1);
      case FALLING -> slanted(path, left, top, right, bottom, -1);
    }
  }

  /// Lines on which x + sign * y is a multiple of the gap, cut off at the box.
  private static void slanted(
      Path path, double left, double top, double right, double bottom, int sign) {
    double a = left + sign * top;
    double b = right + sign * bottom;
    double c = left + sign * bottom;
    double d = right + sign * top;
    double low = Math.min(Math.min(a, b), Math.min(c, d));
    double high = Math.max(Math.max(a, b), Math.max(c, d));
    for (double sum = Math.ceil(low / GAP) * GAP; sum < high; sum += GAP) {
      double x1 = Math.clamp(sum - sign * top, left, right);
      double x2 = Math.clamp(sum - sign * bottom, left, right);
      if (x1 != x2) line(path, x1, sign * (sum - x1), x2, sign * (sum - x2));
    }
  }
}
