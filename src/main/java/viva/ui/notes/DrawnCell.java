package viva.ui.notes;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A row of a list that is as wide as the list, and as high as its words then are.
final class DrawnCell<T> extends ListCell<T> {
  private final Function<T, Node> drawn;

  DrawnCell(Function<T, Node> drawn) {
    this.drawn = drawn;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(T value, boolean empty) {
    super.updateItem(value, empty);
    setGraphic(empty || value == null ? null : drawn.apply(value));
  }

  /// A cell asks its graphic for no width, and so for the height of words that do not wrap.
  @Override
  protected double computePrefHeight(double width) {
    var graphic = getGraphic();
    if (graphic == null) return super.computePrefHeight(width);
    double room = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + graphic.prefHeight(room) + snappedBottomInset();
  }
}
