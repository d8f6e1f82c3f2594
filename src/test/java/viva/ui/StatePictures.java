package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import viva.card.Topic;
import viva.content.BuiltIn;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// Draws what a screen shows only now and then (nothing there, nothing found, all done, a form, an
/// offer) in both languages, both themes and two sizes: `StatePictures FOLDER
/// [LANGUAGE-THEME-WIDTH...]`.
final class StatePictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private StatePictures() {}

  static void main(String[] args) throws IOException, SQLException {
    var learned = Files.createTempDirectory("pictures").resolve("library.db");
    var learnedAt = LearnedLibrary.make(learned, 300, 6_000);
    Way.each(
        args,
        (way, folder, out) -> {
          var empty = folder.resolve("library.db");
          try (var library = Library.open(empty)) {
            library.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
          }
          try (var desk = way.open(empty, new Place.Home(), NOW)) {
            nothingThere(desk, out);
          }
          var own = Files.copy(learned, folder.resolve("learned.db"));
          try (var desk = way.open(own, new Place.Home(), learnedAt)) {
            nowAndThen(desk, out);
          }
        });
  }

  private static void nothingThere(OpenDesk desk, Path out) {
    desk.waitFor("#home");
    desk.picture(out.resolve("empty-home.png"));
    desk.go(new Place.Library());
    desk.waitFor("#library");
    desk.picture(out.resolve("empty-library.png"));
    desk.press("#search");
    desk.type("#search-field", "Adam");
    desk.waitForText("Ctrl+I");
    desk.picture(out.resolve("empty-search.png"));
    desk.key(KeyCode.ESCAPE);
    desk.go(new Place.Mock());
    desk.waitFor(".mock-setup");
    desk.picture(out.resolve("empty-mock.png"));
    desk.go(new Place.Progress());
    desk.waitFor("#progress");
    Fx.until("a frame", () -> true);
    desk.picture(out.resolve("empty-progress.png"));
    desk.go(new Place.Study(Topic.NONE));
    desk.waitFor("#study-home");
    desk.picture(out.resolve("finished.png"));
    desk.go(new Place.Problems());
    desk.waitFor("#problems");
    desk.picture(out.resolve("no-problems.png"));
    desk.go(new Place.Interviews());
    desk.waitFor("#interviews");
    desk.picture(out.resolve("no-interviews.png"));
  }

  private static void nowAndThen(OpenDesk desk, Path out) {
    desk.go(new Place.Settings());
    desk.press("#optimize-start");
    desk.waitFor("#optimize-apply");
    show(desk, "#optimize-apply");
    desk.picture(out.resolve("optimized.png"));
    desk.press("#optimize-apply");
    desk.waitFor("#schedule-offer");
    show(desk, "#schedule-offer");
    desk.picture(out.resolve("offer.png"));
    desk.go(new Place.Interviews());
    desk.press("#add-interview");
    desk.waitFor("#keep-interview");
    desk.picture(out.resolve("interview.png"));
    desk.type("#interview-name", "Acme ML engineer");
    desk.press("#keep-interview");
    Fx.until("the form is away", () -> desk.find("#keep-interview") == null);
    desk.picture(out.resolve("interviews.png"));
    desk.go(new Place.Library());
    desk.waitFor("#cards .table-row-cell");
    desk.type("#library-search", "没有这样的词");
    Fx.until(
        "the search",
        () -> desk.find("#cards") instanceof TableView<?> table && table.getItems().isEmpty());
    desk.picture(out.resolve("nothing-found.png"));
    desk.press("#search");
    desk.type("#search-field", "没有这样的词");
    Fx.until("a frame", () -> true);
    desk.picture(out.resolve("search-nothing.png"));
    desk.type("#search-field", "is:gone");
    desk.waitForText("gone");
    desk.picture(out.resolve("search-mistaken.png"));
    desk.key(KeyCode.ESCAPE);
    desk.go(new Place.Study(What.of(new Scope.Found("1"), Pick.ALL).practised()));
    desk.waitFor(".study-question");
    desk.key(KeyCode.SUBTRACT);
    desk.picture(out.resolve("practice.png"));
  }

  /// Scrolls until a node of the settings is in the middle of the window.
  private static void show(OpenDesk desk, String selector) {
    Fx.until("a frame", () -> true);
    Fx.run(
        () -> {
          var pane = (ScrollPane) Objects.requireNonNull(desk.find("#settings"));
          var node = Objects.requireNonNull(desk.find(selector));
          var content = pane.getContent();
          double at = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
          double window = pane.getViewportBounds().getHeight();
          double height = content.getLayoutBounds().getHeight();
          pane.setVvalue(Math.clamp((at - window / 2) / (height - window), 0, 1));
        });
  }
}
