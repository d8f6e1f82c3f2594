package viva.ui.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.ui.Fx;

/// Pictures of each construct in light and dark, compared with those that have been looked at. The
/// program draws them anew: `GoldenTest FOLDER`.
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/viva/ui/markup/golden");
  private static final int WIDTH = 460;

  /// The fonts that the pictures were drawn with, seen by what they measure.
  private static final String FONTS = "Noto Sans CJK SC 38.0, monospace 17.0";

  /// How far a pixel may be off in the mean, of 255: another version of the font's rasteriser
  /// changes the edges of letters, another place of a line changes ten times as much.
  private static final double TOLERANCE = 1.5;

  private static final Map<String, String> CONSTRUCTS = constructs();

  private static Map<String, String> constructs() {
    var all = new LinkedHashMap<String, String>();
    all.put(
        "words",
        "**注意：**行内公式 $\\frac{q^\\top k}{\\sqrt{d_k}}$ 与 $x_i^2$"
            + " 在基线上，`code(x)`，*强调*，~~删去~~，<kbd>Ctrl</kbd>，H<sub>2</sub>O，<mark>标记</mark>，[链接](https://a.b)，脚注[^1]。\n\n"
            + "[^1]: 注 $y$");
    all.put("headings", "# 一级 $x$\n\n## 二级\n\n### 三级\n\n正文\n\n---\n\n正文");
    all.put(
        "lists", "3. 第三 $\\alpha$\n7. 第七\n   - 内层 $\\sum_i x_i$\n     - 更内\n\n- [ ] 待办\n- [x] 已办");
    all.put(
        "display",
        "损失为\n\n$$\nL=\\underbrace{-\\sum_{i=1}^{N} y_i\\log\\hat y_i}_{\\text{交叉熵}}"
            + "+\\color{red}{\\lambda\\|W\\|_2^2}\n$$\n\n\\[ f(x)=\\begin{cases} x^2 & x>0 \\\\ 0 &"
            + " \\text{否则} \\end{cases} \\]");
    all.put(
        "table",
        "| 名 | 数 | 式 |\n|:--|--:|:-:|\n| 单精度 | 4 | $4\\Phi$ |\n| 半精度 | 2 | $P(Y|\\theta)$ |");
    all.put(
        "code",
        "```python\n"
            + "@cache\n"
            + "def f(x: int) -> str:\n"
            + "    \"\"\"文档\"\"\"\n"
            + "    return 'a' + str(x)  # 注释\n"
            + "```");
    all.put("quote", "> 引用 $x$\n>\n> - 一\n> - 二");
    all.put("callouts", "> [!summary] 结论\n> 内容 $x$\n\n> [!WARNING]\n> 小心\n\n> [!tip]\n> 提示");
    all.put("fold", "<details open><summary>问 $x$</summary>\n\n答\n\n</details>");
    all.put("refused", "不能画：$\\foobar{x}$\n\n![图](missing.png)\n\n![网](https://a.b/c.png)");
    return all;
  }

  record Drawn(String construct, boolean dark) {
    Path file() {
      return Path.of(construct + (dark ? "-dark.png" : "-light.png"));
    }

    Image picture() {
      var markdown = CONSTRUCTS.getOrDefault(construct, "");
      try (var page = Page.of(markdown, Path.of("."), WIDTH, 600, dark)) {
        return page.picture(1);
      }
    }
  }

  static Stream<Drawn> all() {
    return CONSTRUCTS.keySet().stream()
        .flatMap(name -> Stream.of(new Drawn(name, false), new Drawn(name, true)));
  }

  static void main(String[] args) throws IOException {
    Files.createDirectories(Path.of(args[0]));
    all().forEach(drawn -> Fx.write(drawn.picture(), Path.of(args[0]).resolve(drawn.file())));
    System.out.println(Fx.on(GoldenTest::fonts));
    Platform.exit();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aConstructLooksAsItDidWhenItWasLookedAt(Drawn drawn) {
    var fonts = Fx.on(GoldenTest::fonts);
    assumeTrue(fonts.equals(FONTS), "other fonts than the pictures': " + fonts);
    var golden = new Image(GOLDEN.resolve(drawn.file()).toUri().toString());
    var picture = drawn.picture();
    assertThat(picture.getWidth()).isEqualTo(golden.getWidth());
    assertThat(picture.getHeight()).isEqualTo(golden.getHeight());
    assertThat(difference(picture, golden)).isLessThan(TOLERANCE);
  }

  /// The mean difference of a colour channel, 0 to 255.
  private static double difference(Image one, Image other) {
    long sum = 0;
    int width = (int) one.getWidth();
    int height = (int) one.getHeight();
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) {
        int a = one.getPixelReader().getArgb(x, y);
        int b = other.getPixelReader().getArgb(x, y);
        for (int shift = 0; shift < 24; shift += 8)
          sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
      }
    return sum / (3.0 * width * height);
  }

  private static String fonts() {
    return "Noto Sans CJK SC %.1f, monospace %.1f"
        .formatted(width("Noto Sans CJK SC", "中Aα"), width("monospace", "ab"));
  }

  private static double width(String family, String words) {
    var text = new Text(words);
    text.setFont(Font.font(family, 17));
    return text.getLayoutBounds().getWidth();
  }
}
