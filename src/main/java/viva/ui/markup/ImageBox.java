package viva.ui.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import viva.markup.Inline;

/// A picture, or a place that says what is missing. Nothing comes from the net before the reader
/// has asked for it, and nothing is decoded before its size is known.
final class ImageBox {
  /// In text sizes.
  private static final double WIDEST = 38;

  /// In bytes.
  private static final long LARGEST_FILE = 32L << 20;

  private final Inline.Image image;
  private final DrawingContext context;
  private final StackPane root = new StackPane();

  ImageBox(Inline.Image image, DrawingContext context) {
    this.image = image;
    this.context = context;
    root.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().setAll(first());
  }

  Node node() {
    return root;
  }

  private Node first() {
    var source = image.source();
    if (source.startsWith("data:")) return picture(data(source));
    if (source.matches("(?i)https?://.*")) return onNet();
    var file = context.images().apply(source);
    return file.isEmpty() ? missing("image.missing") : picture(read(file.get()));
  }

  private static Optional<byte[]> read(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) return Optional.empty();
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> data(String address) {
    int comma = address.indexOf(',');
    if (comma < 0 || address.length() > LARGEST_FILE || !address.startsWith(";base64", comma - 7))
      return Optional.empty();
    try {
      return Optional.of(Base64.getMimeDecoder().decode(address.substring(comma + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The bytes drawn, or a placeholder that says why they cannot be.
  private Node picture(Optional<byte[]> bytes) {
    var header = bytes.flatMap(ImageHeader::of);
    if (bytes.isEmpty() || header.isEmpty()) return missing("image.unreadable");
    if (!header.get().fits()) return missing("image.tooLarge");
    double widest = context.size() * WIDEST;
    double wanted = image.width() > 0 ? image.width() : header.get().width();
    // twice as fine as shown, for fine screens; never finer than the file
    double fine = Math.min(header.get().width(), 2 * Math.min(wanted, widest));
    var drawn = new Image(new ByteArrayInputStream(bytes.get()), fine, 0, true, true);
    if (drawn.isError()) return missing("image.unreadable");
    var view = new ImageView(drawn);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    double full = Math.min(wanted, widest);
    root.prefWidthProperty()
        .subscribe(room -> view.setFitWidth(room.doubleValue() > 0 ? room.doubleValue() : full));
    view.setAccessibleText(words());
    view.setCursor(Cursor.HAND);
    view.setFocusTraversable(true);
    view.setAccessibleRole(AccessibleRole.BUTTON);
    view.getStyleClass().add("md-picture");
    Runnable enlarge = () -> enlarge(new Image(new ByteArrayInputStream(bytes.get())));
    view.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) enlarge.run();
        });
    view.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) enlarge.run();
        });
    return view;
  }

  /// In a window of its own, in full size; Escape or a click closes it.
  private void enlarge(Image full) {
    var scroll = new ScrollPane(new StackPane(new ImageView(full)));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    var window = root.getScene().getWindow();
    var scene =
        new Scene(
            scroll,
            Math.clamp(full.getWidth() + 24, 240, window.getWidth()),
            Math.clamp(full.getHeight() + 24, 160, window.getHeight()));
    scene.getStylesheets().setAll(root.getScene().getStylesheets());
    var stage = new Stage();
    stage.initOwner(window);
    stage.setTitle(image.alt().isBlank() ? name(image.source()) : image.alt());
    stage.setScene(scene);
    scene.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) stage.close();
        });
    scene.setOnMouseClicked(
        e -> {
          if (e.isStillSincePress()) stage.close();
        });
    stage.show();
  }

  private Node onNet() {
    var words = new Label(context.say("image.onNet", words(), image.source()));
    words.setWrapText(true);
    var load = new Button(context.say("image.load"));
    load.getStyleClass().add("quiet");
    load.setOnAction(
        _ -> {
          load.setDisable(true);
          context.net().fetch(image.source(), bytes -> root.getChildren().setAll(picture(bytes)));
        });
    var box = new VBox(4, words, load);
    box.getStyleClass().add("md-missing");
    return box;
  }

  private Node missing(String why) {
    var source = image.source();
    var shown = source.length() > 200 ? source.substring(0, 200) + "…" : source;
    var words = new Label(context.say(why, words(), shown));
    words.setWrapText(true);
    words.getStyleClass().add("md-missing");
    return words;
  }

  private String words() {
    return image.alt().isBlank() ? context.say("image.picture") : image.alt();
  }

  private static String name(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }
}
