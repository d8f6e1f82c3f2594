package viva.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// What a reader would see at once: words that are cut, and things that lie on one another or stick
/// out of their row. What a learner wrote may be cut in the cell of a table, a tree or a list.
final class Flaws {
  /// Rounding to whole pixels is no flaw.
  private static final double PIXEL = 1.01;

  private Flaws() {}

  /// Each flaw of a scene in words; called on the screen thread.
  static List<String> of(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var flaws = new ArrayList<String>();
    seen(scene.getRoot())
        .forEach(
            node -> {
              if (node instanceof Labeled label && cut(label))
                flaws.add("cut: " + label.getText() + " in " + way(label));
              if (node instanceof HBox
                  || node instanceof VBox
                  || node instanceof FlowPane
                  || node instanceof GridPane) crowded((Parent) node, flaws);
            });
    return flaws;
  }

  /// All nodes in sight, without the cells of tables, trees and lists.
  static Stream<Node> seen(Node node) {
    if (!node.isVisible() || node instanceof IndexedCell<?>) return Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Flaws::seen))
        : Stream.of(node);
  }

  private static boolean cut(Labeled label) {
    return label.getText() != null
        && !label.getText().isEmpty()
        && label.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(text -> ((Text) text).getText())
            .anyMatch(
                shown ->
                    !shown.equals(label.getText()) && shown.endsWith(label.getEllipsisString()));
  }

  private static void crowded(Parent parent, List<String> flaws) {
    var children =
        parent.getChildrenUnmodifiable().stream()
            .filter(n -> n.isManaged() && n.isVisible())
            .toList();
    for (int i = 0; i < children.size(); i++) {
      var one = place(children.get(i));
      if (one.getMaxX() > parent.getLayoutBounds().getMaxX() + PIXEL)
        flaws.add("sticks out: " + way(children.get(i)));
      for (var other : children.subList(i + 1, children.size()))
        if (overlap(one, place(other)))
          flaws.add("overlap: " + way(children.get(i)) + " and " + way(other));
    }
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
            > PIXEL
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY())
            > PIXEL;
  }

  /// Where a node lies in its parent, without its shadow.
  private static Bounds place(Node node) {
    return node.localToParent(node.getLayoutBounds());
  }

  /// The names of a node and of what it lies in, as far as they help to find it.
  private static String way(Node node) {
    var name =
        node.getClass().getSimpleName()
            + (node.getId() == null ? "" : "#" + node.getId())
            + (node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass()));
    var parent = node.getParent();
    return parent == null || parent.getParent() == null ? name : name + " < " + way(parent);
  }
}
