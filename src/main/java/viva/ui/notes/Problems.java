package viva.ui.notes;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import viva.card.Problem;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// A problem in the user's words.
final class Problems {
  private static final int LONGEST = 200;

  private Problems() {}

  /// A problem in a row of a list: what it is, whole in its tooltip where it is cut, and where.
  static Node lines(Services services, Problem problem) {
    var words = Controls.label(words(services, problem));
    words.setMinWidth(0);
    words.setTooltip(new Tooltip(words.getText()));
    var place = Controls.label(services.place(problem.origin()), "caption");
    place.setMinWidth(0);
    return new VBox(2, words, place);
  }

  static String words(Services services, Problem problem) {
    var plain = CardText.plain(problem.detail());
    var detail = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    return services.say("problem." + problem.kind(), detail).strip();
  }
}
