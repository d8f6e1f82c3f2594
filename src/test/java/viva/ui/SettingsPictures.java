package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import viva.fsrs.MemoryModel;
import viva.store.Library;
import viva.ui.kit.Place;

/// Draws the settings' scheduling section, from top to bottom, into a folder: `SettingsPictures
/// FOLDER`.
final class SettingsPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private SettingsPictures() {}

  static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    draw(out, Locale.SIMPLIFIED_CHINESE, "LIGHT", 1440);
    draw(out, Locale.ENGLISH, "DARK", 900);
    draw(out, Locale.ENGLISH, "LIGHT", 1440);
    Platform.exit();
  }

  private static void draw(Path out, Locale locale, String theme, int width) throws IOException {
    var library = Files.createTempDirectory("pictures").resolve("library.db");
    try (var prepared = Library.open(library)) {
      prepared.setting("theme", theme);
    }
    try (var desk = OpenDesk.at(library, new Place.Settings(), locale, NOW)) {
      Fx.run(() -> desk.scene().getWindow().setWidth(width));
      desk.waitFor("#schedule-save");
      Fx.run(() -> ((Slider) desk.scene().lookup("#retention")).setValue(95));
      var name = locale.getLanguage() + "-" + theme + "-" + width + "-settings";
      for (double at : List.of(0.0, 0.35, 0.7, 1.0)) {
        Fx.run(() -> ((ScrollPane) desk.scene().lookup("#settings")).setVvalue(at));
        desk.waitFor("#schedule-save");
        desk.picture(out.resolve(name + (int) (100 * at) + ".png"));
      }
      Fx.run(() -> model(desk).setValue(MemoryModel.Kind.FSRS_7));
      scrollTo(desk, "#schedule-model");
      desk.picture(out.resolve(name + "-model.png"));
      desk.press("#schedule-save");
      desk.waitFor("#schedule-offer");
      scrollTo(desk, "#schedule-offer");
      desk.picture(out.resolve(name + "-offer.png"));
    }
  }

  /// Puts a node in the middle of the screen.
  private static void scrollTo(OpenDesk desk, String id) {
    Fx.run(
        () -> {
          var pane = (ScrollPane) desk.scene().lookup("#settings");
          pane.applyCss();
          pane.layout();
          var node = desk.scene().lookup(id);
          var all = pane.getContent();
          double y = all.sceneToLocal(node.localToScene(0, 0)).getY();
          double seen = pane.getViewportBounds().getHeight();
          pane.setVvalue((y - seen / 2) / (all.getLayoutBounds().getHeight() - seen));
        });
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<MemoryModel.Kind> model(OpenDesk desk) {
    return (ChoiceBox<MemoryModel.Kind>) desk.scene().lookup("#schedule-model");
  }
}
