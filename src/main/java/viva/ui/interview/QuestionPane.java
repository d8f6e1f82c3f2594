package viva.ui.interview;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.review.Clocks;
import viva.ui.review.Pane;
import viva.ui.review.Questions;
import viva.ui.review.SessionViewModel;

/// A question is read: how sure one is comes before the answer.
final class QuestionPane implements Pane {
  /// How sure one can be, by the keys 1 to 5.
  private static final List<Double> SURE = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  private final Services services;
  private final SessionViewModel model;
  private final Sound sound;
  private final BorderPane root = new BorderPane();
  private final VBox column = new VBox();
  private final VBox hints = new VBox();
  private final TextArea scratch = Controls.leftByTab(new TextArea());
  private final Label countdown = Controls.label("", "caption");

  QuestionPane(Services services, SessionViewModel model, Sound sound) {
    this.services = services;
    this.model = model;
    this.sound = sound;
    hints.getStyleClass().add("mock-hints");
    scratch.setPromptText(services.say("mock.scratch.prompt"));
    scratch.setAccessibleText(services.say("mock.scratch"));
    scratch.setId("mock-scratch");
    scratch.getStyleClass().add("mock-scratch");
    scratch.textProperty().bindBidirectional(model.scratch());
    scratch.setVisible(!model.scratch().get().isEmpty());
    scratch.managedProperty().bind(scratch.visibleProperty());
    column
        .getChildren()
        .addAll(Questions.draw(services, model, "mock-question"), tools(), hints, scratch);
    column.getStyleClass().add("mock-column");
    CardText.measure(services, column);
    var centre = new HBox(column);
    centre.getStyleClass().add("mock-centre");
    HBox.setHgrow(column, Priority.ALWAYS);
    var scroll = new ScrollPane(centre);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    root.setCenter(scroll);
    root.setBottom(foot());
    root.setId("mock-reading");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.setAccessibleText(CardText.plain(model.question().drawn().question()));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.time().when(Controls.inWindow(root)).subscribe(this::show);
    showHints();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void focus() {
    root.requestFocus();
  }

  @Override
  public void update() {
    showHints();
  }

  private Node tools() {
    var row = new FlowPane(8, 8);
    sound
        .voice()
        .ifPresent(
            _ -> row.getChildren().add(tool("mock.aloud", "R", this::aloud, "mock-read-aloud")));
    row.getChildren().add(tool("mock.scratch", "N", this::openScratch, "mock-open-scratch"));
    if (model.setup().practice())
      row.getChildren().add(tool("mock.hint", "H", this::hint, "mock-hint"));
    row.getChildren().add(tool("mock.skip", "S", model::skip, "mock-skip"));
    return row;
  }

  private Button tool(String words, String key, Runnable work, String id) {
    var button = Controls.button(services.say(words), key, work, "tool");
    button.setTooltip(new Tooltip(services.say(words + ".help") + "  " + key));
    button.setId(id);
    button.setFocusTraversable(true);
    return button;
  }

  private Node foot() {
    var ask = Controls.label(services.say("mock.confidence"), "strong");
    var line = new HBox(16, ask, Controls.spring(), countdown);
    line.setAlignment(Pos.BASELINE_LEFT);
    var sure = new HBox();
    sure.getStyleClass().add("mock-sure");
    for (int i = 0; i < SURE.size(); i++) sure.getChildren().add(sure(i));
    var unknown =
        Controls.button(
            services.say("mock.unknown"), services.say("key.escape"), model::unknown, "tool");
    unknown.setId("mock-unknown");
    var start =
        Controls.button(services.say("mock.begin"), services.say("key.space"), this::begin, "tool");
    start.setTooltip(new Tooltip(services.say("mock.begin.help")));
    start.setId("mock-begin");
    var below = new HBox(8, start, unknown);
    var foot = new VBox(line, sure, below);
    foot.getStyleClass().add("mock-foot-column");
    var bar = new HBox(foot);
    bar.getStyleClass().add("study-foot");
    return bar;
  }

  private Button sure(int index) {
    double share = SURE.get(index);
    var words = services.say("mock.sure." + (index + 1));
    var button =
        Controls.button(
            services.messages().say("mock.percent", share) + "  " + words,
            Integer.toString(index + 1),
            () -> model.begin(OptionalDouble.of(share)));
    button.setId("mock-sure-" + (index + 1));
    button.setMinWidth(0);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void show(SessionViewModel.Time time) {
    if (time.allowed().isZero()) countdown.setText("");
    else if (time.left().isZero()) countdown.setText(services.say("mock.prepared"));
    else countdown.setText(services.say("mock.prepare", Clocks.of(time.left())));
  }

  private void aloud() {
    sound
        .voice()
        .ifPresent(
            voice -> {
              if (voice.speaking()) voice.stop();
              else if (!voice.say(CardText.plain(model.question().drawn().question())))
                services.notices().say(services.say("mock.noVoice"));
            });
  }

  private void openScratch() {
    scratch.setVisible(true);
    scratch.requestFocus();
    scratch.end();
  }

  private void hint() {
    if (model.question().hints() < Hints.of(model).size()) model.hint();
  }

  private void showHints() {
    hints
        .getChildren()
        .setAll(
            Hints.of(model).stream()
                .limit(model.question().hints())
                .map(h -> Controls.paragraph(services.say("mock.hint.one", h), "soft"))
                .toList());
  }

  private void begin() {
    model.begin(OptionalDouble.empty());
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) return;
    var code = event.getCode();
    if (event.getTarget() instanceof TextInputControl) {
      if (code != KeyCode.ESCAPE) return;
      event.consume();
      root.requestFocus();
      return;
    }
    if (code == KeyCode.SPACE && event.getTarget() instanceof Button) return;
    Runnable work =
        switch (code) {
          case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 ->
              () -> sureBy(code.getChar().toLowerCase(Locale.ROOT));
          case NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4, NUMPAD5 ->
              () -> sureBy(code.getName().substring(code.getName().length() - 1));
          case SPACE -> this::begin;
          case ESCAPE -> model::unknown;
          case N -> this::openScratch;
          case S -> model::skip;
          case R -> this::aloud;
          case H -> model.setup().practice() ? this::hint : () -> {};
          default -> null;
        };
    if (work == null) return;
    event.consume();
    work.run();
  }

  private void sureBy(String digit) {
    model.begin(OptionalDouble.of(SURE.get(Integer.parseInt(digit) - 1)));
  }
}
