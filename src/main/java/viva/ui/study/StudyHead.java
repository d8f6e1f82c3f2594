package viva.ui.study;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.study.Step;
import viva.ui.keys.Act;
import viva.ui.keys.Command;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Waits;

/// What stands above a card: how far the drill is, the topic, the flag, the time, and a menu of all
/// that can be done.
final class StudyHead {
  private static final List<Command> OFFERED =
      List.of(
          Command.EDIT,
          Command.SOURCE,
          Command.FLAG,
          Command.NOTE,
          Command.READ_ALOUD,
          Command.SUSPEND,
          Command.BURY,
          Command.UNDO,
          Command.REDO);

  private final Services services;
  private final StudyViewModel model;
  private final Consumer<Command> run;
  private final Region done = new Region();
  private final StackPane progress = new StackPane(done);
  private final Label topic = Controls.label("", "caption");
  private final Label own = Controls.label("", "caption");
  private final Set<CardId> edited;
  private final HBox flag = new HBox();
  private final Label left = Controls.label("", "caption");
  private final Label timer = Controls.label("", "caption", "timer");
  private final Timeline ticking = new Timeline();
  private final VBox root;

  /// @param edited cards with the learner's own words
  StudyHead(Services services, StudyViewModel model, Set<CardId> edited, Consumer<Command> run) {
    this.services = services;
    this.model = model;
    this.edited = edited;
    this.run = run;
    done.getStyleClass().add("done");
    progress.getStyleClass().add("study-progress");
    StackPane.setAlignment(done, Pos.CENTER_LEFT);
    flag.setAlignment(Pos.CENTER_LEFT);
    own.setId("own-words");
    own.setMinWidth(Region.USE_PREF_SIZE);
    own.setTooltip(new Tooltip(services.say("card.remark.OWN_WORDS")));
    own.managedProperty().bind(own.textProperty().isNotEmpty());
    flag.setId("flag");
    left.setId("left");
    timer.setId("timer");
    left.setMinWidth(Region.USE_PREF_SIZE);
    timer.setMinWidth(Region.USE_PREF_SIZE);
    topic.setMinWidth(0);
    var head = new HBox(topic, own, flag, Controls.spring(), timer, left, menu());
    if (model.practice()) head.getChildren().add(1, practice());
    head.getStyleClass().add("study-head");
    root = new VBox(progress, head);
    ticking.getKeyFrames().add(new KeyFrame(Duration.seconds(1), _ -> tick()));
    ticking.setCycleCount(Animation.INDEFINITE);
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null || !services.preferences().study().timer().get()) ticking.stop();
              else ticking.play();
            });
  }

  Node node() {
    return root;
  }

  /// What can be done here, for the box that runs commands.
  ///
  /// @param more whether a point of the answer is still to be shown
  List<Act> acts(Set<Command> commands, boolean more) {
    return Stream.concat(
            commands.stream()
                .map(c -> Act.of(c, services.key(c), possible(c, more), () -> run.accept(c))),
            Act.flags("Alt+", model.card().isPresent(), model::flag).stream())
        .toList();
  }

  /// Whether a command would do anything now; what takes back asks the log, and says where there is
  /// nothing.
  private boolean possible(Command command, boolean more) {
    var step = model.step().get();
    return switch (command) {
      case UNDO, REDO -> true;
      case REVEAL ->
          switch (step) {
            case Step.Asking _, Step.Finished() -> true;
            case Step.Revealed _ -> more;
            case Step.Waiting _ -> false;
          };
      case AGAIN, HARD, GOOD, EASY -> step instanceof Step.Revealed;
      default -> model.card().isPresent();
    };
  }

  /// Shows a card's topic and flag, and how far the drill is.
  void show(ScheduledCard card) {
    topic.setText(String.join(" › ", card.card().topic().path()));
    own.setText(edited.contains(card.id()) ? services.say("study.edited") : "");
    flag.getChildren().clear();
    int colour = card.marks().flag();
    if (colour > 0)
      flag.getChildren()
          .setAll(Controls.flag(colour), Controls.label(services.say("flag." + colour), "caption"));
    advance();
  }

  /// Shows no card.
  void rest() {
    topic.setText("");
    own.setText("");
    timer.setText("");
    flag.getChildren().clear();
    advance();
  }

  private void advance() {
    left.setText(
        model.left() == 0
            ? ""
            : services.say(
                "study.left",
                model.left(),
                Waits.taking(model.minutesLeft(), services.messages())));
    done.maxWidthProperty().bind(progress.widthProperty().multiply(model.progress()));
    tick();
  }

  private void tick() {
    if (!services.preferences().study().timer().get() || model.card().isEmpty()) return;
    var seconds =
        Math.max(
            0, java.time.Duration.between(model.asked(), services.clock().now().at()).toSeconds());
    timer.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
  }

  private Node practice() {
    var tag = Controls.label(services.say("study.practice"), "tag");
    tag.setMinWidth(Region.USE_PREF_SIZE);
    tag.setTooltip(new Tooltip(services.say("choose.practice.help")));
    return tag;
  }

  private Node menu() {
    var menu = new MenuButton();
    menu.setGraphic(Controls.icon(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().add("more");
    menu.setId("study-menu");
    menu.setAccessibleText(services.say("study.menu"));
    menu.setTooltip(new Tooltip(services.say("study.menu")));
    menu.setFocusTraversable(true);
    for (var command : OFFERED) {
      var key = services.key(command);
      var item = new CustomMenuItem(Controls.menuRow(services.say(command.word()), key));
      item.setId("study-" + command.id());
      item.setOnAction(_ -> run.accept(command));
      menu.getItems().add(item);
    }
    return menu;
  }
}
