package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Labeled;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// Draws the first screen and the study desk's checklist of a library that was lived in into a
/// folder, to be looked at: `HomePictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class HomePictures {
  private static final Instant BEFORE = Instant.parse("2024-01-01T02:00:00Z");

  private HomePictures() {}

  static void main(String[] args) throws IOException, SQLException {
    var library = Files.createTempDirectory("pictures").resolve("library.db");
    // the first start puts the built-in deck in
    OpenDesk.at(library, new Place.Home(), Locale.SIMPLIFIED_CHINESE, BEFORE).close();
    var now = live(library);
    Way.each(
        args,
        (way, folder, out) -> {
          var own = Files.copy(library, folder.resolve("library.db"));
          try (var desk = way.open(own, new Place.Settings(), now)) {
            draw(desk, out);
          }
        });
  }

  /// A month of answers, and an interview to come; answers when that is.
  private static Instant live(Path library) {
    try (var prepared = Library.open(library)) {
      var now = LivedLibrary.live(prepared, 1, 300, 2_000, 30).at();
      prepared
          .interviews()
          .add(
              new Interview(
                  "Acme ML engineer",
                  LocalDate.ofInstant(now, OpenDesk.ZONE).plusDays(12),
                  30,
                  Map.of(Topic.NONE, 1.0)));
      return now;
    }
  }

  private static void draw(OpenDesk desk, Path out) {
    desk.waitFor("#checklist");
    if (desk.find("#checklist:selected") == null) {
      desk.press("#checklist");
      desk.press("#scratchPad");
    }
    desk.go(new Place.Home());
    desk.waitFor("#pays-most .next-row");
    desk.waitFor(".plan-outlook");
    Fx.until(
        "the heading",
        () -> desk.find("#home .headline") instanceof Labeled l && l.getText().matches(".*\\d.*"));
    desk.picture(out.resolve("lived-home.png"));
    desk.go(new Place.Study(What.of(new Scope.Found("Adam"), Pick.ALL).practised()));
    desk.waitFor("#scratch");
    desk.type("#scratch", "Adam 优化器保存一阶动量和二阶动量，混合精度训练还要 fp32 主权重。");
    desk.press(".reveal");
    desk.waitFor("#tick-1");
    Fx.until(
        "the writing is looked at",
        () ->
            desk.find("#rate-again.proposed") != null
                || desk.find("#rate-hard.proposed") != null
                || desk.find("#rate-good.proposed") != null);
    desk.picture(out.resolve("lived-study.png"));
  }
}
