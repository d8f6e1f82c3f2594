package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import viva.ui.kit.Place;

/// Draws the screens of an import in both languages, both themes and two sizes into a folder:
/// `ImportPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class ImportPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  /// Notes as people write them: questions, words before them, one without an answer, a formula
  /// that nobody can draw, a table and a long question.
  private static final String NOTES =
      """
      # 注意力

      这一章讲注意力的代价和缓存。

      ### 为什么增量解码时要缓存 K 和 V？
      因为已经算出的 $K$、$V$ 不再变化，每步只多一行：$$O(n d)$$

      | 方法 | 缓存 |
      |---|---|
      | MHA | $2 L h d$ |
      | GQA | $2 L g d$ |

      ### 在长上下文推理里，分组查询注意力与多头注意力相比，显存、带宽与质量各有怎样的取舍，为什么？
      缓存按组数缩小，质量略降。

      ### What does FlashAttention save?
      Traffic to memory, not arithmetic: $\\frac{n^2{d}$

      ### 谁提出了注意力？

      ### 什么是因果掩码？

      ### 什么是缓存穿透？
      查询一个一定不存在的数据，缓存不会命中，请求每次都落到数据库上。常见做法是缓存空值，或者用布隆过滤器挡在前面。

      ## 附录

      一段没有问题的话，不会成为卡片。
      """;

  /// Documents, and times the notes stand in each.
  private static final int MUCH = 45;

  private ImportPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(args, ImportPictures::draw);
  }

  private static void draw(Way way, Path folder, Path out) throws IOException {
    var notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("attention.md"), NOTES);
    var choosing = new Place.Import(List.of());
    try (var desk = way.open(folder.resolve("library.db"), choosing, NOW)) {
      desk.waitFor("#import-files");
      desk.picture(out.resolve("import.png"));
      reading(desk, folder.resolve("much"), out);
      desk.go(new Place.Import(List.of(notes)));
      desk.waitFor("#import-keep");
      desk.waitFor("#import-cards");
      desk.picture(out.resolve("import-preview.png"));
      for (var kind : List.of("LEFT_OUT", "PROBLEMS")) {
        press(desk, kind);
        desk.picture(out.resolve("import-" + kind.toLowerCase(Locale.ROOT) + ".png"));
      }
      desk.press("#import-keep");
      desk.waitFor("#library");
      desk.waitFor(".notice");
      desk.picture(out.resolve("import-done.png"));
      doubtful(desk, notes, out);
      desk.go(new Place.Problems());
      desk.waitFor("#problems");
      desk.picture(out.resolve("problems.png"));
      desk.go(new Place.Import(List.of(notes.resolveSibling("nowhere.md"))));
      desk.waitFor("#import-nothing");
      desk.picture(out.resolve("import-nothing.png"));
    }
  }

  /// While so much is read that it takes a while; given up then, or what was read where that was
  /// quicker.
  private static void reading(OpenDesk desk, Path folder, Path out) throws IOException {
    Files.createDirectories(folder);
    var much = NOTES.repeat(MUCH);
    for (int i = 0; i < MUCH; i++)
      Files.writeString(folder.resolve("chapter %d.md".formatted(i)), much);
    desk.go(new Place.Import(List.of(folder)));
    desk.waitForText("chapter");
    desk.picture(out.resolve("import-reading.png"));
    desk.go(new Place.Home());
    desk.waitFor("#home");
    desk.picture(out.resolve("import-elsewhere.png"));
    desk.press("#go-ongoing");
    while (true) {
      Fx.until(
          "the focus",
          () -> Stream.of("import-cancel", "import-keep", "import-files").anyMatch(desk::hasFocus));
      if (Fx.on(() -> desk.hasFocus("import-files"))) return;
      desk.key(KeyCode.ESCAPE);
    }
  }

  /// A question that was written anew, of which it is not certain that it is the same card.
  private static void doubtful(OpenDesk desk, Path notes, Path out) throws IOException {
    desk.go(new Place.Import(List.of()));
    desk.waitFor("#import-undo");
    desk.picture(out.resolve("import-last.png"));
    desk.press("#import-undo");
    desk.picture(out.resolve("import-undo.png"));
    Files.writeString(
        notes.resolve("attention.md"),
        NOTES
            .replace("## 附录", "### 什么是前缀缓存？\n相同的前缀只算一次。\n")
            .replace("### 什么是因果掩码？\n", "")
            .replace("### 谁提出了注意力？\n", "")
            .replace("每步只多一行", "每步只多算一行，其余都从缓存里读")
            .replace(
                "Traffic to memory, not arithmetic", "Reads and writes of memory, no arithmetic")
            .replace("什么是缓存穿透？", "缓存穿透和缓存雪崩分别是什么？")
            .replace(
                "查询一个一定不存在的数据，缓存不会命中，请求每次都落到数据库上。常见做法是缓存空值，或者用布隆过滤器挡在前面。",
                "穿透：数据一定不存在，缓存不会命中，请求都落到库上。雪崩：大量键同时过期，加随机时间错开。"));
    desk.go(new Place.Import(List.of(notes)));
    desk.waitFor("#import-cards");
    for (var kind : List.of("CHANGED", "MOVED", "ARCHIVED", "SAME", "DOUBTFUL")) {
      press(desk, kind);
      desk.picture(out.resolve("import-" + kind.toLowerCase(Locale.ROOT) + ".png"));
    }
    desk.press("#import-cancel");
    desk.waitFor("#import-files");
  }

  private static void press(OpenDesk desk, String kind) {
    Fx.run(
        () -> {
          if (desk.find("#show-" + kind) instanceof ToggleButton chip) chip.fire();
        });
    Fx.until("a frame", () -> true);
  }
}
