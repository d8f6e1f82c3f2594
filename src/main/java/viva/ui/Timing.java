package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import viva.ui.kit.Place;

/// Prints how long the start took and what memory it needs, for those who measure it:
/// `-Dviva.timing=true`, or `exit` to close the window after the first card, or `screens` to open
/// every screen before that. Where the first screen is one on which no card is asked, that screen
/// stands for the card.
final class Timing {
  /// The screens from which one goes on to the first card.
  private static final List<String> BEFORE_A_CARD = List.of("home", "study");

  /// What the kernel says of this process.
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");
  private static final double MEBIBYTE = 1024;

  private final World world;
  private final long opening;

  /// @param opening how many milliseconds the library took to open
  Timing(World world, long opening) {
    this.world = world;
    this.opening = opening;
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
        var screen = screen(scene);
        if (screen.isEmpty()) return;
        // What stands in one frame has been drawn by the next.
        if (++frames == 2) {
          print("library opened", opening);
          print("first frame", world.sinceStart().getAsLong());
          memory();
        }
        if (BEFORE_A_CARD.contains(Objects.requireNonNullElse(screen.get().getId(), ""))) {
          if (scene.getRoot().lookup(".study-question") == null || ++cards < 2) return;
          print("first card", world.sinceStart().getAsLong());
          memory();
        } else if (frames < 2) return;
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

  private static Optional<Node> screen(Scene scene) {
    return scene.getRoot().lookup("#screen") instanceof BorderPane pane
        ? Optional.ofNullable(pane.getCenter())
        : Optional.empty();
  }

  /// What is resident of the process; where the system does not say that, the heap in use.
  private void memory() {
    var resident =
        status()
            .map(RESIDENT::matcher)
            .flatMap(m -> m.results().map(r -> Long.parseLong(r.group(1))))
            .findFirst();
    var heap = Runtime.getRuntime();
    long kilobytes = (heap.totalMemory() - heap.freeMemory()) / 1024;
    print(
        "%s %.0f MiB"
            .formatted(
                resident.isPresent() ? "resident" : "heap", resident.orElse(kilobytes) / MEBIBYTE));
  }

  private static Stream<String> status() {
    try {
      return Files.isReadable(STATUS) ? Files.readString(STATUS).lines() : Stream.empty();
    } catch (IOException e) {
      return Stream.empty(); // the heap will do
    }
  }

  private void print(String what, long millis) {
    print(what + " " + millis + " ms");
  }

  private void print(String line) {
    world.err().println(line);
    world.err().flush();
  }
}
