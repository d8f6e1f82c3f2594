package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import viva.card.Topic;
import viva.store.Library;
import viva.ui.kit.Place;

/// Draws every screen in both languages, both themes and two sizes into a folder, to be looked at:
/// `Pictures FOLDER [WORDS OF A QUESTION...]`.
final class Pictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private Pictures() {}

  static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      for (var theme : List.of("LIGHT", "DARK")) {
        for (int width : List.of(1440, 900)) {
          var folder = Files.createTempDirectory("pictures");
          var library = folder.resolve("library.db");
          try (var prepared = Library.open(library)) {
            prepared.setting("theme", theme);
          }
          var name = locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
          draw(library, locale, width, out, name);
          try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
          }
        }
      }
    }
    Platform.exit();
  }

  private static void draw(Path library, Locale locale, int width, Path out, String name) {
    try (var desk = OpenDesk.at(library, new Place.Home(), locale, NOW)) {
      Fx.run(() -> desk.scene().getWindow().setWidth(width));
      desk.waitFor("#home");
      desk.picture(out.resolve(name + "-home.png"));
      desk.go(new Place.Study(Topic.NONE));
      desk.waitFor(".study-question");
      desk.picture(out.resolve(name + "-question.png"));
      for (int i = 0; i < 3; i++) {
        desk.key(KeyCode.SPACE);
        desk.waitFor("#rate-good");
        desk.picture(out.resolve(name + "-answer" + i + ".png"));
        desk.key(KeyCode.DIGIT3);
        desk.waitFor(".reveal");
      }
      desk.go(new Place.Library());
      desk.waitFor("#cards");
      desk.picture(out.resolve(name + "-library.png"));
      desk.press("#search");
      desk.type("#search-field", "注意");
      desk.waitFor("#search-hits .list-cell .caption");
      desk.picture(out.resolve(name + "-search.png"));
      desk.key(KeyCode.ENTER);
      desk.waitFor("#card");
      desk.picture(out.resolve(name + "-card.png"));
      desk.go(new Place.Settings());
      desk.waitFor("#settings");
      desk.picture(out.resolve(name + "-settings.png"));
    }
  }
}
