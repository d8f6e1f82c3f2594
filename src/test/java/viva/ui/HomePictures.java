package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
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

  static void main(String[] args) throws IOException {
    var out = Files.createDirectories(Path.of(args[0]));
    var library = Files.createTempDirectory("pictures").resolve("library.db");
    // the first start puts the built-in deck in
    OpenDesk.at(library, new Place.Home(), Locale.SIMPLIFIED_CHINESE, BEFORE).close();
    Instant now;
    try (var prepared = Library.open(library)) {
      now = LivedLibrary.live(prepared, 1, 300, 2_000, 30).at();
      prepared
          .interviews()
          .add(
              new Interview(
                  "Acme ML engineer",
                  LocalDate.ofInstant(now, OpenDesk.ZONE).plusDays(12),
                  30,
                  Map.of(Topic.NONE, 1.0)));
    }
    try {
      for (var combination : Combination.wanted(args)) {
        combination.dress(library);
        try (var desk = OpenDesk.at(library, new Place.Settings(), combination.locale(), now)) {
          combination.size(desk);
          draw(desk, out.resolve(combination + "/lived-"));
        }
      }
    } finally {
      Platform.exit();
    }
  }

  private static void draw(OpenDesk desk, Path name) {
    desk.waitFor("#checklist");
    if (desk.find("#checklist:selected") == null) {
      desk.press("#checklist");
      desk.press("#scratchPad");
    }
    desk.go(new Place.Home());
    desk.waitFor("#pays-most .next-row");
    desk.picture(Path.of(name + "home.png"));
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
    desk.picture(Path.of(name + "study.png"));
  }
}
