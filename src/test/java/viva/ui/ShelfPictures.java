package viva.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import viva.card.Topic;
import viva.store.AnsweredDays;
import viva.store.Library;
import viva.store.shelf.Words;
import viva.sync.BuiltInDeck;
import viva.ui.kit.Place;

/// Draws the library and what can be done to chosen cards in both languages, both themes and two
/// sizes into a folder: `ShelfPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class ShelfPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  /// Where the flags stand in the menu of actions.
  private static final int FLAGS = 5;

  private ShelfPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(
        args,
        (way, folder, out) -> {
          var deck = folder.resolve("deck.db");
          deck(deck);
          try (var desk = way.open(deck, new Place.Home(), NOW)) {
            deck(desk, out);
          }
          var notes = ShelfNotes.in(folder, way.locale());
          try (var desk = way.open(notes.library(), new Place.Home(), NOW)) {
            notes(desk, out);
          }
        });
  }

  private static void deck(Path file) {
    try (var library = Library.open(file)) {
      BuiltInDeck.addTo(library, NOW.minusSeconds(90 * 86_400L));
      AnsweredDays.learn(library, NOW, 60);
      var edits = library.shelves().edits();
      var card = library.cards().getFirst();
      edits.write(card.id(), new Words(card.card().question(), "用自己的话说：$a^2+b^2=c^2$。"));
      edits.add(
          Topic.of("推理", "KV 缓存"),
          new Words("KV 缓存占多少显存？", "每层 $2 \\times L \\times d \\times n$ 个数。"),
          List.of("面试"),
          NOW);
    }
  }

  /// The large deck: the table, its search, the search of everything.
  private static void deck(OpenDesk desk, Path out) {
    desk.go(new Place.Library());
    desk.waitFor("#cards .table-row-cell");
    desk.waitFor("#documents .tree-cell");
    Fx.until("a frame", () -> true);
    desk.picture(out.resolve("library.png"));
    desk.type("#library-search", "缓存");
    Fx.until(
        "the search",
        () -> desk.find("#cards") instanceof TableView<?> t && t.getItems().size() < 300);
    desk.picture(out.resolve("library-searched.png"));
    desk.type("#library-search", "is:gone");
    Fx.until(
        "the remark",
        () -> desk.find("#library-remark") instanceof Labeled l && l.getText().contains("gone"));
    desk.picture(out.resolve("library-unclear.png"));
    desk.press("#search");
    desk.type("#search-field", "缓存");
    desk.waitFor("#search-hits .list-cell .caption");
    desk.picture(out.resolve("search.png"));
  }

  /// A learner's notes: several cards chosen and every action on them.
  private static void notes(OpenDesk desk, Path out) {
    desk.go(new Place.Library());
    desk.waitFor("#cards .table-row-cell");
    expandTree(desk);
    desk.picture(out.resolve("library-tree.png"));
    choose(desk, 5);
    desk.picture(out.resolve("library-chosen.png"));
    menu(desk, out);
    ask(desk, KeyCode.T, out.resolve("library-tag.png"));
    ask(desk, KeyCode.Y, out.resolve("library-untag.png"));
    ask(desk, KeyCode.M, out.resolve("library-move.png"));
    ask(desk, KeyCode.DELETE, out.resolve("library-delete.png"));
    due(desk, out);
    Fx.run(() -> tree(desk).getSelectionModel().selectLast());
    Fx.until("the archive", () -> table(desk).getItems().size() == 1);
    desk.picture(out.resolve("library-archive.png"));
    Fx.run(() -> tree(desk).getSelectionModel().selectFirst());
    desk.press("#only-SUSPENDED");
    Fx.until("the suspended one", () -> table(desk).getItems().size() == 1);
    desk.picture(out.resolve("library-only-suspended.png"));
    desk.press("#only-ALL");
    act(desk, KeyCode.DIGIT2, ".flag-2", out.resolve("library-flagged.png"));
    act(desk, KeyCode.S, "#cards", out.resolve("library-suspended.png"));
    act(desk, KeyCode.R, "#cards", out.resolve("library-reset.png"));
  }

  private static void expandTree(OpenDesk desk) {
    Fx.run(
        () -> {
          var tree = tree(desk);
          for (int i = 0; i < tree.getExpandedItemCount(); i++)
            tree.getTreeItem(i).setExpanded(true);
        });
    Fx.until("a frame", () -> true);
  }

  private static void choose(OpenDesk desk, int cards) {
    Fx.run(
        () -> {
          table(desk).requestFocus();
          table(desk).getSelectionModel().clearSelection();
          table(desk).getSelectionModel().selectRange(0, cards);
        });
    Fx.until("a frame", () -> true);
  }

  private static void menu(OpenDesk desk, Path out) {
    var more = (MenuButton) Objects.requireNonNull(desk.find("#library-more"));
    Fx.run(more::show);
    Popups.picture(out.resolve("library-actions.png"));
    for (int i = 0; i < FLAGS; i++) desk.key(KeyCode.DOWN);
    desk.key(KeyCode.RIGHT);
    Popups.picture(out.resolve("library-flags.png"));
    Fx.run(more::hide);
  }

  private static void ask(OpenDesk desk, KeyCode key, Path picture) {
    choose(desk, 5);
    desk.key(key);
    desk.waitFor("#ask-go");
    Fx.until("a frame", () -> true);
    desk.picture(picture);
    desk.press("#ask-cancel");
  }

  private static void due(OpenDesk desk, Path out) {
    ask(desk, KeyCode.D, out.resolve("library-due.png"));
    desk.key(KeyCode.D);
    desk.waitFor("#ask-date");
    var picker = (DatePicker) Objects.requireNonNull(desk.find("#ask-date"));
    Fx.run(picker::show);
    Popups.picture(out.resolve("library-calendar.png"));
    Fx.run(picker::hide);
    desk.press("#ask-cancel");
  }

  /// Does something at once and waits for its notice and for what it shows.
  private static void act(OpenDesk desk, KeyCode key, String shown, Path picture) {
    choose(desk, 5);
    desk.key(key);
    desk.waitFor(".notice .button");
    desk.waitFor(shown);
    Fx.until("a frame", () -> true);
    desk.picture(picture);
  }

  private static TableView<?> table(OpenDesk desk) {
    return (TableView<?>) Objects.requireNonNull(desk.find("#cards"));
  }

  private static TreeView<?> tree(OpenDesk desk) {
    return (TreeView<?>) Objects.requireNonNull(desk.find("#documents"));
  }
}
