package viva.ui.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import viva.ui.Fx;
import viva.ui.Input;

class SelectionTest {
  private static final String TEXT =
      """
      First words with $x_1^2$ here.

      $$
      \\frac{a}{b}
      $$

      1. one $\\alpha$
      2. two

      | name | formula |
      | --- | --- |
      | r | $P(x|y)$ |

      Last words.\
      """;

  private Page page;

  @BeforeEach
  void open() {
    page = Page.of(TEXT);
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void allIsCopiedAsMarkdownWithTheExactTex() {
    key(KeyCode.A, false);
    key(KeyCode.C, true);
    assertThat(clipboard()).isEqualTo(TEXT);
  }

  @Test
  void allIsCopiedAsTextWithFormulasAsLatex() {
    key(KeyCode.A, false);
    key(KeyCode.C, false);
    assertThat(clipboard())
        .isEqualTo(
            """
            First words with x_1^2 here.
            \\frac{a}{b}
            1. one \\alpha
            2. two
            name	formula
            r	P(x|y)
            Last words.\
            """);
  }

  @Test
  void aDragSelectsOverParagraphsFormulasAndLists() {
    drag(flow("First"), 0.3, flow("two"), 1.0);
    key(KeyCode.C, true);
    assertThat(clipboard())
        .contains("$x_1^2$ here.\n\n$$\n\\frac{a}{b}\n$$\n\n1. one $\\alpha$\n2. two")
        .doesNotContain("First");
    drag(flow("two"), 1.0, flow("First"), 0.3);
    key(KeyCode.C, true);
    assertThat(clipboard()).contains("$x_1^2$ here.").doesNotContain("First");
  }

  @Test
  void aDoubleClickSelectsAWordAndAThirdItsParagraph() {
    click(flow("Last"), 0.1, 2);
    key(KeyCode.C, false);
    assertThat(clipboard()).isEqualTo("Last");
    click(flow("Last"), 0.1, 3);
    key(KeyCode.C, false);
    assertThat(clipboard()).isEqualTo("Last words.");
  }

  @Test
  void withoutASelectionNothingIsCopied() {
    key(KeyCode.A, false);
    key(KeyCode.C, false);
    var before = clipboard();
    click(flow("Last"), 0.5, 1);
    key(KeyCode.C, false);
    assertThat(clipboard()).isEqualTo(before);
  }

  private TextFlow flow(String words) {
    return Fx.on(() -> Objects.requireNonNull(find(page.document, words)));
  }

  private static @Nullable TextFlow find(Node node, String words) {
    if (node instanceof TextFlow flow
        && flow.getChildren().stream()
            .anyMatch(n -> n instanceof Text t && t.getText().startsWith(words))) return flow;
    if (node instanceof Parent parent)
      for (var child : parent.getChildrenUnmodifiable()) {
        var found = find(child, words);
        if (found != null) return found;
      }
    return null;
  }

  private void drag(Node from, double fromShare, Node to, double toShare) {
    Fx.run(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, from, fromShare, 1);
          fire(MouseEvent.MOUSE_DRAGGED, to, toShare, 1);
          fire(MouseEvent.MOUSE_RELEASED, to, toShare, 1);
        });
  }

  private void click(Node node, double share, int times) {
    Fx.run(() -> fire(MouseEvent.MOUSE_PRESSED, node, share, times));
  }

  /// @param share of the words' width, from the left
  private void fire(EventType<MouseEvent> type, Node node, double share, int clicks) {
    Bounds words =
        ((TextFlow) node)
            .getChildren().stream()
                .filter(n -> n instanceof Text)
                .map(Node::getBoundsInParent)
                .reduce((a, b) -> a.getMaxX() > b.getMaxX() ? a : b)
                .orElseThrow();
    var point = node.localToScene(words.getMaxX() * share, words.getCenterY());
    Input.mouse(type, node, point, clicks);
  }

  private void key(KeyCode code, boolean shift) {
    Fx.run(() -> Event.fireEvent(page.document, Input.key(code, shift, true)));
  }

  private static String clipboard() {
    return Fx.on(() -> List.of(Clipboard.getSystemClipboard().getString())).getFirst();
  }
}
