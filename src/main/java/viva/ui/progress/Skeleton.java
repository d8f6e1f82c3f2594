package viva.ui.progress;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The shape of a chart that is still worked out.
final class Skeleton {
  private Skeleton() {}

  static Node draw() {
    var title = bar("skeleton-title");
    var box = new VBox(title, bar("skeleton-picture"), bar("skeleton-caption"));
    box.getStyleClass().addAll("sheet", "skeleton");
    return box;
  }

  private static Region bar(String style) {
    var bar = new Region();
    bar.getStyleClass().addAll("bar", style);
    return bar;
  }
}
