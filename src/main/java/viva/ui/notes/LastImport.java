package viva.ui.notes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viva.store.Imports;
import viva.sync.ImportWords;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;

/// The last import that was kept, and how to take it back.
final class LastImport {
  private final Services services;
  private final VBox root = new VBox();

  LastImport(Services services, Optional<Imports.Done> last) {
    this.services = services;
    root.getStyleClass().add("last-import");
    root.setId("import-last");
    last.ifPresent(this::show);
  }

  /// Empty where there is none.
  Node root() {
    return root;
  }

  private void show(Imports.Done last) {
    var at = last.at().atZone(services.clock().zone().get());
    var undo = Controls.button(services.say("import.undo.ask"), () -> ask(last));
    undo.setId("import-undo");
    lay(
        services.say(
            "import.last",
            Dates.moment(services.messages()).format(at),
            ImportWords.line(services.messages(), last.tally(), 0)),
        undo);
  }

  /// Says what will happen before it does.
  private void ask(Imports.Done last) {
    Runnable back =
        () -> {
          show(last);
          focus("#import-undo");
        };
    var cancel = Controls.button(services.say("cancel"), services.say("key.escape"), back);
    cancel.setId("import-undo-cancel");
    var go = Controls.button(services.say("import.undo"), () -> Importing.undo(services, last));
    go.setId("import-undo-go");
    lay(ImportWords.undoing(services.messages(), last.tally()), cancel, go);
    root.setOnKeyPressed(e -> escape(e, back));
    Controls.focus(cancel);
  }

  private static void escape(KeyEvent event, Runnable back) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    back.run();
    event.consume();
  }

  private void focus(String selector) {
    var node = root.lookup(selector);
    if (node != null) Controls.focus(node);
  }

  private void lay(String words, Node... buttons) {
    var row = new HBox(12, buttons);
    row.setAlignment(Pos.CENTER);
    root.setOnKeyPressed(null);
    root.getChildren().setAll(Controls.paragraph(words, "soft"), row);
  }
}
