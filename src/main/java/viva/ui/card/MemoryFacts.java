package viva.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.fsrs.MemoryModel;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;
import viva.words.Waits;

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
    boolean suspended = card.marks().suspended();
    var state = archived ? "archived" : suspended ? "suspended" : name(card.state());
    row.getChildren().add(fact(services, "column.state", services.say("state." + state)));
    if (card.state() instanceof State.Seen seen) {
      if (!archived && !suspended)
        row.getChildren().add(fact(services, "column.due", due(services, seen)));
      double recall = model.retrievability(seen, services.clock().now());
      row.getChildren()
          .addAll(
              fact(services, "card.recall", services.say("percent", recall)),
              fact(services, "card.stability", stability(services, model, seen)),
              fact(
                  services,
                  "card.difficulty",
                  services.say("card.ofTen", seen.memory().difficulty())),
              fact(services, "card.reviews", services.say("number", seen.history().reviews())),
              fact(services, "card.lapses", services.say("number", seen.history().lapses())));
    }
    return row;
  }

  /// The day, or the moment where it is a step of some minutes.
  private static String due(Services services, State.Seen seen) {
    var now = services.clock().now();
    if (seen.isDue(now)) return services.say("due.now");
    var moment = Dates.moment(services.messages());
    return switch (seen) {
      case State.Learning learning -> learning.due().atOffset(now.offset()).format(moment);
      case State.Review review -> review.due().format(Dates.date(services.messages()));
      case State.Relearning again -> again.due().atOffset(now.offset()).format(moment);
    };
  }

  private static String stability(Services services, MemoryModel model, State.Seen seen) {
    int days = (int) Math.round(model.stability(seen.memory()));
    return days == 0 ? services.say("card.underADay") : Waits.days(days, services.messages());
  }

  private static String name(State state) {
    return switch (state) {
      case State.New _ -> "new";
      case State.Learning _ -> "learning";
      case State.Review _ -> "review";
      case State.Relearning _ -> "relearning";
    };
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
