package viva.ui.study;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.ScheduledCard;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.CheckedPoint.Found;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// A key point that can be ticked.
final class PointTick {
  private final Services services;
  private final CheckBox tick = new CheckBox();
  private final VBox words = new VBox(2);
  private final HBox root = new HBox(tick, words);
  private CheckedPoint point;
  private boolean byHand;

  /// @param number from 1
  /// @param ticked runs whenever the tick has changed
  PointTick(Services services, ScheduledCard card, Said.Asked asked, int number, Runnable ticked) {
    this.services = services;
    this.point = asked.point();
    tick.getStyleClass().add("tick");
    tick.setId("tick-" + number);
    var said = point.words((head, text) -> services.say("pair", head, text));
    tick.setAccessibleText(services.say("pair", services.say("study.point", number), said));
    tick.setOnAction(_ -> byHand = true);
    tick.selectedProperty().subscribe((_, _) -> ticked.run());
    if (!point.head().isEmpty()) draw(card, point.head(), "key-point-head");
    draw(card, point.text(), "key-point-text");
    if (asked.missed() > 0) {
      var missed = Controls.label(services.say("study.missed", asked.missed()), "caption");
      missed.getStyleClass().add("missed");
      words.getChildren().add(missed);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    root.getStyleClass().add("key-point");
    root.setAlignment(Pos.TOP_LEFT);
  }

  Node node() {
    return root;
  }

  /// Ticks by hand, or takes the tick back.
  void turn() {
    byHand = true;
    tick.setSelected(!tick.isSelected());
  }

  boolean ticked() {
    return tick.isSelected();
  }

  /// Whether this is the same point.
  boolean is(CheckedPoint other) {
    return point.words().equals(other.words());
  }

  /// Takes over what was found of the point; a tick by hand stays.
  void found(CheckedPoint found) {
    point = found;
    if (found.found() == Found.NOT_FOUND) return;
    words.getChildren().add(Controls.label(services.say("mock.found." + found.found()), "caption"));
    root.getStyleClass().add(found.found().name().toLowerCase(Locale.ROOT));
    if (!byHand && found.found() == Found.FOUND) tick.setSelected(true);
  }

  /// The point as it is ticked.
  CheckedPoint confirmed() {
    return point.confirm(tick.isSelected() ? Confirmed.YES : Confirmed.NO);
  }

  private void draw(ScheduledCard card, String text, String style) {
    words.getChildren().add(CardText.draw(services, card.card(), text, style));
  }
}
