package viva.ui;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// What the toolkit says of a key and of the mouse's first button.
public final class Input {
  private static final List<EventType<MouseEvent>> DOWN =
      List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED);

  private Input() {}

  /// A key goes down.
  public static KeyEvent key(KeyCode code) {
    return key(code, false, false);
  }

  /// The same, with Shift or Ctrl.
  public static KeyEvent key(KeyCode code, boolean shift, boolean control) {
    return key(KeyEvent.KEY_PRESSED, code, shift, control);
  }

  static KeyEvent key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control) {
    return new KeyEvent(type, "", "", code, shift, control, false, false);
  }

  /// The mouse does something at a place in the scene, which meets a node.
  ///
  /// @param clicks so many in a row
  public static void mouse(EventType<MouseEvent> type, Node node, Point2D at, int clicks) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            DOWN.contains(type),
            false,
            false,
            false,
            false,
            true,
            new PickResult(node, at.getX(), at.getY())));
  }
}
