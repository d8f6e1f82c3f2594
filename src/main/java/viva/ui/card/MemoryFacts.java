package viva.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.fsrs.MemoryModel;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;
import viva.words.Facts;

/// What is known of a card's memory in words and numbers, and its answers as a row of dots.
public final class MemoryFacts {
  /// Older answers are left out of the row.
  private static final int DOTS = 40;

  private MemoryFacts() {}

  /// One name and value beside the other; they wrap where there is no room.
  ///
  /// @param archived whether the card is out of the library for now
  public static Node of(
      Services services, ScheduledCard card, boolean archived, MemoryModel model) {
    var row = new FlowPane(28, 12);
    row.getStyleClass().add("memory-facts");
    var now = services.clock().now();
    var facts =
        Facts.of(
            card,
            archived,
            seen -> model.retrievability(seen, now),
            seen -> model.stability(seen.memory()),
            now,
            services.messages());
    for (var fact : facts) row.getChildren().add(fact(services, fact.key(), fact.value()));
    return row;
  }

  private static Node fact(Services services, String name, String value) {
    var box =
        new VBox(2, Controls.label(services.say(name), "caption"), Controls.label(value, "strong"));
    if (services.messages().bundle().containsKey(name + ".help"))
      Tooltip.install(box, new Tooltip(services.say(name + ".help")));
    return box;
  }

  /// The latest answers as dots in the colours and shapes of their ratings, oldest first; each says
  /// its rating and day.
  public static Node dots(Services services, List<ReviewLog> log) {
    var dots = new ArrayList<Node>();
    var words = new ArrayList<String>();
    var date = Dates.date(services.messages());
    for (var row : log.subList(Math.max(0, log.size() - DOTS), log.size())) {
      if (!(row instanceof ReviewLog.Answer answer)) continue;
      var said = services.say("rating." + RatingDot.name(answer.rating()));
      dots.add(RatingDot.of(answer.rating(), row.moment().day().format(date) + "  " + said));
      words.add(said);
    }
    var row = new FlowPane(6, 6);
    row.getChildren().setAll(dots);
    row.setAccessibleText(String.join(", ", words));
    return row;
  }
}
