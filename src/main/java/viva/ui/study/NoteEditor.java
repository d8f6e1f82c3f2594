package viva.ui.study;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Room for the learner's own words on a card, at the foot of the screen.
final class NoteEditor {
  private static final int ROWS = 4;

  private final TextArea text;
  private final VBox root;

  /// @param done gets the words; the old ones where they are not to be kept
  NoteEditor(Services services, String before, Consumer<String> done) {
    text = Controls.leftByTab(new TextArea(before));
    text.setPrefRowCount(ROWS);
    text.setWrapText(true);
    text.setId("note");
    text.setAccessibleText(services.say("study.note"));
    var keep =
        Controls.button(
            services.say("study.note.keep"),
            "Ctrl+Enter",
            () -> done.accept(text.getText().strip()),
            "primary");
    keep.setId("note-keep");
    var actions =
        new HBox(
            keep,
            Controls.button(
                services.say("cancel"), services.say("key.escape"), () -> done.accept(before)));
    actions.getStyleClass().add("choose-row");
    root = new VBox(Controls.label(services.say("study.note"), "section"), text, actions);
    root.getStyleClass().add("note-editor");
    BorderPane.setAlignment(root, Pos.CENTER);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) done.accept(before);
          else if (e.getCode() == KeyCode.ENTER && e.isShortcutDown())
            done.accept(text.getText().strip());
          else return;
          e.consume();
        });
    Controls.focus(text);
  }

  Node node() {
    return root;
  }
}
