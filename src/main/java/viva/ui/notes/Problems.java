package viva.ui.notes;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Problem;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// A problem in the user's words.
final class Problems {
  private static final int LONGEST = 200;

  private Problems() {}

  /// A problem in a row of a list: what it is, and where; it takes the room that is left.
  static Node lines(Services services, Problem problem) {
    var text =
        new VBox(
            2,
            Controls.paragraph(words(services, problem)),
            Controls.paragraph(services.place(problem.origin()), "caption"));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    return text;
  }

  static String words(Services services, Problem problem) {
    var plain = CardText.plain(problem.detail());
    var detail = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    return services.say("problem." + problem.kind(), detail).strip();
  }
}
