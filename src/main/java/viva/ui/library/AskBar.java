package viva.ui.library;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// One line over the table that asks for what an action still needs; Escape takes it away.
final class AskBar {
  private final Services services;
  private final Runnable closed;
  private final HBox root = new HBox(12);

  /// @param closed gives the focus back
  AskBar(Services services, Runnable closed) {
    this.services = services;
    this.closed = closed;
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("ask-bar");
    root.setId("ask-bar");
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE) return;
          close();
          e.consume();
        });
    close();
  }

  Node root() {
    return root;
  }

  /// Asks for words that are not blank.
  ///
  /// @param known words to choose from; they may come later
  void words(String question, ObservableList<String> known, Consumer<String> answer) {
    var box = new ComboBox<>(known);
    box.setEditable(true);
    box.setPrefWidth(160); // long words to choose from take no room from the question
    box.setMinWidth(140);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getEditor().setId("ask-words");
    box.setAccessibleText(question);
    HBox.setHgrow(box, Priority.ALWAYS);
    Runnable done =
        () -> {
          var words = box.getEditor().getText().strip();
          if (words.isEmpty()) return;
          close();
          answer.accept(words);
        };
    box.getEditor()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            e -> {
              if (e.getCode() != KeyCode.ENTER) return;
              done.run();
              e.consume();
            });
    open(question, box, done, box.getEditor());
  }

  /// Asks for a day from today on.
  void date(String question, LocalDate today, Consumer<LocalDate> answer) {
    var picker = Controls.datePicker(today, services.messages());
    picker.setId("ask-date");
    picker.setPrefWidth(180);
    picker.setAccessibleText(question);
    open(
        question,
        picker,
        () -> {
          var day = picker.getValue();
          if (day == null || day.isBefore(today)) return;
          close();
          answer.accept(day);
        },
        picker.getEditor());
  }

  /// Asks whether what cannot be undone is really to be done.
  void confirm(String question, String word, Runnable work) {
    var go =
        Controls.button(
            word,
            () -> {
              close();
              work.run();
            },
            "primary",
            "danger");
    var cancel = cancel();
    open(question, Controls.spring(), cancel, go, cancel);
  }

  private Button cancel() {
    var cancel = Controls.button(services.say("cancel"), services.say("key.escape"), this::close);
    cancel.setId("ask-cancel");
    return cancel;
  }

  private void open(String question, Node input, Runnable done, Node focus) {
    open(question, input, cancel(), Controls.button(services.say("ok"), done, "primary"), focus);
  }

  private void open(String question, Node input, Button cancel, Button go, Node focus) {
    go.setId("ask-go");
    var words = Controls.paragraph(question);
    words.setMaxWidth(420);
    root.getChildren().setAll(words, input, cancel, go);
    root.setVisible(true);
    root.setManaged(true);
    Controls.focus(focus);
  }

  private void close() {
    boolean open = root.isVisible();
    root.getChildren().clear();
    root.setVisible(false);
    root.setManaged(false);
    if (open) closed.run();
  }
}
