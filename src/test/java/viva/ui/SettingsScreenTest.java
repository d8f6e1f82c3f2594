package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.store.Library;
import viva.ui.kit.Place;

/// The settings and the welcome: each choice takes effect at once.
class SettingsScreenTest {
  @TempDir Path folder;
  private Squares squares;

  @BeforeEach
  void importNumbers() throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void aKeyThatWasChangedWorksAtOnceAndIsInTheMap() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#key-suspend");
      Fx.run(() -> Objects.requireNonNull(desk.find("#key-suspend")).requestFocus());
      desk.key(KeyCode.Q);
      desk.press("#key-bury");
      Fx.run(() -> Objects.requireNonNull(desk.find("#key-bury")).requestFocus());
      desk.key(KeyCode.Q);
      desk.waitForText("That key already does this");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.key(KeyCode.S);
      desk.key(KeyCode.F1);
      desk.waitFor("#keys");
      assertThat(desk.text()).contains("Q");
      desk.key(KeyCode.ESCAPE);
      desk.key(KeyCode.Q);
      desk.waitForText("square of 2?");
    }
    assertThat(squares.kept().getFirst().marks().suspended()).isTrue();
  }

  @Test
  void aLimitThatIsSetCountsAtOnce() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.waitFor("#limit-new");
      Fx.run(
          () -> {
            @SuppressWarnings("unchecked")
            var spinner = (Spinner<Integer>) Objects.requireNonNull(desk.find("#limit-new"));
            spinner.getValueFactory().setValue(2);
          });
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("2 left");
    }
  }

  @Test
  void anEnglishReaderIsOfferedTheEnglishDeckAndTheWelcomeIsClosedForGood() {
    try (var desk = squares.open(new Place.Home())) {
      desk.waitFor("#welcome");
      int before = cards(desk);
      desk.press("#english-deck");
      desk.waitForText("The English deck has been added");
      Fx.until("no offer", () -> desk.find("#english-deck") == null);
      desk.press("#welcome-close");
      Fx.until("no welcome", () -> desk.find("#welcome") == null);
      assertThat(before).isLessThan(cards(desk));
    }
    try (var desk = squares.open(new Place.Home())) {
      desk.waitFor("#start");
      assertThat(desk.find("#welcome")).isNull();
    }
  }

  private int cards(OpenDesk desk) {
    assertThat(desk.errors()).isEmpty();
    try (var open = Library.open(squares.library())) {
      return open.cards().size();
    }
  }
}
