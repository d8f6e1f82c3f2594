package viva.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.stage.Window;

/// Does something once a screen has had the learner's attention for some time. No time passes while
/// another window has the focus or a box lies over it, or while the learner is busy on it.
public final class Attention {
  private static final javafx.util.Duration TICK = javafx.util.Duration.millis(500);

  /// Between two ticks no more than this passes unless the computer slept.
  private static final Duration ASLEEP = Duration.ofMinutes(1);

  private final Services services;
  private final Node screen;
  private final BooleanSupplier busy;
  private final Timeline ticking = new Timeline();
  private Duration left = Duration.ZERO;
  private Instant last = Instant.EPOCH;
  private Runnable work = () -> {};

  public Attention(Services services, Node screen, BooleanSupplier busy) {
    this.services = services;
    this.screen = screen;
    this.busy = busy;
    ticking.getKeyFrames().add(new KeyFrame(TICK, _ -> tick()));
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  /// Begins anew.
  ///
  /// @param seconds 0 for never
  public void begin(int seconds, Runnable work) {
    if (seconds == 0) return;
    left = Duration.ofSeconds(seconds);
    last = services.clock().now().at();
    this.work = work;
    ticking.playFromStart();
  }

  public void end() {
    ticking.stop();
  }

  private void tick() {
    if (screen.getScene() == null) {
      end();
      return;
    }
    var now = services.clock().now().at();
    var passed = Duration.between(last, now);
    last = now;
    boolean lived = !passed.isNegative() && passed.compareTo(ASLEEP) < 0; // or the clock was set
    if (!lived || !attentive()) return;
    left = left.minus(passed);
    if (left.isPositive()) return;
    end();
    work.run();
  }

  private boolean attentive() {
    var scene = screen.getScene();
    if (!scene.getWindow().isFocused() || busy.getAsBoolean()) return false;
    Node owner = scene.getFocusOwner();
    return Window.getWindows().stream().allMatch(window -> window.equals(scene.getWindow()))
        && Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(screen::equals);
  }
}
