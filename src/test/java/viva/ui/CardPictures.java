package viva.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import viva.ui.kit.Place;

/// Draws the page of a card, the editor and the list of problems as they can be, in both languages,
/// both themes and two sizes into a folder: `CardPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class CardPictures {
  private static final String OVERRIDDEN = "什么是因果掩码";

  private CardPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(
        args,
        (way, folder, out) -> {
          var notes = ShelfNotes.in(folder, way.locale());
          try (var desk = way.open(notes.library(), new Place.Home(), ShelfNotes.NOW)) {
            problems(desk, out);
            pages(desk, notes, out);
            editor(desk, notes, out);
          }
          notes.overtake(way.locale());
          try (var desk = way.open(notes.library(), new Place.Home(), ShelfNotes.NOW)) {
            overtaken(desk, notes, out);
          }
        });
  }

  private static void problems(OpenDesk desk, Path out) {
    desk.go(new Place.Problems());
    desk.waitFor("#problems .button");
    still(desk, out.resolve("problems.png"));
  }

  private static void pages(OpenDesk desk, ShelfNotes notes, Path out) {
    page(desk, notes, "为什么增量解码", out.resolve("card-often.png"));
    end(desk, out.resolve("card-often-end.png"));
    page(desk, notes, "What does FlashAttention", out.resolve("card-once.png"));
    page(desk, notes, OVERRIDDEN, out.resolve("card-overridden.png"));
    page(desk, notes, "How does rotary", out.resolve("card-leech.png"));
    end(desk, out.resolve("card-leech-end.png"));
    page(desk, notes, "键值缓存", out.resolve("card-suspended.png"));
    page(desk, notes, "Why is attention", out.resolve("card-archived.png"));
    page(desk, notes, "谁提出了注意力", out.resolve("card-unanswered.png"));
  }

  private static void page(OpenDesk desk, ShelfNotes notes, String beginning, Path picture) {
    desk.go(new Place.Library());
    desk.waitFor("#library");
    desk.go(new Place.Card(notes.card(beginning)));
    desk.waitFor("#card");
    still(desk, picture);
  }

  private static void end(OpenDesk desk, Path picture) {
    Fx.run(() -> ((ScrollPane) Objects.requireNonNull(desk.find("#card"))).setVvalue(1));
    still(desk, picture);
  }

  private static void editor(OpenDesk desk, ShelfNotes notes, Path out) {
    edit(desk, notes, OVERRIDDEN);
    still(desk, out.resolve("edit-overridden.png"));
    edit(desk, notes, "为什么增量解码");
    desk.type(
        "#edit-answer",
        """
        先说结论：**不缓存就要重算**。

        - 键 $K$ 和值 $V$ 只依赖过去的词元
        - 每步代价从 $O(n^2 d)$ 降到 $O(n d)$

        ```python
        k = torch.cat([cache.k, new_k], dim=1)
        ```
        """);
    desk.waitFor(".edit-preview .md-block-code");
    still(desk, out.resolve("edit-typed.png"));
    desk.key(KeyCode.ESCAPE);
    desk.waitFor("#card");
    edit(desk, notes, "为什么增量解码");
    desk.waitFor("#edit-restored");
    still(desk, out.resolve("edit-restored.png"));
    desk.go(new Place.NewCard());
    desk.waitFor("#edit-another");
    still(desk, out.resolve("new.png"));
    desk.press("#edit-save");
    still(desk, out.resolve("new-without-question.png"));
  }

  private static void overtaken(OpenDesk desk, ShelfNotes notes, Path out) {
    page(desk, notes, OVERRIDDEN, out.resolve("card-overtaken.png"));
    edit(desk, notes, OVERRIDDEN);
    desk.waitFor("#edit-overtaken");
    still(desk, out.resolve("edit-overtaken.png"));
  }

  private static void edit(OpenDesk desk, ShelfNotes notes, String beginning) {
    desk.go(new Place.Edit(notes.card(beginning)));
    desk.waitFor("#edit-open");
  }

  private static void still(OpenDesk desk, Path picture) {
    Fx.until("a frame", () -> true);
    desk.picture(picture);
  }
}
