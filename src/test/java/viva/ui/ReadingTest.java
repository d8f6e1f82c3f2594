package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Topic;
import viva.ui.kit.Place;
import viva.ui.kit.Preferences.ReadingWidth;

class ReadingTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir private Path folder;

  @Test
  void ctrlPlusAndMinusChangeTheSizeOfTheText() {
    try (var desk = open()) {
      assertThat(size(desk)).isEqualTo("22.0");
      ctrl(desk, KeyCode.EQUALS);
      assertThat(size(desk)).isEqualTo("24.2");
      ctrl(desk, KeyCode.MINUS);
      ctrl(desk, KeyCode.MINUS);
      assertThat(size(desk)).isEqualTo("19.8");
      ctrl(desk, KeyCode.DIGIT0);
      assertThat(size(desk)).isEqualTo("22.0");
    }
  }

  @Test
  void theChosenWidthIsTheColumnsAndIsKept() {
    try (var desk = open()) {
      desk.go(new Place.Settings());
      desk.waitFor("#readingWidth");
      Fx.run(() -> width(desk).setValue(ReadingWidth.WIDE));
      desk.go(new Place.Study(Topic.NONE));
      desk.waitFor(".study-column.wide");
    }
    try (var desk = open()) {
      desk.waitFor(".study-column.wide");
    }
  }

  @Test
  void theNextPageIsDrawnWhileThisOneIsRead() {
    try (var desk = open()) {
      desk.waitFor(".study-answer");
      assertThat(desk.text()).doesNotContain("rate");
      var ahead = Fx.on(() -> Objects.requireNonNull(desk.find(".study-answer")));
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      assertThat(Fx.on(() -> desk.find(".study-answer"))).isSameAs(ahead);
    }
  }

  private OpenDesk open() {
    var desk =
        OpenDesk.at(folder.resolve("library.db"), new Place.Study(Topic.NONE), Locale.ENGLISH, NOW);
    desk.waitFor(".study-question");
    return desk;
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<ReadingWidth> width(OpenDesk desk) {
    return (ChoiceBox<ReadingWidth>) Objects.requireNonNull(desk.find("#readingWidth"));
  }

  private static String size(OpenDesk desk) {
    return Fx.on(
        () ->
            Objects.requireNonNull(desk.find(".study-question .md"))
                .getStyle()
                .replaceAll("[^\\d.]", ""));
  }

  private static void ctrl(OpenDesk desk, KeyCode code) {
    Fx.run(() -> Event.fireEvent(desk.scene().getRoot(), Input.key(code, false, true)));
  }
}
