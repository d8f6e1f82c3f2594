package viva.ui.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.ui.Fx;
import viva.ui.Input;

class DrawingTest {
  /// A picture of 3 by 2 pixels.
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQxwFgBB0gX7h/C5SAAAAABJRU5ErkJggg==");

  @TempDir private Path folder;

  @Test
  void aFormulaStandsOnTheBaselineOfItsWords() {
    try (var page = Page.of("Words $\\frac{a}{b}$ here")) {
      var flow = one(page, TextFlow.class);
      var formula = one(page, FormulaNode.class);
      var words = one(page, Text.class);
      assertThat(formula.getLayoutY() + formula.getBaselineOffset())
          .isCloseTo(words.getLayoutY() + words.getBaselineOffset(), within(1.0));
      assertThat(flow.getBaselineOffset()).isPositive();
    }
  }

  @Test
  void aWideDisplayFormulaShrinksAndThenScrolls() {
    var sum =
        IntStream.range(0, 9).mapToObj(i -> "aaaa_{" + i + "}").collect(Collectors.joining("+"));
    try (var page = Page.of("$$" + sum + "$$", folder, 500, 400, false)) {
      assertThat(one(page, FormulaNode.class).getWidth()).isLessThanOrEqualTo(500);
      assertThat(all(page, ScrollBar.class)).isEmpty();
    }
    try (var page = Page.of("$$" + sum + "+" + sum + "+" + sum + "$$", folder, 500, 400, false)) {
      assertThat(one(page, FormulaNode.class).getWidth()).isGreaterThan(500);
      assertThat(all(page, ScrollBar.class)).hasSize(1);
    }
  }

  @Test
  void aFormulaThatCannotBeDrawnIsItsSourceWithTheReason() {
    try (var page = Page.of("Broken $\\foobar{x}$ here")) {
      var label = one(page, Label.class);
      assertThat(label.getText()).isEqualTo("\\foobar{x}");
      assertThat(label.getTooltip().getText()).contains("foobar");
    }
  }

  @Test
  void anotherThemeRecoloursFormulasWithoutDrawingThemAgain() {
    try (var page = Page.of("$x$ and $\\color{blue}{y}$")) {
      var before = all(page, SVGPath.class);
      var light = before.stream().map(SVGPath::getFill).toList();
      page.dress(true);
      Fx.until("dark ink", () -> !before.getFirst().getFill().equals(light.getFirst()));
      assertThat(all(page, SVGPath.class)).isEqualTo(before);
      assertThat(((Color) before.getFirst().getFill()).getBrightness()).isGreaterThan(0.8);
      assertThat(((Color) before.getLast().getFill()).getBrightness())
          .isGreaterThan(((Color) light.getLast()).getBrightness() - 0.01);
      assertThat(before.getLast().getFill()).isNotEqualTo(light.getLast());
    }
  }

  @Test
  void picturesAreScaledToTheirWidth() throws IOException {
    Files.write(folder.resolve("a.png"), PNG);
    try (var page = Page.of("![three|60](a.png)", folder, 500, 400, false)) {
      var view = one(page, ImageView.class);
      assertThat(view.getFitWidth()).isEqualTo(60);
      assertThat(view.getAccessibleText()).isEqualTo("three");
    }
  }

  @Test
  void nothingComesFromTheNetBeforeTheReaderAsks() {
    try (var page = Page.of("![cat](https://example.com/cat.png)")) {
      assertThat(page.asked).isEmpty();
      var load = one(page, Button.class);
      Fx.run(load::fire);
      assertThat(page.asked).containsExactly("https://example.com/cat.png");
      assertThat(texts(page)).contains("cannot be shown");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a](missing.png)",
        "![a](huge.png)",
        "![a](cut.png)",
        "![a](text.png)",
        "![a](image.svg)",
        "![a](../../../../etc/passwd)",
        "![a](file:///etc/passwd)",
        "![a](data:image/svg+xml;base64,PHN2Zy8+)",
        "![a](data:image/png;base64,!!!!)",
        "![a](data:,)",
        "![a](jar:file:a.jar!/b.png)",
        "![a](javascript:alert(1))",
        "<img src=\"\">"
      })
  void aPictureThatCannotBeShownSaysSo(String markdown) throws IOException {
    var huge = PNG.clone();
    huge[16] = 0x7F;
    huge[20] = 0x7F;
    Files.write(folder.resolve("huge.png"), huge);
    Files.write(folder.resolve("cut.png"), Arrays.copyOf(PNG, 20));
    Files.writeString(folder.resolve("text.png"), "no picture");
    Files.writeString(folder.resolve("image.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    try (var page = Page.of(markdown, folder, 500, 400, false)) {
      assertThat(all(page, ImageView.class)).isEmpty();
      assertThat(all(page, Label.class)).hasSize(1);
      assertThat(page.asked).isEmpty();
    }
  }

  @Test
  void aPictureWithinTheTextIsDrawn() {
    var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
    try (var page = Page.of("![a](" + data + ")")) {
      assertThat(all(page, ImageView.class)).hasSize(1);
    }
  }

  @Test
  void aFoldHidesItsContentUntilItIsOpened() {
    try (var page = Page.of("<details><summary>Open me</summary>\n\nInside\n\n</details>")) {
      assertThat(texts(page)).contains("Open me").doesNotContain("Inside");
      var sign = one(page, Button.class);
      Fx.run(sign::fire);
      assertThat(texts(page)).contains("Inside");
    }
  }

  @Test
  void ofAVeryLongDocumentOnlyWhatIsInSightIsDrawn() {
    var code =
        IntStream.range(0, 5000)
            .mapToObj(i -> "int line" + i + ";\n")
            .collect(Collectors.joining());
    var rows =
        IntStream.range(0, 300)
            .mapToObj(i -> "| r" + i + " | $x_{" + i + "}$ |\n")
            .collect(Collectors.joining());
    var text = "| a | b |\n|---|---|\n" + rows + "\n\n```java\n" + code + "```\n\nThe end.";
    try (var page = Page.of(text, folder, 700, 600, false)) {
      assertThat(texts(page)).contains("r0").doesNotContain("r299");
      assertThat(all(page, Text.class).size()).isLessThan(2000);
      Fx.run(() -> page.scroll.setVvalue(1));
      Fx.until("the end", () -> textsNow(page).contains("The end."));
      Fx.until("the end in sight", () -> page.scroll.getVvalue() > 0.9);
      assertThat(all(page, Text.class).size()).isLessThan(4000);
    }
  }

  @Test
  void linksAreShownBeforeTheyAreFollowed() {
    try (var page = Page.of("[a](https://example.com)")) {
      var link = one(page, Text.class);
      assertThat(link.getStyleClass()).contains("md-link");
      assertThat(page.asked).isEmpty();
      Fx.run(() -> link.getOnKeyPressed().handle(Input.key(KeyCode.ENTER)));
      assertThat(page.asked).containsExactly("https://example.com");
    }
  }

  @Test
  void screenReadersHearFormulasAndTasks() {
    try (var page = Page.of("Sum $a+b$\n\n- [x] ready")) {
      assertThat(one(page, FormulaNode.class).getAccessibleText()).isEqualTo("a+b");
      assertThat(all(page, TextFlow.class).getFirst().getAccessibleText()).isEqualTo("Sum a+b");
      assertThat(one(page, Label.class).getAccessibleText()).isEqualTo("done");
    }
  }

  @Test
  void bytesThatAreNoPictureHaveNoSize() {
    assertThat(ImageHeader.of(PNG)).contains(new ImageHeader(3, 2));
    assertThat(ImageHeader.of(new byte[0])).isEmpty();
    assertThat(ImageHeader.of("GIF8".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(ImageHeader.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0})).isEmpty();
    assertThat(new ImageHeader(30_000, 30_000).fits()).isFalse();
  }

  private static <N extends Node> N one(Page page, Class<N> type) {
    return all(page, type).getFirst();
  }

  private static <N extends Node> List<N> all(Page page, Class<N> type) {
    return Fx.on(
        () -> {
          var found = new ArrayList<N>();
          gather(page.document, type, found);
          return found;
        });
  }

  private static <N extends Node> void gather(Node node, Class<N> type, List<N> found) {
    if (!node.isVisible()) return;
    if (type.isInstance(node)) found.add(type.cast(node));
    else if (node instanceof Parent parent)
      for (var child : parent.getChildrenUnmodifiable()) gather(child, type, found);
  }

  private static String texts(Page page) {
    return Fx.on(() -> textsNow(page));
  }

  private static String textsNow(Page page) {
    // labels that have just come make their text in the next layout
    page.document.applyCss();
    page.document.layout();
    var found = new ArrayList<Text>();
    gather(page.document, Text.class, found);
    return found.stream().map(Text::getText).collect(Collectors.joining(" "));
  }
}
