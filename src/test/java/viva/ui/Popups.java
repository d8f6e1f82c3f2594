package viva.ui;

import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/// A window together with what has popped up over it: menus, lists, calendars.
final class Popups {
  private Popups() {}

  /// A picture of the window and of all that lies over it.
  static void picture(Path file) {
    Fx.until("a frame", () -> true);
    Fx.write(Fx.on(Popups::all), file);
  }

  private static WritableImage all() {
    var windows = Window.getWindows();
    var below = windows.getFirst().getScene();
    var all = new Group(new ImageView(below.snapshot(null)));
    for (var popup : windows.subList(1, windows.size())) all.getChildren().add(over(below, popup));
    var size = new WritableImage((int) below.getWidth(), (int) below.getHeight());
    return all.snapshot(null, size);
  }

  private static ImageView over(Scene below, Window popup) {
    var clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    var view = new ImageView(popup.getScene().getRoot().snapshot(clear, null));
    view.setX(popup.getX() - below.getWindow().getX() - below.getX());
    view.setY(popup.getY() - below.getWindow().getY() - below.getY());
    return view;
  }
}
