package viva.ui.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import viva.ui.figure.Figure;
import viva.ui.kit.Services;

/// Writes charts and reports into files that the user chooses.
public final class Export {
  /// Pixels of the picture for each of the screen, so that it can be printed.
  private static final double SCALE = 2;

  private Export() {}

  static void csv(Services services, Figure figure) {
    keep(
        services,
        figure.id() + ".csv",
        () -> figure.table().csv().getBytes(StandardCharsets.UTF_8));
  }

  /// @param hidden what belongs on the screen and not in the picture
  static void png(Services services, Figure figure, Node node, Node hidden) {
    hidden.setVisible(false);
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(SCALE, SCALE));
    var image = node.snapshot(how, null);
    hidden.setVisible(true);
    keep(services, figure.id() + ".png", () -> png(image));
  }

  /// Asks where to write a file, writes it away from the screen, and says what came of it.
  ///
  /// @param name    the proposed file name
  /// @param content worked out away from the screen too
  public static void keep(Services services, String name, Supplier<byte[]> content) {
    services
        .choosers()
        .save(services.say("chart.save"), name)
        .ifPresent(
            file ->
                services
                    .background()
                    .away(
                        () -> written(file, content.get()),
                        done ->
                            services
                                .notices()
                                .say(
                                    services.say(
                                        done ? "chart.saved" : "chart.notSaved",
                                        file.toString()))));
  }

  private static boolean written(Path file, byte[] content) {
    try {
      Files.write(file, content);
      return true;
    } catch (IOException e) {
      return false; // the user is told, and can choose another place
    }
  }

  private static byte[] png(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
