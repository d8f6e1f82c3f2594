package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import viva.store.Library;
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

      ## 附录

      一段没有问题的话，不会成为卡片。
      """;

  private ImportPictures() {}

  static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    var wanted = List.of(args).subList(1, args.length);
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
      for (var theme : List.of("LIGHT", "DARK"))
        for (int width : List.of(1440, 900)) {
          var name = locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
          if (!wanted.isEmpty() && !wanted.contains(name)) continue;
          var folder = Files.createTempDirectory("pictures");
          var library = folder.resolve("library.db");
          try (var prepared = Library.open(library)) {
            prepared.setting("theme", theme);
          }
          var notes = Files.createDirectories(folder.resolve("notes"));
          Files.writeString(notes.resolve("attention.md"), NOTES);
          draw(library, locale, width, notes, out.resolve(name));
        }
    Platform.exit();
  }

  private static void draw(Path library, Locale locale, int width, Path notes, Path out)
      throws IOException {
    try (var desk = OpenDesk.at(library, new Place.Import(List.of()), locale, NOW)) {
      desk.size(width, width == 900 ? 600 : 900);
      desk.waitFor("#import-files");
      desk.picture(out.resolve("choose.png"));
      desk.go(new Place.Import(List.of(notes)));
      desk.waitFor("#import-keep");
      desk.waitFor("#import-cards");
      desk.picture(out.resolve("preview.png"));
      for (var kind : List.of("LEFT_OUT", "PROBLEMS")) {
        press(desk, kind);
        desk.picture(out.resolve(kind.toLowerCase(Locale.ROOT) + ".png"));
      }
      desk.press("#import-keep");
      desk.waitFor("#library");
      desk.waitFor(".notice");
      desk.picture(out.resolve("done.png"));
      desk.go(new Place.Problems());
      desk.waitFor("#problems");
      desk.picture(out.resolve("problems.png"));
      desk.go(new Place.Import(List.of(notes.resolveSibling("nowhere.md"))));
      desk.waitFor("#import-nothing");
      desk.picture(out.resolve("nothing.png"));
    }
  }

  private static void press(OpenDesk desk, String kind) {
    Fx.run(
        () -> {
          if (desk.find("#show-" + kind) instanceof ToggleButton chip) chip.fire();
        });
    Fx.until("a frame", () -> true);
  }
}
