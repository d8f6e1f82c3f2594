package viva.ui.interview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.mock.FollowUp;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.review.Pane;
import viva.ui.review.Questions;
import viva.ui.review.SessionViewModel;

/// An answer is written or said, to the question or to the one after it; nothing of the reference
/// is in sight.
final class AnswerPane implements Pane {
  private final Services services;
  private final SessionViewModel model;
  private final TextArea editor = Controls.leftByTab(new TextArea());
  private final BorderPane root = new BorderPane();
  private final Optional<RecordingBar> bar;
  private boolean escaped;

  /// @param after the question after the answer; nothing for the main question
  AnswerPane(Services services, SessionViewModel model, Sound sound, Optional<FollowUp> after) {
    this.services = services;
    this.model = model;
    boolean spoken = model.setup().spoken() && sound.microphone().isPresent();
    bar =
        spoken
            ? sound.microphone().map(m -> new RecordingBar(services, model, m, sound.recordings()))
            : Optional.empty();
    editor.setId("mock-answer");
    editor.setWrapText(true);
    editor.getStyleClass().add("mock-editor");
    editor.setPromptText(services.say(spoken ? "mock.notes.prompt" : "mock.answer.prompt"));
    editor.setAccessibleText(services.say("mock.answer"));
    editor.textProperty().bindBidirectional(model.text());
    editor.textProperty().subscribe((_, _) -> escaped = false);
    VBox.setVgrow(editor, Priority.ALWAYS);
    var column = new VBox(question(after));
    bar.ifPresent(b -> column.getChildren().add(b.root()));
    column.getChildren().add(editor);
    if (after.isEmpty() && !model.scratch().get().isBlank()) column.getChildren().add(scratch());
    column.getStyleClass().add("mock-column");
    CardText.measure(services, column);
    var centre = new HBox(column);
    centre.getStyleClass().add("mock-centre");
    HBox.setHgrow(column, Priority.ALWAYS);
    root.setCenter(centre);
    root.setBottom(foot());
    root.setId(after.isEmpty() ? "mock-answering" : "mock-following");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void focus() {
    editor.requestFocus();
    editor.end();
    bar.ifPresent(RecordingBar::start);
  }

  @Override
  public void leave() {
    bar.ifPresent(RecordingBar::stop);
    editor.textProperty().unbindBidirectional(model.text());
  }

  private Node question(Optional<FollowUp> after) {
    var box = new VBox();
    box.getStyleClass().add("mock-asked");
    if (after.isPresent()) {
      box.getChildren()
          .addAll(
              Controls.paragraph(
                  services.say(
                      "mock.followUp", CardText.plain(model.question().drawn().question())),
                  "caption"),
              Questions.draw(services, model, after.get(), "mock-asked-text"));
    } else box.getChildren().add(Questions.draw(services, model, "mock-asked-text"));
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("mock-asked-scroll");
    return scroll;
  }

  private Node scratch() {
    var words = Controls.paragraph(model.scratch().get(), "soft");
    var box = new VBox(4, Controls.label(services.say("mock.scratch"), "caption"), words);
    box.getStyleClass().add("mock-scratch-shown");
    return box;
  }

  private Node foot() {
    var done =
        Controls.button(
            services.say("mock.handIn"), services.say("mock.key.handIn"), this::handIn, "primary");
    done.setId("mock-hand-in");
    done.setTooltip(
        new Tooltip(services.say("mock.handIn") + "  " + services.say("mock.key.handIn")));
    var unknown =
        Controls.button(
            services.say("mock.unknown"), services.say("key.escape"), model::unknown, "tool");
    unknown.setId("mock-unknown");
    var row = new HBox(unknown, Controls.spring(), done);
    row.getStyleClass().add("mock-foot-column");
    HBox.setHgrow(row, Priority.ALWAYS);
    var foot = new HBox(row);
    foot.getStyleClass().add("study-foot");
    return foot;
  }

  private void handIn() {
    bar.ifPresent(RecordingBar::stop);
    model.handIn();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      handIn();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      escape();
    }
  }

  /// What was written is not thrown away by one wrong key.
  private void escape() {
    if (escaped || editor.getText().isBlank()) {
      bar.ifPresent(RecordingBar::stop);
      model.unknown();
    } else {
      escaped = true;
      services.notices().say(services.say("mock.escape"));
    }
  }
}
