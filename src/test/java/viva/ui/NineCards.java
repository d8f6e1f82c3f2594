package viva.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TableView;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.content.BuiltIn;
import viva.store.AnsweredDays;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.store.Shelf;
import viva.store.shelf.Words;
import viva.ui.kit.Place;

/// A library of eight cards of a note, two of them answered, and one of the learner's own; and what
/// its screen shows of them.
record NineCards(Path file) {
  static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  static NineCards in(Path folder) {
    var file = folder.resolve("library.db");
    try (var library = Library.open(file)) {
      library.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
      Shelf.add(library, "caches.md", LearnedLibrary.cards(8), NOW);
      AnsweredDays.learn(library, NOW, 2);
      library
          .shelves()
          .edits()
          .add(Topic.of("Mine"), new Words("What is 缓存一致性?", "Own."), List.of(), NOW);
    }
    return new NineCards(file);
  }

  OpenDesk desk(Place place) {
    return OpenDesk.at(file, place, Locale.ENGLISH, NOW);
  }

  List<ScheduledCard> now() {
    try (var library = Library.open(file)) {
      return library.cards();
    }
  }

  static TableView<?> table(OpenDesk desk) {
    desk.waitFor("#cards");
    return (TableView<?>) Objects.requireNonNull(desk.find("#cards"));
  }

  /// Waits until the table shows so many.
  static void rows(OpenDesk desk, int count) {
    Fx.until(
        count + " rows",
        () -> desk.find("#cards") instanceof TableView<?> t && t.getItems().size() == count);
  }

  /// Waits until the table has the focus.
  static void focus(OpenDesk desk) {
    var table = table(desk);
    Fx.until("the focus on the table", table::isFocused);
  }

  static void choose(OpenDesk desk, int from, int to) {
    var table = table(desk);
    Fx.run(() -> table.getSelectionModel().selectRange(from, to));
  }
}
