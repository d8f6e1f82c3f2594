package viva.ui.study;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.ScheduledCard;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Draws a card as one page: its question, and below it the answer with the learner's note.
///
/// @param said the key points that were missed before
/// @param edit opens the editor on the card, offered where there is no answer
record CardPage(Services services, Said said, Runnable edit) {

  Node draw(ScheduledCard card, boolean revealed) {
    var column = new VBox(CardText.draw(services, card, card.card().question(), "study-question"));
    column.getStyleClass().add("study-column");
    CardText.measure(services, column);
    if (revealed) {
      column.getChildren().add(new Separator());
      column.getChildren().add(answer(card));
      if (!card.marks().note().isEmpty()) column.getChildren().add(noteOf(card));
    }
    var centre = new HBox(column);
    centre.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(column, Priority.ALWAYS);
    var scroll = Controls.steady(centre);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /// What lies on a page: a pane that is not on the screen yet finds nothing in itself.
  static Node content(Node page) {
    return ((ScrollPane) page).getContent();
  }

  private Node answer(ScheduledCard card) {
    if (card.card().unanswered()) {
      var write = Controls.button(services.say("study.write"), edit);
      write.setId("write-answer");
      return new VBox(12, Controls.paragraph(services.say("study.unanswered"), "soft"), write);
    }
    var options = services.preferences().study();
    return options.pointByPoint().get() || options.checklist().get()
        ? new Points(services, card, asked(card)).node()
        : CardText.draw(services, card, card.card().answer(), "study-answer");
  }

  private List<Said.Asked> asked(ScheduledCard card) {
    return services.preferences().study().checklist().get() ? said.points(card) : List.of();
  }

  private Node noteOf(ScheduledCard card) {
    var note =
        new VBox(
            4,
            Controls.label(services.say("study.note"), "caption"),
            Controls.paragraph(card.marks().note()));
    note.getStyleClass().add("study-note");
    return note;
  }
}
