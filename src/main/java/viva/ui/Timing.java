package viva.ui;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import viva.ui.kit.Place;

/// Prints how long the start took, for those who measure it: `-Dviva.timing=true`, or `exit` to
/// close the window after the first card, or `screens` to open every screen before that.
final class Timing {
  private final World world;

  Timing(World world) {
    this.world = world;
  }

  /// Waits until the scene has really been drawn, then until a card is on it.
  ///
  /// @param go     opens a place
  /// @param search opens the search box
  void watch(Scene scene, Consumer<Place> go, Runnable search) {
    if (world.timing().isEmpty()) return;
    new AnimationTimer() {
      private int frames;
      private int cards;

      @Override
      public void handle(long now) {
        if (scene.getRoot().lookup("#home") == null && scene.getRoot().lookup("#study") == null)
          return;
        if (++frames == 2) print("first frame", world.sinceStart().getAsLong());
        if (scene.getRoot().lookup(".study-question") == null) return;
        if (++cards < 2) return;
        print("first card", world.sinceStart().getAsLong());
        stop();
        switch (world.timing()) {
          case "exit" -> scene.getWindow().hide();
          case "screens" ->
              new Walk(
                      scene,
                      go,
                      search,
                      world.sinceStart(),
                      Timing.this::print,
                      scene.getWindow()::hide)
                  .start();
          default -> {}
        }
      }
    }.start();
  }

  private void print(String what, long millis) {
    world.err().println(what + " " + millis + " ms");
    world.err().flush();
  }
}
