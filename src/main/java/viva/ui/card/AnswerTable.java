package viva.ui.card;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import viva.card.ReviewLog;
import viva.card.State;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;
import viva.words.Waits;

/// All answers to a card: when, how well, for how long, and in what time.
public final class AnswerTable {
  private AnswerTable() {}

  /// The table, the latest answer first.
  public static Node of(Services services, List<ReviewLog> log) {
    var grid = new GridPane(24, 8);
    var heads = List.of("card.day", "card.rating", "card.wait", "card.taken");
    for (int i = 0; i < heads.size(); i++)
      grid.add(Controls.label(services.say(heads.get(i)), "caption"), i, 0);
    var date = Dates.date(services.messages());
    for (int i = 0; i < log.size(); i++) {
      var row = log.get(log.size() - 1 - i);
      grid.addRow(
          i + 1,
          Controls.label(row.moment().day().format(date), "caption"),
          what(services, row),
          Controls.label(
              row.after() instanceof State.Seen seen
                  ? Waits.of(seen, row.moment(), services.messages())
                  : services.say("state.new"),
              "caption"),
          Controls.label(
              row instanceof ReviewLog.Answer answer
                  ? services.say("wait.seconds", answer.taken().toSeconds())
                  : "",
              "caption"));
    }
    return grid;
  }

  private static Label what(Services services, ReviewLog row) {
    return switch (row) {
      case ReviewLog.Answer answer -> {
        var rating = RatingDot.name(answer.rating());
        var label = Controls.label(services.say("rating." + rating));
        label.setGraphic(RatingDot.of(answer.rating()));
        yield label;
      }
      case ReviewLog.Change change -> Controls.label(services.say("card." + change.reason()));
    };
  }
}
