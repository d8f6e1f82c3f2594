package viva.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viva.card.ScheduledCard;
import viva.study.What;
import viva.ui.figure.Table;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// The cards behind one value of a chart, to be read or drilled.
final class CardsBehind {
  /// How many cards are named.
  private static final int NAMED = 8;

  private final Services services;
  private final VBox root = new VBox();

  CardsBehind(Services services) {
    this.services = services;
    root.getStyleClass().add("chart-cards");
    hide();
  }

  Node root() {
    return root;
  }

  /// Reads the first cards of a row and names them.
  void show(Table.Row row) {
    if (row.cards().isEmpty()) return;
    services
        .background()
        .ask(
            () ->
                row.cards().stream()
                    .limit(NAMED)
                    .map(services.library()::card)
                    .flatMap(Optional::stream)
                    .toList(),
            cards -> show(row, cards));
  }

  private void show(Table.Row row, List<ScheduledCard> cards) {
    int all = row.cards().size();
    var study =
        Controls.button(
            services.say("chart.study", all),
            () -> services.go().accept(new Place.Study(What.cards(row.cards()))),
            "primary");
    study.setId("study-cards");
    var head =
        new HBox(
            Controls.label(services.say("chart.cards", row.label(), all), "strong"),
            Controls.spring(),
            study,
            Controls.button(services.say("chart.close"), this::hide, "quiet"));
    head.getStyleClass().add("chart-actions");
    root.getChildren().setAll(head);
    for (var card : cards) {
      var name =
          Controls.button(
              CardText.plain(card.card().question()),
              () -> services.go().accept(new Place.Card(card.id())),
              "quiet",
              "chart-link");
      name.setMinWidth(0);
      name.setMnemonicParsing(false);
      root.getChildren().add(name);
    }
    if (all > cards.size())
      root.getChildren()
          .add(Controls.label(services.say("chart.more", all - cards.size()), "caption"));
    root.setVisible(true);
    root.setManaged(true);
    study.requestFocus();
  }

  private void hide() {
    root.setVisible(false);
    root.setManaged(false);
  }
}
