package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import viva.card.Topic;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// Draws every screen in both languages, both themes and two sizes into a folder, to be looked at:
/// `Pictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class Pictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private Pictures() {}

  static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    var wanted = List.of(args).subList(1, args.length);
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      for (var theme : List.of("LIGHT", "DARK")) {
        for (int width : List.of(1440, 900)) {
          var name = locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
          if (!wanted.isEmpty() && !wanted.contains(name)) continue;
          var folder = Files.createTempDirectory("pictures");
          var library = folder.resolve("library.db");
          try (var prepared = Library.open(library)) {
            prepared.setting("theme", theme);
          }
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
      desk.size(width, width == 900 ? 600 : 900);
      desk.waitFor("#home");
      desk.picture(out.resolve(name + "-home.png"));
      desk.go(new Place.Choose(What.DUE));
      desk.waitFor("#choose");
      desk.picture(out.resolve(name + "-choose.png"));
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
      desk.key(KeyCode.F);
      desk.key(KeyCode.F1);
      desk.waitFor("#keys");
      desk.picture(out.resolve(name + "-keys.png"));
      desk.key(KeyCode.ESCAPE);
      desk.key(KeyCode.N);
      desk.waitFor("#note");
      desk.picture(out.resolve(name + "-note.png"));
      desk.key(KeyCode.ESCAPE);
      comforts(desk, out.resolve(name + "-points.png"));
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
      for (var place : List.of(0.3, 0.62, 1.0)) {
        Fx.run(
            () -> ((ScrollPane) Objects.requireNonNull(desk.find("#settings"))).setVvalue(place));
        desk.picture(out.resolve(name + "-settings" + Math.round(place * 100) + ".png"));
      }
    }
  }

  /// Practice with every option on: the timer, the pad, the ticked points.
  private static void comforts(OpenDesk desk, Path file) {
    desk.go(new Place.Settings());
    for (var option : List.of("#timer", "#pointByPoint", "#checklist", "#scratchPad"))
      desk.press(option);
    desk.go(new Place.Study(What.of(new Scope.Found("prompt"), Pick.ALL).practised()));
    desk.waitFor("#scratch");
    desk.type("#scratch", "…");
    desk.press(".reveal");
    desk.waitFor("#rate-good");
    for (int i = 0; i < 3; i++) desk.key(KeyCode.SPACE);
    Fx.run(
        () -> {
          if (desk.find("#tick-1") instanceof CheckBox tick) tick.setSelected(true);
        });
    desk.picture(file);
  }
}
