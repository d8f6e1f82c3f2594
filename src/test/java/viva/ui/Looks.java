package viva.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import viva.words.Messages;

/// What an eye would find wrong with a screen and a machine can find too: words cut short, keys in
/// the place of words, things that lie over one another or beyond the edge.
final class Looks {
  /// Rounding to whole pixels moves an edge by this much.
  private static final double ROUNDING = 1.5;

  private static final Set<String> KEYS =
      Collections.list(Messages.of(Locale.ENGLISH).bundle().getKeys()).stream()
          .filter(key -> key.contains("."))
          .collect(Collectors.toUnmodifiableSet());

  private Looks() {}

  /// Everything that is wrong below a node, a sentence each.
  static List<String> faults(Node root) {
    var found = new ArrayList<String>();
    if (root instanceof Parent parent) parent.layout(); // words may have come since the last frame
    look(root, found);
    return found;
  }

  private static void look(Node node, List<String> found) {
    if (!node.isVisible()) return;
    if (node instanceof Text text && KEYS.contains(text.getText()))
      found.add("a raw key: " + text.getText());
    if (node instanceof Labeled labeled && !inCell(node)) cut(labeled).ifPresent(found::add);
    if (node instanceof Control control && !(node instanceof ScrollBar))
      beyond(control).ifPresent(found::add);
    if (node instanceof Pane pane && laysOut(pane)) overlaps(pane, found);
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
  }

  /// The learner's own words may be cut in a row of a table or a list; a tooltip has them whole.
  private static boolean inCell(Node node) {
    return ancestors(node).anyMatch(IndexedCell.class::isInstance);
  }

  private static Optional<String> cut(Labeled labeled) {
    var text = labeled.getText() == null ? "" : labeled.getText();
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(child -> ((Text) child).getText())
        .filter(shown -> !text.isEmpty() && !shown.equals(text))
        .map(shown -> "cut: “" + shown + "” of “" + text + "”")
        .findFirst();
  }

  /// A control beyond the right edge of what scrolls, or of the window, cannot be reached.
  private static Optional<String> beyond(Control control) {
    double right = onScene(control).getMaxX();
    double edge =
        ancestors(control)
            .filter(ScrollPane.class::isInstance)
            .findFirst()
            .map(pane -> onScene(pane).getMaxX())
            .orElse(control.getScene().getWidth());
    return right > edge + ROUNDING && !inCell(control)
        ? Optional.of("beyond the edge by " + Math.round(right - edge) + ": " + words(control))
        : Optional.empty();
  }

  private static boolean laysOut(Pane pane) {
    return pane instanceof HBox
        || pane instanceof VBox
        || pane instanceof FlowPane
        || pane instanceof GridPane
        || pane instanceof BorderPane;
  }

  private static void overlaps(Pane pane, List<String> found) {
    var children =
        pane.getChildren().stream()
            .filter(child -> child.isManaged() && child.isVisible())
            .filter(child -> !child.getLayoutBounds().isEmpty())
            .toList();
    for (int i = 0; i < children.size(); i++)
      for (int j = i + 1; j < children.size(); j++)
        if (overlap(place(children.get(i)), place(children.get(j))))
          found.add(
              "one over the other: " + words(children.get(i)) + " | " + words(children.get(j)));
  }

  private static Bounds place(Node child) {
    return child.localToParent(child.getLayoutBounds());
  }

  private static boolean overlap(Bounds a, Bounds b) {
    return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > ROUNDING
        && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > ROUNDING;
  }

  private static Bounds onScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent)
        .map(Node.class::cast);
  }

  /// A name for a node, by which a reader finds it on the screen.
  private static String words(Node node) {
    var name = node.getId() != null ? "#" + node.getId() : String.join(".", node.getStyleClass());
    return node instanceof Labeled labeled ? name + " “" + labeled.getText() + "”" : name;
  }
}
