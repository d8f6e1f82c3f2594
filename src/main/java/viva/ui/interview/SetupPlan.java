package viva.ui.interview;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.card.mock.Mock;
import viva.interview.draw.Drawing;
import viva.interview.draw.MockDraw;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;

/// What would be asked: the split by topic, how long it takes, what is left out; and the button
/// that starts.
final class SetupPlan {
  /// Topics shown at most, those with questions first.
  private static final int TOPICS = 10;

  private final Services services;
  private final SetupViewModel model;
  private final VBox facts = new VBox();
  private final Button start;
  private final VBox root = new VBox();

  SetupPlan(Services services, SetupViewModel model) {
    this.services = services;
    this.model = model;
    boolean left = model.loaded().left().isPresent();
    start =
        left
            ? Controls.button(services.say("mock.start"), model::start)
            : first(services.say("mock.start"), model::start);
    start.setId("mock-start");
    start.setMaxWidth(Double.MAX_VALUE);
    start.setTooltip(new Tooltip(services.say("mock.start.help") + (left ? "" : "  Enter")));
    facts.getStyleClass().add("mock-split");
    root.getStyleClass().addAll("sheet", "mock-plan");
    root.getChildren().addAll(Controls.label(services.say("mock.plan"), "section"), facts, start);
    model.planned().subscribe(planned -> show(planned.drawing()));
  }

  Region root() {
    return root;
  }

  /// Stands above the choices, where beside them there is no room.
  void stack(boolean stacked) {
    root.getStyleClass().remove("stacked");
    if (stacked) root.getStyleClass().add("stacked");
  }

  /// The mock that was left, to go on with.
  Node left() {
    var mock = model.loaded().left().orElseThrow();
    var resume = first(services.say("mock.resume"), model::resume);
    resume.setId("mock-resume");
    var end = Controls.button(services.say("mock.giveUp"), model::giveUp);
    end.setId("mock-give-up");
    var words = Controls.paragraph(left(mock));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(words, end, resume);
    row.getStyleClass().addAll("sheet", "mock-left-open");
    return row;
  }

  private String left(Mock mock) {
    var when =
        Dates.moment(services.messages()).format(mock.begun().at().atOffset(mock.begun().offset()));
    return services.say("mock.left", mock.at(), mock.questions().size(), when);
  }

  /// The one button that Enter presses: to go on with what was left, else to start. It has the
  /// focus, or else a button of the rail would, and Enter would press that one.
  private Button first(String words, Runnable work) {
    var button = Controls.button(words, services.say("key.enter"), work, "primary");
    button.setDefaultButton(true);
    button
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) button.requestFocus();
            });
    return button;
  }

  private void show(Drawing drawing) {
    facts.getChildren().clear();
    start.setDisable(drawing.questions().isEmpty());
    if (drawing.questions().isEmpty()) {
      say(model.loaded().topics().isEmpty() ? "mock.plan.noCards" : "mock.plan.empty");
      return;
    }
    facts
        .getChildren()
        .add(Controls.label(services.say("mock.plan.split", drawing.questions().size()), "strong"));
    drawing.split().stream()
        .filter(s -> s.questions() > 0)
        .limit(TOPICS)
        .forEach(s -> facts.getChildren().add(share(s, drawing)));
    say("mock.plan.takes", minutes(drawing.expected()));
    if (drawing.questions().size() < MockDraw.questions(model.setup()))
      say("mock.plan.few", drawing.questions().size());
    leftOut(drawing.leftOut());
    var again = Controls.button(services.say("mock.plan.other"), model::drawAgain, "quiet");
    again.setId("mock-draw-again");
    var seed =
        new HBox(
            8,
            Controls.label(
                services.say("mock.plan.seed", Long.toString(model.setup().seed() % 100_000)),
                "caption"),
            Controls.spring(),
            again);
    seed.setAlignment(Pos.CENTER_LEFT);
    facts.getChildren().add(seed);
  }

  private void leftOut(Drawing.LeftOut out) {
    if (out.justSeen() > 0) say("mock.plan.recent", out.justSeen());
    if (out.lately() > 0) say("mock.plan.asked", out.lately());
    if (out.cannot() > 0) say("mock.plan.unanswered", out.cannot());
    if (out.asked() > 0) say("mock.plan.again");
    if (out.justSeen() + out.lately() + out.cannot() + out.asked() == 0) say("mock.plan.nothing");
  }

  private void say(String key, Object... values) {
    facts.getChildren().add(Controls.paragraph(services.say(key, values), "caption"));
  }

  private static long minutes(Duration time) {
    return Math.max(1, Math.round(time.toSeconds() / 60.0));
  }

  private Node share(Drawing.Share share, Drawing drawing) {
    var path = share.topic().path();
    var name = Controls.label(path.isEmpty() ? services.say("topic.none") : path.getLast());
    name.setMinWidth(0);
    var words =
        new HBox(
            8,
            name,
            Controls.spring(),
            minWide(services.say("mock.plan.share", share.questions())));
    words.setAlignment(Pos.BASELINE_LEFT);
    var done = new Region();
    done.getStyleClass().add("done");
    var bar = new StackPane(done);
    bar.getStyleClass().add("bar");
    StackPane.setAlignment(done, Pos.CENTER_LEFT);
    double part = (double) share.questions() / drawing.questions().size();
    done.maxWidthProperty().bind(bar.widthProperty().multiply(part));
    return new VBox(3, words, bar);
  }

  private static Node minWide(String words) {
    var label = Controls.label(words, "caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
