package viva.ui.interview;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.card.mock.MockResult;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;

/// All mock interviews that are over, newest first, each with its report.
final class HistoryRows {
  private final Services services;
  private final SetupViewModel model;
  private final VBox root = new VBox();

  HistoryRows(Services services, SetupViewModel model) {
    this.services = services;
    this.model = model;
    root.getStyleClass().add("mock-history");
    root.setId("mock-history");
    root.getChildren().add(Controls.label(services.say("mock.history"), "section"));
    for (var result : model.loaded().history()) root.getChildren().add(row(result));
  }

  Node root() {
    return root;
  }

  private Node row(MockResult result) {
    var begun =
        Dates.moment(services.messages())
            .format(result.started().atZone(services.clock().zone().get()));
    var goal = services.say("mock.goal." + result.goal());
    var words = Controls.label(begun, "strong");
    words.setMinWidth(Region.USE_PREF_SIZE);
    var what = Controls.label(services.say("mock.history.row", goal, result.asked()), "soft");
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    var score = Controls.label(services.say("mock.history.score", result.low(), result.high()));
    score.setMinWidth(Region.USE_PREF_SIZE);
    var open =
        Controls.button(
            services.say("mock.history.open"), () -> model.report(result.session()), "quiet");
    open.setAccessibleText(services.say("mock.history.open") + " " + begun);
    open.setId("mock-report-" + result.session());
    var row = new HBox(words, what, score, open);
    row.getStyleClass().add("row");
    return row;
  }
}
