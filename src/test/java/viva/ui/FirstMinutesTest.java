package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.store.Library;
import viva.ui.kit.Place;

/// What somebody does who has just started Viva: every step by something that is on the screen.
class FirstMinutesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final Path SAMPLES = Path.of("../shared/samples");

  @TempDir Path folder;

  @Test
  void aNewUserStudiesImportsFindsACardAndDrillsATopic() throws IOException {
    var own =
        Files.writeString(
            folder.resolve("marsupials.md"),
            """
            # Marsupials

            ### What does a quokka eat?
            Leaves.

            ### And a numbat?
            Termites.
            """);
    var notes = Stream.of(own, SAMPLES).filter(Files::exists).toList();
    var library = folder.resolve("library.db");
    try (var desk = OpenDesk.at(library, new Place.Home(), Locale.ENGLISH, NOW)) {
      desk.waitForText("Welcome to Viva");
      desk.waitFor("#start");
      desk.key(KeyCode.ENTER);
      for (int i = 0; i < 3; i++) {
        desk.waitFor(".reveal");
        desk.key(KeyCode.SPACE);
        desk.waitFor("#rate-good");
        desk.key(KeyCode.DIGIT3);
        Fx.until("the next question", () -> desk.find("#rate-good") == null);
      }
      desk.shortcut(KeyCode.DIGIT1);
      desk.waitFor("#home");
      press(desk, "Import notes");
      desk.waitFor("#import-files");
      desk.go(new Place.Import(notes)); // as the system's dialogue for files does
      desk.press("#import-keep");
      desk.waitFor(".notice .button");
      desk.shortcut(KeyCode.K);
      desk.type("#search-field", "quokka");
      desk.waitForText("What does a quokka eat?");
      desk.key(KeyCode.ENTER);
      desk.waitFor("#card");
      desk.shortcut(KeyCode.DIGIT1);
      desk.press("#all-topics");
      press(desk, "Study Marsupials");
      desk.waitForText("What does a quokka eat?");
      desk.waitFor(".reveal");
      assertThat(desk.errors()).isEmpty();
    }
    try (var kept = Library.open(library)) {
      assertThat(kept.logSince(NOW.atZone(OpenDesk.ZONE).toLocalDate())).hasSize(3);
    }
  }

  /// Presses the button that says so.
  private static void press(OpenDesk desk, String words) {
    Fx.until("a button " + words, () -> !buttons(desk, words).isEmpty());
    Fx.run(() -> buttons(desk, words).getFirst().fire());
  }

  private static List<Button> buttons(OpenDesk desk, String words) {
    return desk.scene().getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(b -> words.equals(b.getText()) || words.equals(b.getAccessibleText()))
        .toList();
  }
}
