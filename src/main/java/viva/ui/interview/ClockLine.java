package viva.ui.interview;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A thin line along the top that fills as time goes by.
final class ClockLine {
  private final Region gone = new Region();
  private final StackPane root = new StackPane(gone);

  ClockLine() {
    gone.getStyleClass().add("done");
    root.getStyleClass().add("clock-line");
    StackPane.setAlignment(gone, Pos.CENTER_LEFT);
  }

  Node root() {
    return root;
  }

  /// Shows how much of a time is gone.
  ///
  /// @param late whether it is time to come to an end
  void show(Duration spent, Duration time, boolean late) {
    double share = time.isZero() ? 0 : Math.min(1, (double) spent.toMillis() / time.toMillis());
    gone.maxWidthProperty().bind(root.widthProperty().multiply(share));
    root.getStyleClass().remove("late");
    if (late) root.getStyleClass().add("late");
  }

  /// Takes the line away, where no clock runs.
  void hide() {
    show(Duration.ZERO, Duration.ZERO, false);
  }
}
