package viva.ui;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// A mouse that is moved over the screen and meets whatever lies under it there, as in a hand.
final class Mouse {
  private final OpenDesk desk;
  private final Robot robot = Fx.on(Robot::new);

  Mouse(OpenDesk desk) {
    this.desk = desk;
  }

  /// Clicks in the middle of something.
  void click(String selector) {
    desk.waitFor(selector);
    click(Fx.on(() -> Objects.requireNonNull(desk.find(selector))));
  }

  /// The same.
  void click(Node node) {
    Fx.until("something to click on", () -> !node.getLayoutBounds().isEmpty());
    press(middle(node));
    Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Takes hold of something and pulls it to the right, or to the left.
  ///
  /// @param by in pixels
  void pull(Node node, double by) {
    Fx.until("a frame", () -> true);
    var from = middle(node);
    press(from);
    Fx.run(() -> robot.mouseMove(from.add(by, 0)));
    Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  private void press(Point2D at) {
    Fx.run(() -> robot.mouseMove(at));
    Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
  }

  private static Point2D middle(Node node) {
    return Fx.on(
        () -> {
          var bounds = node.localToScreen(node.getLayoutBounds());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }
}
