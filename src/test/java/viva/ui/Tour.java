package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// A walk through every screen in every state that a user meets.
final class Tour {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private final OpenDesk desk;
  private final Path folder;
  private final Looking looking;

  /// Looks at the screen that stands.
  interface Looking {
    /// @param state the selector by which the state is known
    void look(OpenDesk desk, String state);
  }

  private Tour(OpenDesk desk, Path folder, Looking looking) {
    this.desk = desk;
    this.folder = folder;
    this.looking = looking;
  }

  /// Opens the smallest window on a new library and stops at each state, when nothing moves any
  /// more.
  ///
  /// @param folder to be made; gets the library and a note
  /// @param theme  `LIGHT` or `DARK`
  static void of(Path folder, Locale locale, String theme, Looking looking) {
    newFolder(folder);
    try (var library = Library.open(folder.resolve("library.db"))) {
      library.setting("theme", theme);
    }
    try (var desk = OpenDesk.at(folder.resolve("library.db"), new Place.Home(), locale, NOW)) {
      desk.size(900, 600);
      var tour = new Tour(desk, folder, looking);
      tour.stop("#start");
      tour.study();
      tour.shelf();
      tour.imports();
      desk.go(new Place.Home());
      tour.stop("#needs-a-look");
      tour.interviews();
      tour.mock();
      desk.go(new Place.Progress());
      tour.stop("#progress-end");
      desk.go(new Place.Settings());
      tour.stop("#schedule-save");
      assertThat(desk.errors()).isEmpty();
    }
  }

  private void study() {
    desk.go(new Place.Choose(What.DUE));
    stop(".choose");
    desk.go(new Place.Study(Topic.NONE));
    stop(".reveal");
    desk.key(KeyCode.SPACE);
    stop("#rate-good");
    desk.key(KeyCode.F1);
    stop("#keys");
    desk.key(KeyCode.ESCAPE);
    desk.key(KeyCode.N);
    stop("#note");
    desk.key(KeyCode.ESCAPE);
    desk.go(new Place.Settings());
    for (var option : List.of("#timer", "#pointByPoint", "#checklist", "#scratchPad"))
      desk.press(option);
    desk.go(new Place.Study(What.of(new Scope.Found("prompt"), Pick.ALL).practised()));
    stop("#scratch");
    desk.press(".reveal");
    stop("#rate-good");
    desk.go(new Place.Study(What.cards(List.of())));
    stop("#study-home");
  }

  private void shelf() {
    desk.go(new Place.Library());
    stop("#cards .table-row-cell");
    desk.key(KeyCode.DELETE);
    stop("#ask-go");
    desk.key(KeyCode.ESCAPE);
    desk.press("#search");
    stop(".search-box");
    desk.key(KeyCode.ESCAPE);
    var card = first();
    desk.go(card);
    stop("#card");
    desk.go(new Place.Edit(card.card()));
    stop("#edit");
    desk.go(new Place.NewCard());
    stop("#edit-another");
  }

  private void imports() {
    desk.go(new Place.Import(List.of()));
    stop("#import-files");
    desk.go(new Place.Import(List.of(note())));
    stop("#import-cards");
    desk.press("#import-keep");
    stop(".notice .button");
    desk.go(new Place.Problems());
    stop("#problems");
  }

  private void interviews() {
    desk.go(new Place.Interviews());
    desk.press("#add-interview");
    stop("#keep-interview");
    keepInterview();
    desk.go(new Place.Home());
    stop("#home");
    desk.go(new Place.Interviews());
    stop("#interviews");
  }

  private void mock() {
    desk.go(new Place.Mock());
    stop("#mock-start");
    desk.key(KeyCode.ENTER);
    stop("#mock-reading");
    desk.key(KeyCode.DIGIT4);
    stop("#mock-answering");
    desk.write("something");
    desk.now.updateAndGet(t -> t.plus(Duration.ofSeconds(70)));
    desk.shortcut(KeyCode.ENTER);
    stop("#mock-following");
    desk.shortcut(KeyCode.ENTER);
    stop("#mock-review");
  }

  private static void newFolder(Path folder) {
    try {
      Files.createDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for a state and looks at it.
  private void stop(String selector) {
    desk.waitFor(selector);
    Fx.until("nothing fading in", () -> desk.find(".appearing") == null);
    looking.look(desk, selector);
  }

  private Path note() {
    try {
      return Files.writeString(
          folder.resolve("notes.md"),
          "# Heaps\n\n### What is a heap?\nA tree.\n\n### Who made it?\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Place.Card first() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      return new Place.Card(library.cards().getFirst().id());
    }
  }

  private void keepInterview() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      library
          .interviews()
          .add(
              new Interview(
                  "Acme ML engineer", LocalDate.of(2026, 3, 14), 30, Map.of(Topic.NONE, 1.0)));
    }
  }
}
