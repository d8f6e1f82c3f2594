package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import viva.store.Library;
import viva.ui.kit.Place;

/// Draws the screens of an import in both languages, both themes and two sizes into a folder:
/// `ImportPictures FOLDER NOTES [THEME+WIDTH+LANGUAGE]`.
final class ImportPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private ImportPictures() {}

  static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
      for (var theme : List.of("LIGHT", "DARK"))
        for (int width : List.of(1440, 900)) {
          boolean wanted = args.length < 3 || args[2].equals(theme + width + locale.getLanguage());
          if (!wanted) continue;
          var folder = Files.createTempDirectory("pictures");
          var library = folder.resolve("library.db");
          try (var prepared = Library.open(library)) {
            prepared.setting("theme", theme);
          }
          var name = locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
          draw(library, locale, width, Path.of(args[1]), out.resolve(name));
        }
    Platform.exit();
  }

  private static void draw(Path library, Locale locale, int width, Path notes, Path out)
      throws IOException {
    try (var desk = OpenDesk.at(library, new Place.Import(List.of()), locale, NOW)) {
      Fx.run(
          () -> {
            desk.scene().getWindow().setWidth(width);
            desk.scene().getWindow().setHeight(width == 900 ? 600 : 900);
          });
      desk.waitFor("#import-files");
      desk.picture(out.resolve("choose.png"));
      desk.go(new Place.Import(List.of(notes)));
      desk.waitFor("#import-keep");
      desk.waitFor("#import-cards");
      desk.picture(out.resolve("preview.png"));
      for (var kind : List.of("LEFT_OUT", "PROBLEMS")) {
        press(desk, kind);
        desk.picture(out.resolve(kind.toLowerCase(Locale.ROOT) + ".png"));
      }
      desk.press("#import-keep");
      desk.waitFor("#library");
      desk.waitFor(".notice");
      desk.picture(out.resolve("done.png"));
      desk.go(new Place.Problems());
      desk.waitFor("#problems");
      desk.picture(out.resolve("problems.png"));
      desk.go(new Place.Import(List.of(notes.resolveSibling("nowhere.md"))));
      desk.waitFor("#import-nothing");
      desk.picture(out.resolve("nothing.png"));
    }
  }

  private static void press(OpenDesk desk, String kind) {
    Fx.run(
        () -> {
          if (desk.find("#show-" + kind) instanceof ToggleButton chip) chip.fire();
        });
    Fx.until("a frame", () -> true);
  }
}
