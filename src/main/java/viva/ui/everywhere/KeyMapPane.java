package viva.ui.everywhere;

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
import viva.ui.keys.Doing;
import viva.ui.keys.FixedKey;
import viva.ui.keys.Group;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The map of keys over the window.
public final class KeyMapPane {
  private static final double WIDTH = 660;

  /// How much of what is out of sight an arrow key brings in.
  private static final double STEP = 0.5;

  private final Services services;
  private final StackPane root = new StackPane();

  /// @param here  whose keys work on the screen that is open
  /// @param close takes the map away
  public KeyMapPane(Services services, Group here, Runnable close) {
    this.services = services;
    var columns = new HBox(column(here), column(Group.EVERYWHERE));
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
          if (e.getCode() == KeyCode.ESCAPE) close.run();
          else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.PAGE_DOWN)
            scroll(scroll, 1);
          else if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.PAGE_UP) scroll(scroll, -1);
          // behind the veil nothing takes the focus
          else if (e.getCode() != KeyCode.TAB) return;
          e.consume();
        });
    StackPane.setAlignment(box, Pos.CENTER);
  }

  /// The map over its veil.
  public Node node() {
    return root;
  }

  /// Puts the focus on the button that closes the map.
  public void focus() {
    root.lookup("#keys-close").requestFocus();
  }

  private static void scroll(ScrollPane pane, int way) {
    pane.setVvalue(Math.clamp(pane.getVvalue() + way * STEP, 0, 1));
  }

  private Node column(Group group) {
    var rows = new VBox(Controls.label(services.say(group.word()), "section"));
    for (var command : Command.values())
      if (command.group() == group) rows.getChildren().add(row(command, services.key(command)));
    for (var fixed : FixedKey.of(group)) rows.getChildren().add(row(fixed, services.key(fixed)));
    rows.getStyleClass().add("keys-column");
    return rows;
  }

  private Node row(Doing doing, String key) {
    var name = Controls.paragraph(services.say(doing.word()));
    var shown = Controls.key(key);
    shown.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(name, Controls.spring(), shown);
    row.getStyleClass().add("keys-row");
    return row;
  }
}
