package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.store.AnsweredDays;
import viva.store.Library;
import viva.store.shelf.Words;
import viva.sync.BuiltInDeck;
import viva.ui.kit.Place;

/// Draws the library, the editor and the page of a card in both languages, both themes and two
/// sizes
/// into a folder: `ShelfPictures FOLDER [LANGUAGE-THEME-WIDTH]`.
final class ShelfPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private ShelfPictures() {}

  static void main(String[] args) throws IOException {
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
      for (var theme : List.of("LIGHT", "DARK"))
        for (int width : List.of(1440, 900)) {
          var name = locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
          if (args.length > 1 && !name.equals(args[1])) continue;
          var library = Files.createTempDirectory("pictures").resolve("library.db");
          prepare(library, theme);
          draw(library, locale, width, Path.of(args[0]).resolve(name));
        }
    Platform.exit();
  }

  private static void prepare(Path file, String theme) {
    try (var library = Library.open(file)) {
      library.setting("theme", theme);
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

  private static void draw(Path library, Locale locale, int width, Path out) throws IOException {
    try (var desk = OpenDesk.at(library, new Place.Library(), locale, NOW)) {
      desk.size(width, width == 900 ? 600 : 900);
      desk.waitFor("#cards .table-row-cell");
      Fx.until("a frame", () -> true);
      desk.picture(out.resolve("library.png"));
      desk.type("#library-search", "缓存");
      Fx.until(
          "the search",
          () -> desk.find("#cards") instanceof TableView<?> t && t.getItems().size() < 300);
      desk.picture(out.resolve("library-searched.png"));
      desk.key(KeyCode.DELETE);
      desk.waitFor("#ask-go");
      desk.picture(out.resolve("library-delete.png"));
      desk.key(KeyCode.ESCAPE);
      desk.type("#library-search", "is:gone");
      desk.waitForText("gone");
      desk.picture(out.resolve("library-unclear.png"));
      var id = card(library);
      desk.go(new Place.Card(id.id()));
      desk.waitFor("#card");
      Fx.until("a frame", () -> true);
      desk.picture(out.resolve("card.png"));
      desk.go(new Place.Edit(id.id()));
      desk.waitFor("#edit");
      Fx.until("a frame", () -> true);
      desk.picture(out.resolve("edit.png"));
      desk.go(new Place.NewCard());
      desk.waitFor("#edit-another");
      desk.picture(out.resolve("new.png"));
      desk.press("#search");
      desk.type("#search-field", "缓存");
      desk.waitFor("#search-hits .list-cell .caption");
      desk.picture(out.resolve("search.png"));
    }
  }

  private static ScheduledCard card(Path file) {
    try (var library = Library.open(file)) {
      return library.cards().getFirst();
    }
  }
}
