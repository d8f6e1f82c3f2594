package viva.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a window stands and how large it is, from one start to the next.
record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  private static final Pattern KEPT =
      Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (true|false)");

  /// What was kept; nothing for a first start.
  static Optional<WindowPlace> read(String text) {
    var kept = KEPT.matcher(text);
    if (!kept.matches()) return Optional.empty();
    return Optional.of(
        new WindowPlace(
            Double.parseDouble(kept.group(1)),
            Double.parseDouble(kept.group(2)),
            Double.parseDouble(kept.group(3)),
            Double.parseDouble(kept.group(4)),
            Boolean.parseBoolean(kept.group(5))));
  }

  String text() {
    return "%d %d %d %d %s"
        .formatted(Math.round(x), Math.round(y), Math.round(width), Math.round(height), maximized);
  }

  /// Puts a window there if a screen is still there.
  void give(Stage stage) {
    stage.setWidth(Math.max(width, stage.getMinWidth()));
    stage.setHeight(Math.max(height, stage.getMinHeight()));
    if (!Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(maximized);
  }

  /// Keeps where a window stands when it is closed.
  static void remember(Stage stage, StringProperty kept) {
    var normal = new WindowPlace[] {of(stage, false)};
    Runnable moved =
        () -> {
          if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified())
            normal[0] = of(stage, false);
        };
    stage.xProperty().subscribe(moved);
    stage.yProperty().subscribe(moved);
    stage.widthProperty().subscribe(moved);
    stage.heightProperty().subscribe(moved);
    stage.setOnHiding(
        _ -> {
          var last = normal[0];
          kept.set(
              new WindowPlace(last.x(), last.y(), last.width(), last.height(), stage.isMaximized())
                  .text());
        });
  }

  private static WindowPlace of(Stage stage, boolean maximized) {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized);
  }
}
