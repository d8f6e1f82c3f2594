package viva.ui.study;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Room to write an answer before it is shown. Nothing of it is kept or judged.
final class ScratchPad {
  /// The key that shows the answer from within the pad, as it is printed.
  static final String DONE = "Ctrl+Enter";

  private static final int ROWS = 4;
  private static final double READ_HEIGHT = 110;

  private final Services services;
  private final TextArea text = Controls.leftByTab(new TextArea());

  ScratchPad(Services services) {
    this.services = services;
    text.setPrefRowCount(ROWS);
    text.setWrapText(true);
    text.setId("scratch");
    text.setPromptText(services.say("study.scratch"));
    text.setAccessibleText(services.say("study.scratch"));
  }

  /// To be written in.
  Node writing() {
    return framed(text);
  }

  /// What was written, to be read beside the answer; an empty box where that is nothing.
  Node reading() {
    if (text.getText().isBlank()) return new VBox();
    Label written = Controls.paragraph(text.getText());
    written.setId("written");
    var scroll = new ScrollPane(written);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(READ_HEIGHT);
    scroll.setFocusTraversable(false);
    var frame =
        framed(new VBox(4, Controls.label(services.say("study.written"), "caption"), scroll));
    frame.getStyleClass().add("scratch-read");
    return frame;
  }

  /// What was written for the question that is asked.
  String written() {
    return text.getText();
  }

  void focus() {
    text.requestFocus();
  }

  void clear() {
    text.clear();
  }

  private static HBox framed(Node node) {
    var frame = new HBox(node);
    HBox.setHgrow(node, Priority.ALWAYS);
    frame.getStyleClass().add("scratch");
    var centre = new HBox(frame);
    HBox.setHgrow(frame, Priority.ALWAYS);
    centre.setAlignment(Pos.CENTER);
    return centre;
  }
}
