package viva.ui.library;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import viva.ui.kit.Services;

/// The table, and beside it the card where there is room, divided as the learner left it.
final class Divided {
  /// How wide the card beside the table is, in pixels.
  private static final double LEAST = 280;

  private static final double MOST = 520;

  private final SplitPane split = new SplitPane();
  private final StringProperty place;
  private final Region card;

  Divided(Services services, Node table, Region card) {
    this.card = card;
    place = services.preferences().layout("library.card");
    split.setId("library-split");
    split.getItems().add(table);
    card.setMinWidth(LEAST);
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    split.widthProperty().subscribe(_ -> Platform.runLater(this::divide));
  }

  Node node() {
    return split;
  }

  /// Whether the card is there.
  boolean whole() {
    return split.getItems().contains(card);
  }

  /// Takes the card away where it is narrow; answers whether it has come back.
  boolean narrow(boolean narrow) {
    if (narrow) split.getItems().remove(card);
    if (narrow || whole()) return false;
    split.getItems().add(card);
    Platform.runLater(this::divide);
    return true;
  }

  /// The card gets what the learner last gave it; before that a third, and no more than it can use.
  private void divide() {
    double width = split.getWidth();
    if (!whole() || width <= 0) return;
    double kept = kept().orElse(Math.clamp(width / 3, LEAST, MOST));
    split.setDividerPositions(1 - Math.min(kept, width / 2) / width);
  }

  /// How wide the learner has made the card, in pixels.
  private OptionalDouble kept() {
    return place.get().matches("\\d{1,4}")
        ? OptionalDouble.of(Math.max(LEAST, Integer.parseInt(place.get())))
        : OptionalDouble.empty();
  }

  /// Keeps where the learner has left the divider.
  private void released(MouseEvent event) {
    if (event.getTarget() instanceof Node node && isDivider(node))
      place.set(Long.toString(Math.round(card.getWidth())));
  }

  private static boolean isDivider(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(n -> n.getStyleClass().contains("split-pane-divider"));
  }
}
