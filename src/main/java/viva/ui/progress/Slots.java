package viva.ui.progress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Fills a column one part a frame, from the top, so that the screen never stands still.
final class Slots {
  private final VBox column;
  private final Deque<Supplier<? extends Node>> waiting = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          next();
        }
      };

  Slots(VBox column) {
    this.column = column;
  }

  /// Empties the column and begins anew; what was waiting before is not drawn any more.
  void fill(List<Supplier<? extends Node>> parts) {
    column.getChildren().clear();
    waiting.clear();
    waiting.addAll(parts);
    next();
    timer.start();
  }

  private void next() {
    var part = waiting.poll();
    if (part == null) timer.stop();
    else column.getChildren().add(part.get());
  }
}
