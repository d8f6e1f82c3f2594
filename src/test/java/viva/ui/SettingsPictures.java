package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import viva.card.Topic;
import viva.fsrs.MemoryModel;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.store.desk.TopicLimit;
import viva.ui.kit.Place;

/// Draws the settings, from top to bottom and with everything in them that comes only now and then:
/// `SettingsPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class SettingsPictures {
  private static final String PANE = "#settings";

  private SettingsPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(
        args,
        (way, folder, out) -> {
          pages(way, Squares.in(folder).library(), out);
          var learned = Files.createDirectories(folder.resolve("learned")).resolve("library.db");
          optimized(way, learned, LearnedLibrary.make(learned, 300, 6_000), out);
          var young = Files.createDirectories(folder.resolve("young")).resolve("library.db");
          tooFew(way, young, LearnedLibrary.make(young, 20, 100), out);
        });
  }

  private static void pages(Way way, Path library, Path out) throws IOException {
    try (var prepared = Library.open(library)) {
      prepared.desk().limit(new TopicLimit(Topic.of("Numbers"), 40, 5));
    }
    try (var desk = way.open(library, new Place.Settings(), Squares.NOW)) {
      desk.waitFor("#schedule-save");
      desk.press("#schedule-topic-add");
      Way.pages(desk, PANE, out, "settings");
      keys(desk, out);
      schedule(desk, out);
      backups(desk, library.resolveSibling("backups"), out);
    }
  }

  /// A key being changed, and one that is taken.
  private static void keys(OpenDesk desk, Path out) {
    desk.focus("#key-suspend");
    desk.press("#key-suspend");
    Way.middle(desk, PANE, "#key-suspend", out.resolve("key-listening.png"));
    desk.key(KeyCode.Q);
    desk.focus("#key-bury");
    desk.press("#key-bury");
    desk.key(KeyCode.Q);
    desk.waitFor(".notice");
    Way.middle(desk, PANE, "#key-bury", out.resolve("key-taken.png"));
  }

  private static void schedule(OpenDesk desk, Path out) {
    Fx.run(() -> ((Slider) desk.scene().lookup("#retention")).setValue(95));
    Fx.until("the effect", () -> desk.find("#retention-effect .button") == null);
    Way.middle(desk, PANE, "#retention", out.resolve("retention.png"));
    Fx.run(() -> ((TextField) desk.scene().lookup("#schedule-learning")).setText("soon"));
    desk.press("#schedule-save");
    Way.middle(desk, PANE, "#schedule-learning", out.resolve("schedule-wrong.png"));
    Fx.run(() -> ((TextField) desk.scene().lookup("#schedule-learning")).setText("1m 10m"));
    Fx.run(() -> model(desk).setValue(MemoryModel.Kind.FSRS_7));
    desk.press("#schedule-save");
    Way.middle(desk, PANE, "#schedule-offer", out.resolve("schedule-offer.png"));
  }

  private static void backups(OpenDesk desk, Path folder, Path out) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve("library-2026-02-20.db"), "no");
    desk.press("#backup-make");
    desk.waitFor("#backup-2");
    made(folder.resolve("library-2026-03-02.db"), Squares.NOW.minusSeconds(4_800));
    made(folder.resolve("library-2026-03-02-2.db"), Squares.NOW);
    desk.press("#backups-show");
    desk.waitForText("10:00");
    Way.middle(desk, PANE, "#backup-1", out.resolve("backups.png"));
    desk.press("#backup-1");
    Way.middle(desk, PANE, "#backup-sure", out.resolve("backup-sure.png"));
  }

  private static void made(Path backup, Instant at) throws IOException {
    Files.setLastModifiedTime(backup, FileTime.from(at));
  }

  private static void optimized(Way way, Path library, Instant at, Path out) {
    try (var desk = way.open(library, new Place.Settings(), at)) {
      desk.waitFor("#schedule-save");
      Way.middle(desk, PANE, "#optimize-start", out.resolve("optimize-idle.png"));
      desk.press("#optimize-start");
      desk.picture(out.resolve("optimize-working.png"));
      Way.middle(desk, PANE, "#optimize-apply", out.resolve("optimize-result.png"));
      desk.press("#optimize-months");
      Way.middle(desk, PANE, "#optimize", out.resolve("optimize-months.png"));
      desk.press("#optimize-apply");
      Way.middle(desk, PANE, "#schedule-offer", out.resolve("optimize-offer.png"));
      desk.press("#schedule-keep");
      desk.waitFor(".notice");
      Way.middle(desk, PANE, "#optimize", out.resolve("optimize-applied.png"));
    }
  }

  private static void tooFew(Way way, Path library, Instant at, Path out) {
    try (var desk = way.open(library, new Place.Settings(), at)) {
      desk.waitFor("#schedule-save");
      desk.press("#optimize-start");
      Fx.until("it is judged", () -> desk.find("#optimize .button") == null);
      Way.middle(desk, PANE, "#optimize", out.resolve("optimize-too-few.png"));
    }
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<MemoryModel.Kind> model(OpenDesk desk) {
    return (ChoiceBox<MemoryModel.Kind>) desk.scene().lookup("#schedule-model");
  }
}
