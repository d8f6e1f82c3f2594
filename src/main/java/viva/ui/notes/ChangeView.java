package viva.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import viva.card.Card;
import viva.card.identity.Change;
import viva.card.identity.KnownCard;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// What an import does to one card, and the card as it will look.
final class ChangeView {
  private final Services services;
  private final Change change;

  ChangeView(Services services, Change change) {
    this.services = services;
    this.change = change;
  }

  List<Node> nodes() {
    var nodes = new ArrayList<>(told());
    var card = change.card();
    nodes.add(Controls.paragraph(String.join(" › ", card.topic().path()), "caption"));
    nodes.add(CardText.draw(services, card, card.question(), "preview-question"));
    if (!card.unanswered())
      nodes.add(CardText.draw(services, card, card.answer(), "preview-answer"));
    else if (!(change instanceof Change.Archived)) nodes.add(say("study.unanswered"));
    nodes.add(Controls.paragraph(services.place(card.origin()), "caption"));
    return nodes;
  }

  private List<Node> told() {
    return switch (change) {
      case Change.Added added ->
          added.splitFrom().isEmpty() ? List.of() : List.of(say("import.change.split"));
      case Change.Archived gone ->
          List.of(
              say(
                  gone.mergedInto().isEmpty() ? "import.change.gone" : "import.change.merged",
                  gone.before().reviews()));
      case Change.Kept kept -> kept(kept);
    };
  }

  private List<Node> kept(Change.Kept kept) {
    var nodes = new ArrayList<Node>();
    if (kept.before().archived()) nodes.add(say("import.change.returned", kept.before().reviews()));
    if (kept.moved()) nodes.add(say("import.change.moved", place(kept.before())));
    if (!kept.changed()) return nodes;
    var before = kept.before().card();
    var now = kept.now();
    nodes.add(say("import.change.words"));
    if (!before.question().equals(now.question()))
      nodes.add(difference(before.question(), now.question()));
    if (!before.answer().equals(now.answer())) nodes.add(difference(before.answer(), now.answer()));
    return nodes;
  }

  private String place(KnownCard before) {
    Card card = before.card();
    var topic = String.join(" › ", card.topic().path());
    var place = services.place(card.origin());
    return topic.isEmpty() ? place : topic + " · " + place;
  }

  /// The words that are gone are struck, those that are new underlined.
  private Node difference(String before, String now) {
    var flow = new TextFlow();
    flow.getStyleClass().add("difference");
    for (var part : Difference.between(before, now)) {
      var text = new Text(part.text());
      text.getStyleClass().add("words-" + part.kind());
      flow.getChildren().add(text);
    }
    flow.setAccessibleText(
        services.say("import.before", before) + " " + services.say("import.now", now));
    return flow;
  }

  private Node say(String key, Object... values) {
    return Controls.paragraph(services.say(key, values), "soft");
  }
}
