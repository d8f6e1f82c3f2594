package viva.ui.ready;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Topic;
import viva.progress.evidence.Lack;
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
    if (next.lack().isPresent()) {
      root.getChildren().addAll(first(next.lack().get()));
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
  public static String headline(NextActions next, Telling telling) {
    if (next.lack().isPresent())
      return telling.say("progress.next.headline." + next.lack().get().kind());
    var first = next.actions().getFirst();
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

  /// Whole minutes; 0 for less than one.
  private static long minutes(Action action) {
    return action.minutes() < 1 ? 0 : Math.round(action.minutes());
  }

  /// What has to be done before anything can pay most, and the way there.
  private List<Node> first(Lack lack) {
    var words = Controls.paragraph(telling.say("progress.next.first." + lack.kind()), "soft");
    if (lack.kind() == Lack.Kind.CARDS)
      return List.of(words, way("home.import", new Place.Import(List.of())));
    if (lack.kind() == Lack.Kind.STUDIED_CARDS)
      return List.of(words, way("progress.next.begin", new Place.Study(Topic.NONE)));
    return List.of(words);
  }

  private Node way(String key, Place place) {
    var way = Controls.button(services.say(key), () -> services.go().accept(place), "primary");
    way.setId("next-first");
    var row = new HBox(way);
    row.getStyleClass().add("chart-actions");
    return row;
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
