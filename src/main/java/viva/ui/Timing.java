package viva.ui;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Prints how long the start took, for those who measure it: `-Dviva.timing=true`, or `exit` to
/// close the window after the first card.
final class Timing {
  private final World world;

  Timing(World world) {
    this.world = world;
  }

  /// Waits until the scene has really been drawn, then until a card is on it.
  void watch(Scene scene) {
    if (world.timing().isEmpty()) return;
    new AnimationTimer() {
      private int frames;
      private int cards;

      @Override
      public void handle(long now) {
        if (scene.getRoot().lookup("#home") == null && scene.getRoot().lookup("#study") == null)
          return;
        if (++frames == 2) print("first frame");
        if (scene.getRoot().lookup(".study-question") == null) return;
        if (++cards < 2) return;
        print("first card");
        stop();
        if (world.timing().equals("exit")) scene.getWindow().hide();
      }
    }.start();
  }

  private void print(String what) {
    world.err().println(what + " " + world.sinceStart().getAsLong() + " ms");
    world.err().flush();
  }
}
