package viva.ui.study;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.card.Rating;
import viva.card.ScheduledCard;
import viva.study.Step;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.words.Waits;

/// Draws a [StudyViewModel]: one switch over its steps.
public final class StudyView {
  public static final Screen<Place.Study, StudyViewModel.Loaded> SCREEN =
      new Screen<>(
          visit -> Loading.load(visit.services(), visit.place().what()),
          (visit, loaded) ->
              new StudyView(visit.services(), new StudyViewModel(visit.services(), loaded)).root);

  private static final double COLUMN = 740;

  private final Services services;
  private final StudyViewModel model;
  private final BorderPane root = new BorderPane();
  private final Region done = new Region();
  private final StackPane progress = new StackPane(done);
  private final Label topic = Controls.label("", "caption");
  private final Label left = Controls.label("", "caption");
  private final PauseTransition waiting = new PauseTransition();
  private final Pages pages = new Pages(this::page);

  private StudyView(Services services, StudyViewModel model) {
    this.services = services;
    this.model = model;
    done.getStyleClass().add("done");
    progress.getStyleClass().add("study-progress");
    StackPane.setAlignment(done, Pos.CENTER_LEFT);
    var head = new HBox(topic, Controls.spring(), left);
    head.getStyleClass().add("study-head");
    root.setTop(new VBox(progress, head));
    root.setId("study");
    root.setFocusTraversable(true);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    waiting.setOnFinished(_ -> model.goOn());
    model.step().subscribe(this::show);
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) waiting.stop();
              else root.requestFocus();
            });
  }

  private void show(Step step) {
    waiting.stop();
    left.setText(
        model.left() == 0 ? "" : services.say("study.left", model.left(), model.minutesLeft()));
    done.maxWidthProperty().bind(progress.widthProperty().multiply(model.progress()));
    switch (step) {
      case Step.Asking(var card) -> lay(card, false, revealBar());
      case Step.Revealed revealed -> lay(revealed.card(), true, ratings(revealed));
      case Step.Waiting(var until) -> {
        var now = services.clock().now().at();
        waiting.setDuration(
            Duration.millis(
                (double) Math.max(500, java.time.Duration.between(now, until).toMillis())));
        waiting.play();
        rest("study.waiting.title", "study.waiting.text");
      }
      case Step.Finished() -> rest("study.finished.title", "study.finished.text");
    }
    root.requestFocus();
  }

  private void lay(ScheduledCard card, boolean revealed, Node foot) {
    topic.setText(String.join(" › ", card.card().topic().path()));
    root.setCenter(pages.node());
    pages.show(card, revealed);
    var bar = new HBox(foot);
    bar.getStyleClass().add("study-foot");
    root.setBottom(bar);
    if (revealed) model.upNext().ifPresent(next -> pages.prepare(next, false));
    else pages.prepare(card, true);
    model.upNext().ifPresent(next -> CardText.prepare(services, next));
  }

  private Node page(ScheduledCard card, boolean revealed) {
    var column = new VBox(CardText.draw(services, card, card.card().question(), "study-question"));
    column.getStyleClass().add("study-column");
    CardText.measure(services, column);
    if (revealed) {
      column.getChildren().add(new Separator());
      column.getChildren().add(answer(card));
    }
    var centre = new HBox(column);
    centre.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(column, Priority.ALWAYS);
    var scroll = new ScrollPane(centre);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Node answer(ScheduledCard card) {
    return card.card().unanswered()
        ? Controls.paragraph(services.say("study.unanswered"), "soft")
        : CardText.draw(services, card, card.card().answer(), "study-answer");
  }

  private Node revealBar() {
    return Controls.button(
        services.say("study.show"), services.say("key.space"), model::reveal, "primary", "reveal");
  }

  private Node ratings(Step.Revealed step) {
    var row = new HBox();
    row.getStyleClass().add("ratings");
    row.setPrefWidth(COLUMN);
    for (var rating : Rating.values()) row.getChildren().add(ratingButton(step, rating));
    return row;
  }

  private Button ratingButton(Step.Revealed step, Rating rating) {
    var name = rating.name().toLowerCase(Locale.ROOT);
    var word = services.say("rating." + name);
    var wait = Waits.of(step.outcomes().after(rating), step.moment(), services.messages());
    var dot = new Region();
    dot.getStyleClass().add("dot");
    var face =
        new HBox(
            10,
            dot,
            Controls.label(word, "strong"),
            Controls.label(wait, "caption"),
            Controls.spring(),
            Controls.key(Integer.toString(rating.grade())));
    face.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    button.setGraphic(face);
    button.setId("rate-" + name);
    button.setOnAction(_ -> model.rate(rating));
    button.getStyleClass().addAll("rating", name);
    button.setAccessibleText(word + ", " + wait);
    button.setTooltip(new Tooltip(services.say("rating." + name + ".help")));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(COLUMN / 4);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void rest(String title, String text) {
    topic.setText("");
    var home = Controls.button(services.say("study.home"), model::leave, "primary");
    var box =
        new VBox(
            Controls.label(services.say(title), "title"),
            Controls.paragraph(services.say(text), "soft"),
            home);
    box.getStyleClass().add("empty");
    root.setCenter(box);
    root.setBottom(null);
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) return;
    var code = event.getCode();
    if (event.isControlDown()) {
      if (code == KeyCode.Z) act(event, event.isShiftDown() ? model::redo : model::undo);
      return;
    }
    switch (code) {
      case SPACE, ENTER -> spaceOrEnter(event);
      case DIGIT1, NUMPAD1 -> act(event, () -> model.rate(Rating.AGAIN));
      case DIGIT2, NUMPAD2 -> act(event, () -> model.rate(Rating.HARD));
      case DIGIT3, NUMPAD3 -> act(event, () -> model.rate(Rating.GOOD));
      case DIGIT4, NUMPAD4 -> act(event, () -> model.rate(Rating.EASY));
      case U -> act(event, model::undo);
      case S -> act(event, model::suspend);
      case B -> act(event, model::bury);
      default -> {}
    }
  }

  /// Reveals; on a button that has the focus the key presses that button, as everywhere.
  private void spaceOrEnter(KeyEvent event) {
    if (event.getTarget() instanceof Button) return;
    switch (model.step().get()) {
      case Step.Asking _ -> act(event, model::reveal);
      case Step.Finished() -> act(event, model::leave);
      case Step.Revealed _, Step.Waiting _ -> {}
    }
  }

  private static void act(KeyEvent event, Runnable work) {
    event.consume();
    work.run();
  }
}
