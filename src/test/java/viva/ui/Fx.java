package viva.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// The toolkit in a test: one a JVM, without a display.
public final class Fx {
  private static final int SECONDS = 30;

  static {
    var started = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(started::countDown); // a lambda would wait for this class, which waits for it
    try {
      started.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Fx() {}

  /// Does something on the screen thread and waits for it.
  public static <T> T on(Callable<T> work) {
    var done = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception | AssertionError e) {
            done.completeExceptionally(e);
          }
        });
    return join(done, "the screen thread");
  }

  public static void run(Runnable work) {
    on(
        () -> {
          work.run();
          return true;
        });
  }

  /// Waits until something is so, looking after every frame.
  public static void until(String what, BooleanSupplier so) {
    var done = new CompletableFuture<Boolean>();
    run(
        () ->
            new AnimationTimer() {
              private int frames;

              @Override
              public void handle(long now) {
                try {
                  if (++frames < 2 || !so.getAsBoolean()) return;
                  done.complete(true);
                } catch (RuntimeException e) {
                  done.completeExceptionally(e);
                }
                stop();
              }
            }.start());
    join(done, what);
  }

  private static <T> T join(CompletableFuture<T> done, String what) {
    try {
      return done.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("waited " + SECONDS + " s in vain for " + what, e);
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(what, e);
    }
  }

  /// The points of a picture, row by row, as ARGB.
  static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  public static void write(Image image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = pixels(image);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
