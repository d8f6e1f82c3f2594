package viva.ui.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.sound.Loudness;
import viva.ui.sound.Microphone;
import viva.ui.sound.Recorder;

/// Listens for a few seconds before an interview, and says whether it heard anything.
final class MicrophoneTest {
  private static final Duration LISTENS = Duration.seconds(4);

  private final Services services;
  private final Microphone microphone;
  private final Path file;
  private final ProgressBar level = new ProgressBar(0);
  private final Label said = Controls.paragraph("", "caption");
  private final PauseTransition ends = new PauseTransition(LISTENS);
  private final VBox root;
  private Optional<Recorder> recorder = Optional.empty();

  MicrophoneTest(Services services, Microphone microphone, Path recordings) {
    this.services = services;
    this.microphone = microphone;
    this.file = recordings.resolve("microphone-test.wav");
    var test = Controls.button(services.say("mock.micTest"), this::start, "tool");
    test.setId("mock-mic-test");
    level.getStyleClass().add("level");
    level.setAccessibleText(services.say("mock.level"));
    var row = new HBox(12, test, level);
    row.setAlignment(Pos.CENTER_LEFT);
    root = new VBox(4, row, said);
    ends.setOnFinished(_ -> stop());
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) stop();
            });
  }

  Node root() {
    return root;
  }

  private void start() {
    if (recorder.isPresent()) return;
    try {
      recorder =
          Optional.of(
              Recorder.start(
                  microphone,
                  file,
                  loudness -> services.background().onScreen(() -> level.setProgress(loudness))));
      said.setText(services.say("mock.micTest.speak"));
      ends.playFromStart();
    } catch (IOException e) {
      said.setText(services.say("mock.micTest.failed"));
    }
  }

  private void stop() {
    ends.stop();
    if (recorder.isEmpty()) return;
    var heard = recorder.get();
    recorder = Optional.empty();
    heard.stop();
    level.setProgress(0);
    boolean speech = heard.loudest() >= Loudness.SPEECH;
    said.setText(services.say(speech ? "mock.micTest.heard" : "mock.micTest.silent"));
  }
}
