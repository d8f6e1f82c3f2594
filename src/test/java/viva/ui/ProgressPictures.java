package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.ui.kit.Place;

/// Draws the page on progress, from its top to its end, in both languages, both themes and two
/// sizes into a folder, to be looked at: `ProgressPictures FOLDER [ANSWERS]`.
final class ProgressPictures {
  private ProgressPictures() {}

  static void main(String[] args) throws IOException {
    var out = Files.createDirectories(Path.of(args[0]));
    int answers = args.length > 1 ? Integer.parseInt(args[1]) : 3_000;
    var library = Files.createTempDirectory("pictures").resolve("library.db");
    var now = Instant.parse("2026-03-02T02:00:00Z");
    for (var theme : List.of("LIGHT", "DARK")) {
      try (var prepared = Library.open(library)) {
        if (answers > 0 && prepared.interviews().all().isEmpty()) {
          now = LivedLibrary.fill(prepared, 1, 300, answers, 30).at();
          prepared
              .interviews()
              .add(
                  new Interview(
                      "Acme ML engineer",
                      LocalDate.ofInstant(now, OpenDesk.ZONE).plusDays(12),
                      30,
                      Map.of(Topic.NONE, 1.0)));
          prepared.setting("pictured", now.toString());
        }
        now = prepared.setting("pictured").map(Instant::parse).orElse(now);
        prepared.setting("theme", theme);
      }
      for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
        for (int width : List.of(1440, 900)) draw(library, now, locale, width, out, theme);
    }
    Platform.exit();
  }

  private static void draw(
      Path library, Instant now, Locale locale, int width, Path out, String theme) {
    try (var desk = OpenDesk.at(library, new Place.Progress(), locale, now)) {
      desk.size(width, width == 900 ? 600 : 900);
      desk.waitFor("#progress-end");
      var pane = (ScrollPane) Objects.requireNonNull(desk.find("#progress"));
      double height = Fx.on(() -> pane.getContent().getLayoutBounds().getHeight());
      double window = Fx.on(() -> pane.getViewportBounds().getHeight());
      int pages = (int) Math.ceil(height / window);
      for (int page = 0; page < pages; page++) {
        double to = Math.min(1, page * window / Math.max(1, height - window));
        Fx.run(() -> pane.setVvalue(to));
        desk.picture(
            out.resolve(
                "page-"
                    + locale.getLanguage()
                    + "-"
                    + theme.toLowerCase(Locale.ROOT)
                    + "-"
                    + width
                    + "-"
                    + page
                    + ".png"));
      }
    }
  }
}
