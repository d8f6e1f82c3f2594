package viva.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// What the learner said to a question and to the one after it, with what was found in it marked.
final class Said {
  private final Services services;
  private final SessionViewModel model;
  private final QuotedText answer;
  private final Optional<Segments<Confirmed>> met;
  private final VBox root = new VBox();

  Said(Services services, SessionViewModel model) {
    this.services = services;
    this.model = model;
    answer = new QuotedText(model.question().reply().text(), services.say("selection.copy"));
    met =
        model.question().followUps().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Segments<>(
                    List.of(Confirmed.YES, Confirmed.PARTLY, Confirmed.NO),
                    c -> services.say("mock.confirm." + c),
                    model::confirmFollowUp));
    root.getStyleClass().add("mock-said");
    draw();
  }

  Node root() {
    return root;
  }

  /// Shows what was confirmed of the follow-up, and where the points stand.
  ///
  /// @param looked the index of the point that stands out, -1 for none
  void update(int looked) {
    met.ifPresent(m -> m.show(Optional.of(model.question().followUps().getFirst().met())));
    var quotes = new ArrayList<QuotedText.Quote>();
    var all = model.question().points();
    for (int i = 0; i < all.size(); i++) {
      var style = i == looked ? "looked" : all.get(i).swap() ? "swap" : style(all.get(i));
      for (var q : all.get(i).quotes()) quotes.add(new QuotedText.Quote(q, style));
    }
    answer.quote(quotes);
  }

  private static String style(CheckedPoint point) {
    return point.found() == CheckedPoint.Found.FOUND ? "found" : "maybe";
  }

  private void draw() {
    var reply = model.question().reply();
    if (reply.text().isBlank())
      root.getChildren().add(Controls.paragraph(services.say("mock.nothingSaid"), "soft"));
    else root.getChildren().add(answer);
    if (!reply.recording().isEmpty()) root.getChildren().add(recording(reply.recording()));
    for (var after : model.question().followUps()) {
      root.getChildren()
          .add(
              Controls.paragraph(
                  services.say(
                      "mock.followUp.was", CardText.plain(Questions.words(services, after))),
                  "caption"));
      var words = after.reply().text().strip();
      root.getChildren()
          .add(
              Controls.paragraph(
                  words.isEmpty() ? services.say("mock.nothingSaid") : words, "soft"));
      after.cards().stream()
          .findFirst()
          .flatMap(model::card)
          .ifPresent(
              c ->
                  root.getChildren()
                      .add(CardText.draw(services, c, c.card().answer(), "mock-after-reference")));
      met.ifPresent(
          m ->
              root.getChildren()
                  .add(new VBox(4, Controls.label(services.say("mock.met"), "caption"), m.root())));
    }
  }

  private Node recording(String file) {
    return Controls.button(
        services.say("mock.listen"),
        () -> services.choosers().browse(Path.of(file).toUri().toString()),
        "quiet");
  }
}
