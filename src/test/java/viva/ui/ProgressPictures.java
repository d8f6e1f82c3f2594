package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.ui.kit.Place;

/// Draws the page on progress with 0, 10, 1,000 and 100,000 answers, from its top to its end:
/// `ProgressPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class ProgressPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  /// A library that is filled once and copied for each way.
  private record Filled(Path file, Instant at) {}

  private ProgressPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    var store = Files.createDirectories(Path.of(args[0]).resolve("libraries"));
    var filled = new LinkedHashMap<Integer, Filled>();
    for (int answers : List.of(0, 10, 1_000, 100_000)) filled.put(answers, fill(store, answers));
    Way.each(
        args,
        (way, folder, out) -> {
          for (var entry : filled.entrySet()) {
            var library = folder.resolve(entry.getKey() + ".db");
            Files.copy(entry.getValue().file(), library);
            try (var desk = way.open(library, new Place.Progress(), entry.getValue().at())) {
              desk.waitFor("#progress .headline");
              desk.waitFor("#progress-end");
              Way.pages(desk, "#progress", out, "progress-" + entry.getKey());
            }
          }
        });
  }

  /// Fills a library, unless it is there from the last time.
  private static Filled fill(Path store, int answers) {
    var file = store.resolve(answers + ".db");
    try (var library = Library.open(file)) {
      if (answers > 0 && library.interviews().all().isEmpty()) {
        int cards = Math.clamp(answers / 8, 20, 4_000);
        var at =
            LivedLibrary.fill(library, 1, cards, answers, Math.clamp(answers / 400, 8, 150)).at();
        library
            .interviews()
            .add(
                new Interview(
                    "Acme ML engineer",
                    LocalDate.ofInstant(at, OpenDesk.ZONE).plusDays(12),
                    30,
                    Map.of(Topic.NONE, 1.0)));
        library.setting("pictured", at.toString());
      }
      return new Filled(file, library.setting("pictured").map(Instant::parse).orElse(NOW));
    }
  }
}
