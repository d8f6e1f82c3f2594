package viva.ui.ready;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.progress.ready.NextActions;
import viva.progress.ready.NextActions.Action;
import viva.study.What;
import viva.ui.evidence.Telling;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// Chart 4, what pays most now: each with its points, its minutes, and one click to begin.
public final class NextList {
  private final Services services;
  private final Telling telling;
  private final VBox root = new VBox();

  /// @param shown how many at most
  public NextList(Services services, NextActions next, int shown) {
    this.services = services;
    this.telling = new Telling(services.messages(), services.clock().zone().get());
    root.getStyleClass().add("next-rows");
    root.setId("next-actions");
    if (next.actions().isEmpty()) {
      var lack = next.lack();
      root.getChildren()
          .add(
              Controls.paragraph(
                  lack.isPresent()
                      ? telling.say(
                          "progress.lack." + lack.get().kind(),
                          lack.get().have(),
                          lack.get().need())
                      : telling.say("progress.next.none"),
                  "soft"));
      return;
    }
    double most = next.actions().getFirst().pointsPerTen();
    for (var action : next.actions().stream().limit(shown).toList())
      root.getChildren().add(row(action, most));
  }

  public Node root() {
    return root;
  }

  /// The first sentence of the page: what the first row says to do, what that costs and, where it
  /// is worth telling, gives.
  public static String headline(List<Action> actions, Telling telling) {
    if (actions.isEmpty()) return telling.say("progress.next.headline.none");
    var first = actions.getFirst();
    return first.worth()
        ? telling.say(
            "progress.next.headline." + first.kind(),
            telling.topic(first.topic()),
            minutes(first),
            first.points())
        : name(first, telling);
  }

  private static String name(Action action, Telling telling) {
    return telling.say(
        "progress.next." + action.kind(), telling.topic(action.topic()), action.cards().size());
  }

  private static long minutes(Action action) {
    return Math.max(1, Math.round(action.minutes()));
  }

  private Node row(Action action, double most) {
    var name = name(action, telling);
    var what = telling.say("progress.next.row", action.points(), minutes(action));
    var words = new VBox(2, Controls.label(name, "strong"), Controls.label(what, "caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var bar = new ProgressBar(most > 0 ? action.pointsPerTen() / most : 0);
    var rate = telling.say("progress.next.rate", action.pointsPerTen());
    bar.setAccessibleText(rate);
    bar.setTooltip(new Tooltip(rate));
    bar.getStyleClass().add("next-bar");
    var begin =
        Controls.button(
            services.say("home.begin"),
            () -> services.go().accept(new Place.Study(What.cards(action.cards()))),
            "quiet");
    begin.setAccessibleText(services.say("home.begin") + " " + name + ", " + what);
    begin.getStyleClass().add("next-begin");
    var row = new HBox(words, bar, begin);
    row.getStyleClass().add("next-row");
    return row;
  }
}
