package viva.ui.search;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.fsrs.MemoryModel;
import viva.fsrs.Scheduler;
import viva.today.Today;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.words.Waits;

/// A card as it is, what is known of its memory, and every answer given to it.
public final class CardView {
  public static final Screen<Place.Card, Optional<Loaded>> SCREEN =
      new Screen<>(
          visit -> {
            var library = visit.services().library();
            return library
                .card(visit.place().card())
                .map(
                    card ->
                        new Loaded(
                            card,
                            library.log(card.id()),
                            new Today(library, visit.services().clock()).scheduler().model()));
          },
          (visit, loaded) -> new CardView(visit.services(), loaded).root);

  private final Services services;
  private final ScrollPane root;

  /// A card and its log, oldest first.
  public record Loaded(ScheduledCard card, List<ReviewLog> log, MemoryModel memory) {}

  private CardView(Services services, Optional<Loaded> loaded) {
    this.services = services;
    var page = new VBox();
    page.getStyleClass().add("card-page");
    loaded.ifPresentOrElse(
        l -> fill(page, l),
        () -> page.getChildren().add(Controls.paragraph(services.say("card.gone"), "soft")));
    var centre = new HBox(page);
    centre.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(page, Priority.ALWAYS);
    root = new ScrollPane(centre);
    root.setFitToWidth(true);
    root.setId("card");
  }

  private void fill(VBox page, Loaded loaded) {
    var card = loaded.card();
    var topic = String.join(" › ", card.card().topic().path());
    page.getChildren()
        .addAll(
            Controls.label(topic, "caption"),
            CardText.draw(services, card, card.card().question(), "study-question"),
            card.card().unanswered()
                ? Controls.paragraph(services.say("study.unanswered"), "soft")
                : CardText.draw(services, card, card.card().answer(), "study-answer"),
            new Separator(),
            Controls.label(services.place(card.card().origin()), "caption"),
            facts(card, loaded.memory()));
    if (loaded.log().isEmpty()) return;
    page.getChildren().add(Controls.label(services.say("card.history"), "section"));
    page.getChildren().add(history(loaded.log()));
  }

  private Node facts(ScheduledCard card, MemoryModel model) {
    var row = new HBox();
    row.getStyleClass().add("facts");
    switch (card.state()) {
      case State.New() -> row.getChildren().add(fact("column.state", services.say("state.new")));
      case State.Seen seen -> {
        var now = services.clock().now();
        double recall = model.retrievability(seen.memory(), Scheduler.elapsed(seen, now));
        row.getChildren()
            .addAll(
                fact("column.state", services.say("state." + name(seen))),
                fact("card.recall", services.say("percent", recall)),
                fact(
                    "card.stability",
                    Waits.days((int) Math.round(seen.memory().stability()), services.messages())),
                fact("card.difficulty", services.say("tenth", seen.memory().difficulty())),
                fact("card.reviews", services.say("number", seen.history().reviews())),
                fact("card.lapses", services.say("number", seen.history().lapses())));
      }
    }
    return row;
  }

  private static String name(State.Seen seen) {
    return switch (seen) {
      case State.Learning _ -> "learning";
      case State.Review _ -> "review";
      case State.Relearning _ -> "relearning";
    };
  }

  private Node fact(String name, String value) {
    return new VBox(
        2, Controls.label(services.say(name), "caption"), Controls.label(value, "strong"));
  }

  private Node history(List<ReviewLog> log) {
    var grid = new GridPane(24, 8);
    var date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(services.messages().locale());
    for (int i = 0; i < log.size(); i++) {
      var row = log.get(log.size() - 1 - i);
      grid.addRow(
          i,
          Controls.label(row.moment().day().format(date), "caption"),
          what(row),
          Controls.label(
              row.after() instanceof State.Seen seen
                  ? Waits.of(seen, row.moment(), services.messages())
                  : services.say("state.new"),
              "caption"));
    }
    return grid;
  }

  private Label what(ReviewLog row) {
    return switch (row) {
      case ReviewLog.Answer answer ->
          Controls.label(services.say("rating." + answer.rating().name().toLowerCase(Locale.ROOT)));
      case ReviewLog.Change change -> Controls.label(services.say("card." + change.reason()));
    };
  }
}
