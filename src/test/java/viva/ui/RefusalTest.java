package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.words.Messages;

class RefusalTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aLibraryThatIsAFolderIsRefusedInTheUsersWords(String language) {
    var locale = Locale.forLanguageTag(language);
    var words = Messages.of(locale);
    try (var desk = OpenDesk.refused(folder, locale, NOW)) {
      assertThat(desk.text())
          .contains(words.say("app.cannotOpen"), words.say("store.FOLDER", folder.toString()));
      assertThat(Fx.on(() -> Looks.faults(desk.scene().getRoot()))).isEmpty();
      assertThat(desk.scene().getStylesheets()).isNotEmpty();
      assertThat(desk.errors().strip()).isEqualTo(words.say("store.FOLDER", folder.toString()));
    }
  }

  @Test
  void closingTheRefusalEndsTheProgramAsAFailure() {
    try (var desk = OpenDesk.refused(folder, Locale.ENGLISH, NOW)) {
      desk.press("#refusal-close");
      assertThat(desk.exit).hasValue(2);
    }
  }
}
