package viva.ui.study;

import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Duration;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;
import viva.words.Waits;

/// Says in a break when the next card comes, and tells when it has. It looks at the clock each
/// second, since a timer stands still while the computer sleeps.
final class Countdown {
  private final Services services;
  private final Label words = Controls.paragraph("", "soft");
  private final Timeline ticking;
  private Instant until = Instant.EPOCH;

  /// @param over runs when the time has come, each second until [#stop]
  Countdown(Services services, Runnable over) {
    this.services = services;
    ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick(over)));
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  Node node() {
    return words;
  }

  void begin(Instant until) {
    this.until = until;
    say();
    ticking.playFromStart();
  }

  void stop() {
    ticking.stop();
  }

  private void tick(Runnable over) {
    if (services.clock().now().at().isBefore(until)) say();
    else over.run();
  }

  private void say() {
    var now = services.clock().now();
    var wait = java.time.Duration.between(now.at(), until);
    words.setText(
        services.say(
            "study.waiting.text",
            until.atOffset(now.offset()).format(Dates.time(services.messages())),
            Waits.taking(Math.ceil(wait.toSeconds() / 60.0), services.messages())));
  }
}
