package viva.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// A key point of the reference: what was found of it, and what the learner says.
final class PointRow {
  private static final List<Confirmed> SAID =
      List.of(Confirmed.YES, Confirmed.PARTLY, Confirmed.NO);

  private final Services services;
  private final CheckedPoint point;
  private final Segments<Confirmed> said;
  private final Label state = Controls.paragraph("", "caption");
  private final VBox root = new VBox();

  /// @param confirm gets what the learner says
  /// @param more    opens what else can be said of a point
  PointRow(Services services, CheckedPoint point, Consumer<Confirmed> confirm, Runnable more) {
    this.services = services;
    this.point = point;
    said = new Segments<>(SAID, c -> services.say("mock.confirm." + c), confirm);
    for (int i = 0; i < SAID.size(); i++)
      said.explain(
          SAID.get(i), services.say("mock.confirm." + SAID.get(i) + ".help") + "  " + (i + 1));
    said.leaveToMouse();
    said.name(name());
    state.setMinWidth(0);
    state.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(state, Priority.ALWAYS);
    var open = new Button();
    open.setGraphic(Controls.icon(Feather.MORE_HORIZONTAL));
    open.getStyleClass().addAll("quiet", "point-more");
    open.setAccessibleText(services.say("mock.more"));
    open.setTooltip(new Tooltip(services.say("mock.more") + "  W, C"));
    open.setFocusTraversable(false);
    open.setOnAction(_ -> more.run());
    var line = new HBox(8, state, said.root(), open);
    line.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().add(new VBox(4, text(), line));
    root.getStyleClass().addAll("point", point.found().name().toLowerCase(Locale.ROOT));
    if (point.swap()) root.getStyleClass().add("swap");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.TEXT);
    show(point.confirmed());
  }

  Region root() {
    return root;
  }

  /// Shows what the learner said.
  void show(Confirmed how) {
    said.show(Optional.of(how));
    root.getStyleClass().removeAll("open", "wrong_reference");
    root.getStyleClass().add(how.name().toLowerCase(Locale.ROOT));
    state.setText(state(how));
    root.setAccessibleText(name() + ". " + state.getText() + ". " + said(how));
  }

  private String said(Confirmed how) {
    return services.say("mock.confirm." + how);
  }

  /// Opens something below the words; what was open closes.
  void open(Region form) {
    close();
    root.getChildren().add(form);
  }

  void close() {
    root.getChildren().remove(1, root.getChildren().size());
  }

  private String name() {
    return point.words((head, text) -> services.say("pair", head, text));
  }

  private Region text() {
    var text = Questions.piece(services, point.text(), "mock-point");
    return point.head().isEmpty()
        ? new VBox(text)
        : new VBox(1, Questions.piece(services, point.head(), "mock-point-head"), text);
  }

  private String state(Confirmed how) {
    if (how == Confirmed.WRONG_REFERENCE) return said(how);
    var found = services.say("mock.found." + point.found());
    var words = point.swap() ? services.say("mock.swap") : found;
    return point.core() ? words + "  ·  " + services.say("mock.core") : words;
  }
}
