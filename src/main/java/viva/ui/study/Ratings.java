package viva.ui.study;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import viva.card.Rating;
import viva.study.Step;
import viva.ui.keys.Command;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Waits;

/// The four ratings, each with the wait that it leads to.
final class Ratings {
  private static final double COLUMN = 740;

  private final Services services;
  private final Map<Rating, Button> buttons = new EnumMap<>(Rating.class);
  private final HBox root = new HBox();

  /// @param practice whether no wait comes of it
  Ratings(Services services, Step.Revealed step, boolean practice, Consumer<Rating> rate) {
    this.services = services;
    root.getStyleClass().add("ratings");
    root.setPrefWidth(COLUMN);
    for (var rating : Rating.values()) {
      var wait =
          practice
              ? ""
              : Waits.of(step.outcomes().after(rating), step.moment(), services.messages());
      var button = button(rating, wait);
      button.setOnAction(_ -> rate.accept(rating));
      buttons.put(rating, button);
      root.getChildren().add(button);
    }
  }

  Node node() {
    return root;
  }

  /// Marks the rating that the ticked points stand for.
  void propose(Optional<Rating> proposed) {
    buttons.forEach(
        (rating, button) -> {
          button.getStyleClass().remove("proposed");
          if (proposed.filter(p -> p == rating).isPresent()) button.getStyleClass().add("proposed");
        });
  }

  private Button button(Rating rating, String wait) {
    var name = rating.name().toLowerCase(Locale.ROOT);
    var word = services.say("rating." + name);
    var key = services.key(Command.valueOf(rating.name()));
    var dot = new Region();
    dot.getStyleClass().add("dot");
    var face =
        new HBox(
            8,
            dot,
            whole(Controls.label(word, "strong")),
            whole(Controls.label(wait, "caption")),
            Controls.spring(),
            whole(Controls.key(key)));
    face.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    button.setGraphic(face);
    button.setId("rate-" + name);
    button.getStyleClass().addAll("rating", name);
    button.setAccessibleText(wait.isEmpty() ? word : word + ", " + wait);
    button.setTooltip(new Tooltip(services.say("rating." + name + ".help")));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(COLUMN / 4);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  /// A long wait takes its room from the other buttons and is never cut.
  private static Label whole(Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
