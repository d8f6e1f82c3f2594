package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.fsrs.SchedulerConfig;
import viva.store.LearnedLibrary;
import viva.store.Library;
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
      assertThat(desk.text()).contains("Your memory keeps ", "longer than average.");
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
  void tooFewAnswersAreRefusedWithWhatIsMissing() throws SQLException {
    var file = folder.resolve("library.db");
    var now = LearnedLibrary.make(file, 20, 100);
    try (var desk = OpenDesk.at(file, new Place.Settings(), Locale.SIMPLIFIED_CHINESE, now)) {
      desk.press("#optimize-start");
      desk.waitForText("目前可用于学习的回答有");
    }
  }
}
