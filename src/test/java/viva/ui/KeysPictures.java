package viva.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javafx.scene.input.KeyCode;
import viva.card.Topic;
import viva.ui.kit.Place;

/// Draws the box that runs commands, the map of keys on several screens, and a key being chosen:
/// `KeysPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class KeysPictures {
  private KeysPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(args, KeysPictures::draw);
  }

  private static void draw(Way way, Path folder, Path out) {
    var cards = NineCards.in(folder);
    try (var desk = way.open(cards.file(), new Place.Home(), NineCards.NOW)) {
      desk.waitFor("#start");
      map(desk, out.resolve("map-home.png"));
      desk.go(new Place.Study(Topic.NONE));
      desk.waitFor(".reveal");
      map(desk, out.resolve("map-study.png"));
      box(desk, "", out.resolve("box-study.png"));
      box(desk, way.chinese() ? "撤销" : "undo", out.resolve("box-undo.png"));
      box(desk, way.chinese() ? "记" : "go", out.resolve("box-not-now.png"));
      desk.go(new Place.Library());
      NineCards.focus(desk);
      NineCards.choose(desk, 0, 3);
      map(desk, out.resolve("map-library.png"));
      box(desk, "", out.resolve("box-library.png"));
      desk.go(new Place.Mock());
      desk.waitFor("#mock-start");
      desk.key(KeyCode.ENTER);
      desk.waitFor("#mock-reading");
      map(desk, out.resolve("map-mock.png"));
      desk.go(new Place.Settings("settings.keys"));
      Fx.until("the first key", () -> desk.hasFocus("key-home"));
      desk.press("#key-home");
      desk.shortcut(KeyCode.K);
      desk.picture(out.resolve("settings-keys.png"));
      desk.key(KeyCode.ESCAPE);
      Way.pages(desk, "#settings", out, "settings");
    }
  }

  private static void map(OpenDesk desk, Path file) {
    desk.key(KeyCode.F1);
    desk.waitFor("#keys");
    desk.picture(file);
    desk.key(KeyCode.ESCAPE);
  }

  private static void box(OpenDesk desk, String words, Path file) {
    desk.shortcut(KeyCode.K);
    desk.type("#search-field", words);
    Fx.until("a frame", () -> true);
    Fx.until("a row", () -> desk.find("#search-hits .list-cell .label") != null);
    desk.picture(file);
    desk.key(KeyCode.ESCAPE);
  }
}
