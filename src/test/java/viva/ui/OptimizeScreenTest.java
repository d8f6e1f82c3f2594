package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.fsrs.MemoryModel;
import viva.fsrs.SchedulerConfig;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.ui.kit.Place;

class OptimizeScreenTest {
  @TempDir Path folder;

  @Test
  void whatIsLearnedIsSaidInWordsAndUsedOnlyWhenToldTo() throws SQLException {
    var file = folder.resolve("library.db");
    var now = LearnedLibrary.make(file, 300, 6_000);
    try (var desk = OpenDesk.at(file, new Place.Settings(), Locale.ENGLISH, now)) {
      desk.press("#optimize-start");
      desk.waitFor("#optimize-apply");
      assertThat(desk.text())
          .contains("Your memory keeps ", "longer than average.")
          .doesNotContain("% foreseen");
      desk.press("#optimize-months");
      desk.waitForText("% foreseen");
      desk.press("#optimize-apply");
      desk.waitFor("#schedule-offer");
      desk.press("#schedule-keep");
      desk.waitForText("The new parameters are in use from the next answer on");
      assertThat(desk.errors()).isEmpty();
    }
    try (var library = Library.open(file)) {
      assertThat(library.history().inForce())
          .isPresent()
          .hasValueSatisfying(
              text ->
                  assertThat(SchedulerConfig.parse(text).parameters())
                      .isNotEqualTo(SchedulerConfig.DEFAULT.parameters()));
    }
  }

  @Test
  void anotherMemoryModelIsChosenShownKeptAndTakenBack() throws SQLException {
    var file = folder.resolve("library.db");
    var now = LearnedLibrary.make(file, 100, 1_000);
    try (var desk = OpenDesk.at(file, new Place.Settings(), Locale.ENGLISH, now)) {
      desk.waitFor("#schedule-save");
      assertThat(desk.text()).contains("FSRS-6 (recommended)");
      assertThat(Fx.on(() -> desk.scene().lookup("#schedule-save").isDisabled())).isTrue();
      choose(desk, MemoryModel.Kind.FSRS_7);
      desk.press("#schedule-save");
      desk.waitFor("#schedule-offer");
      assertThat(desk.text()).contains("Every card's memory is worked out again");
      desk.press("#schedule-keep");
      desk.waitForText("FSRS-7 (experimental)");
      assertThat(inForce(file)).isEqualTo(MemoryModel.Kind.FSRS_7);
      desk.press("#optimize-start");
      desk.waitForText("FSRS-7 is in use with its published weights");
      choose(desk, MemoryModel.Kind.FSRS_6);
      desk.press("#schedule-save");
      desk.waitFor("#schedule-offer");
      desk.press("#schedule-keep");
      desk.waitForText("FSRS-6 (recommended)");
      assertThat(inForce(file)).isEqualTo(MemoryModel.Kind.FSRS_6);
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void anOfferLeavesTheScheduleInSightAndGoesBackToIt() {
    var file = folder.resolve("library.db");
    Instant now;
    try (var library = Library.open(file)) {
      now = LivedLibrary.fill(library, 1, 20, 200, 8).at();
    }
    try (var desk = OpenDesk.at(file, new Place.Settings(), Locale.ENGLISH, now)) {
      desk.type("#schedule-maximum", "2");
      desk.press("#schedule-save");
      desk.waitFor("#schedule-offer");
      assertThat(Fx.on(() -> desk.scene().lookup("#schedule-maximum").isDisabled())).isTrue();
      desk.press("#schedule-cancel");
      desk.waitFor("#schedule-save");
      assertThat(
              Fx.on(
                  () ->
                      ((TextField) Objects.requireNonNull(desk.find("#schedule-maximum")))
                          .getText()))
          .isEqualTo("2");
    }
  }

  private static void choose(OpenDesk desk, MemoryModel.Kind model) {
    desk.waitFor("#schedule-save");
    Fx.run(
        () -> {
          @SuppressWarnings("unchecked")
          var box = (ChoiceBox<MemoryModel.Kind>) desk.scene().lookup("#schedule-model");
          box.setValue(model);
        });
  }

  private static MemoryModel.Kind inForce(Path file) {
    try (var library = Library.open(file)) {
      return SchedulerConfig.parse(library.history().inForce().orElseThrow()).model();
    }
  }

  @Test
  void tooFewAnswersAreRefusedWithWhatIsMissing() throws SQLException {
    var file = folder.resolve("library.db");
    var now = LearnedLibrary.make(file, 20, 100);
    try (var desk = OpenDesk.at(file, new Place.Settings(), Locale.SIMPLIFIED_CHINESE, now)) {
      desk.press("#optimize-start");
      desk.waitForText("目前可用于学习的回答有");
    }
  }
}
