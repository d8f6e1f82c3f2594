package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.store.Library;
import viva.ui.kit.Place;

/// Nothing moves where that is not wanted, and in a full screen nothing is beside the card.
class CalmTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # chosen,  the system wishes less, fades
          FULL,      true,                   true
          REDUCED,   false,                  false
          SYSTEM,    true,                   false
          SYSTEM,    false,                  true
          """)
  void screensAndAnswersFadeInUnlessMotionIsReduced(String motion, boolean less, boolean fades)
      throws IOException {
    var squares = Squares.in(folder);
    try (var library = Library.open(squares.library())) {
      library.setting("motion", motion);
    }
    try (var desk = squares.open(new Place.Home())) {
      Fx.run(() -> desk.scene().getPreferences().setReducedMotion(less));
      var appeared = new AtomicReference<Boolean>();
      Fx.run(
          () ->
              ((BorderPane) Objects.requireNonNull(desk.find("#screen")))
                  .centerProperty()
                  .subscribe((_, screen) -> Platform.runLater(() -> appeared.set(fading(screen)))));
      desk.go(new Place.Study(Squares.NUMBERS));
      Fx.until("a screen", () -> appeared.get() != null);
      assertThat(appeared.get()).as("a screen").isEqualTo(fades);
      Fx.until("the screen", () -> desk.find(".appearing") == null);
      desk.waitForText("square of 1?");
      var answer =
          Fx.on(
              () -> {
                ((ButtonBase) Objects.requireNonNull(desk.find(".reveal"))).fire();
                return desk.find(".appearing") != null;
              });
      assertThat(answer).as("an answer").isEqualTo(fades);
    }
  }

  private static boolean fading(Node node) {
    return node.getStyleClass().contains("appearing");
  }

  @Test
  void inAFullScreenTheCardIsAloneUntilEscape() throws IOException {
    try (var desk = Squares.in(folder).study()) {
      Fx.run(
          () -> {
            desk.stage().setX(0); // the toolkit without a display draws no window beyond its edge
            desk.stage().setY(0);
          });
      desk.key(KeyCode.F11);
      Fx.until("the card alone", () -> desk.stage().isFullScreen() && !rail(desk));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      assertThat(Fx.on(() -> rail(desk))).isFalse();
      desk.key(KeyCode.F11);
      Fx.until("the rail", () -> !desk.stage().isFullScreen() && rail(desk));
      var faults = Fx.on(() -> new Access().walk(desk.scene(), new HashSet<>()));
      assertThat(faults).isEmpty();
      desk.key(KeyCode.F11);
      Fx.until("the card alone", () -> desk.stage().isFullScreen() && !rail(desk));
      desk.type(KeyCode.ESCAPE);
      Fx.until("the rail", () -> !desk.stage().isFullScreen() && rail(desk));
    }
  }

  private static boolean rail(OpenDesk desk) {
    return Objects.requireNonNull(desk.find(".rail")).isVisible();
  }
}
