package viva.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import viva.card.Topic;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;
import viva.words.Messages;

/// Draws every screen in both languages, both themes and two sizes into a folder, to be looked at:
/// `Pictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class Pictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private Pictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(args, Pictures::draw);
  }

  private static void draw(Way way, Path folder, Path out) {
    try (var desk = way.open(folder.resolve("library.db"), new Place.Home(), NOW)) {
      desk.waitFor("#home");
      desk.picture(out.resolve("home.png"));
      desk.go(new Place.Choose(What.DUE));
      desk.waitFor("#choose");
      desk.picture(out.resolve("choose.png"));
      scroll(desk, "#choose .scroll-pane", 1);
      desk.picture(out.resolve("choose-end.png"));
      study(desk, out);
      desk.go(new Place.Library());
      desk.waitFor("#cards");
      desk.picture(out.resolve("library.png"));
      search(desk, Messages.of(way.locale()), out);
      desk.key(KeyCode.ENTER);
      desk.waitFor("#card");
      desk.picture(out.resolve("card.png"));
      desk.go(new Place.Settings());
      desk.waitFor("#settings");
      desk.picture(out.resolve("settings.png"));
      for (var place : List.of(0.3, 0.62, 1.0)) {
        scroll(desk, "#settings", place);
        desk.picture(out.resolve("settings" + Math.round(place * 100) + ".png"));
      }
    }
  }

  private static void study(OpenDesk desk, Path out) {
    desk.go(new Place.Study(Topic.NONE));
    desk.waitFor(".study-question");
    desk.picture(out.resolve("question.png"));
    for (int i = 0; i < 3; i++) {
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      desk.picture(out.resolve("answer" + i + ".png"));
      desk.key(KeyCode.DIGIT3);
      desk.waitFor(".reveal");
    }
    desk.key(KeyCode.F);
    desk.key(KeyCode.F1);
    desk.waitFor("#keys");
    desk.picture(out.resolve("keys.png"));
    desk.key(KeyCode.ESCAPE);
    desk.key(KeyCode.N);
    desk.waitFor("#note");
    desk.picture(out.resolve("note.png"));
    desk.key(KeyCode.ESCAPE);
    comforts(desk, out.resolve("points.png"));
  }

  /// Practice with every option on: the timer, the pad, the ticked points.
  private static void comforts(OpenDesk desk, Path file) {
    desk.go(new Place.Settings());
    for (var option : List.of("#timer", "#pointByPoint", "#checklist", "#scratchPad"))
      desk.press(option);
    desk.go(new Place.Study(What.of(new Scope.Found("prompt"), Pick.ALL).practised()));
    desk.waitFor("#scratch");
    desk.picture(file.resolveSibling("pad.png"));
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

  /// The box empty, with commands, with what it cannot understand, and with cards.
  private static void search(OpenDesk desk, Messages words, Path out) {
    desk.press("#search");
    desk.waitFor("#search-hits .list-cell .label");
    desk.picture(out.resolve("search-help.png"));
    desk.type("#search-field", "is:gone");
    desk.picture(out.resolve("search-mistaken.png"));
    desk.type("#search-field", words.say("command.SETTINGS"));
    desk.waitFor("#search-hits .list-cell .label");
    desk.picture(out.resolve("search-command.png"));
    desk.type("#search-field", "没有这样的词");
    desk.waitForText(words.say("search.nothing"));
    desk.picture(out.resolve("search-nothing.png"));
    desk.type("#search-field", "注意");
    desk.waitFor("#search-hits .list-cell .caption");
    desk.picture(out.resolve("search.png"));
  }

  private static void scroll(OpenDesk desk, String selector, double place) {
    Fx.run(() -> ((ScrollPane) Objects.requireNonNull(desk.find(selector))).setVvalue(place));
  }
}
