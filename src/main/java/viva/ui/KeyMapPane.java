package viva.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.ui.keys.Command;
import viva.ui.keys.Keymap;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The map of keys over the window.
final class KeyMapPane {
  private static final double WIDTH = 660;

  private final Services services;
  private final StackPane root = new StackPane();

  /// @param everywhere the commands that this window has on every screen
  /// @param close      takes the map away
  KeyMapPane(Services services, List<Command> everywhere, Runnable close) {
    this.services = services;
    var study =
        List.of(Command.values()).stream().filter(c -> c.group() == Command.Group.STUDY).toList();
    var columns = new HBox(column("keys.EVERYWHERE", everywhere), column("keys.STUDY", study));
    columns.getStyleClass().add("keys-columns");
    var scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    var done = Controls.button(services.say("keys.close"), services.say("key.escape"), close);
    done.setId("keys-close");
    var head =
        new HBox(Controls.label(services.say("keys.title"), "title"), Controls.spring(), done);
    head.setAlignment(Pos.CENTER_LEFT);
    var box = new VBox(head, scroll);
    box.getStyleClass().addAll("sheet", "keys-box");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    root.getChildren().add(box);
    root.getStyleClass().addAll("veil", "keys-veil");
    root.setId("keys");
    root.setOnMousePressed(
        e -> {
          if (root.equals(e.getTarget())) close.run();
        });
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean closes =
              e.getCode() == KeyCode.ESCAPE
                  || keys()
                      .find(e, Command.Group.EVERYWHERE)
                      .filter(c -> c == Command.KEYS)
                      .isPresent();
          // behind the veil nothing takes the focus
          if (!closes && e.getCode() != KeyCode.TAB) return;
          e.consume();
          if (closes) close.run();
        });
    StackPane.setAlignment(box, Pos.CENTER);
  }

  Node node() {
    return root;
  }

  /// Puts the focus on the button that closes the map.
  void focus() {
    root.lookup("#keys-close").requestFocus();
  }

  private Keymap keys() {
    return services.preferences().keys();
  }

  private Node column(String title, List<Command> commands) {
    var rows = new VBox(Controls.label(services.say(title), "section"));
    for (var command : commands) {
      var row =
          new HBox(
              Controls.label(services.say(command.word())),
              Controls.spring(),
              Controls.key(services.key(command)));
      row.getStyleClass().add("keys-row");
      rows.getChildren().add(row);
    }
    rows.getStyleClass().add("keys-column");
    return rows;
  }
}
