package viva.ui.interview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.review.SessionViewModel;
import viva.ui.sound.Loudness;
import viva.ui.sound.Microphone;
import viva.ui.sound.Recorder;

/// Records a spoken answer and shows that it is heard.
final class RecordingBar implements Recorder.Listener {
  private final Services services;
  private final SessionViewModel model;
  private final Microphone microphone;
  private final Path file;
  private final ProgressBar level = new ProgressBar(0);
  private final Label state = Controls.label("", "caption");
  private final Button again;
  private final HBox root;
  private Optional<Recorder> recorder = Optional.empty();

  RecordingBar(Services services, SessionViewModel model, Microphone microphone, Path recordings) {
    this.services = services;
    this.model = model;
    this.microphone = microphone;
    this.file = free(recordings);
    level.getStyleClass().add("level");
    level.setAccessibleText(services.say("mock.level"));
    again = Controls.button(services.say("mock.record.failed"), model::notRecorded, "quiet");
    again.setVisible(false);
    root = new HBox(12, Controls.icon(Feather.MIC), level, state, again);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("recording");
    root.setId("mock-recording");
  }

  Node root() {
    return root;
  }

  /// Starts recording; a machine that cannot says so, and what is written counts.
  void start() {
    if (recorder.isPresent()) return;
    try {
      recorder = Optional.of(Recorder.start(microphone, file, this));
      state.setText(services.say("mock.recording"));
      model.recordsInto(file.toString());
    } catch (IOException e) {
      state.setText(services.say("mock.record.none"));
      again.setVisible(true);
    }
  }

  void stop() {
    recorder.ifPresent(Recorder::stop);
  }

  @Override
  public void heard(double loudness) {
    services
        .background()
        .onScreen(
            () -> {
              level.setProgress(loudness);
              if (loudness >= Loudness.SPEECH) model.heard();
            });
  }

  @Override
  public void brokenOff() {
    services
        .background()
        .onScreen(
            () -> {
              level.setProgress(0);
              state.setText(services.say("mock.record.broken"));
            });
  }

  /// What was recorded before a mock was left stays: the rest goes into a file of its own.
  private Path free(Path recordings) {
    for (int part = 1; ; part++) {
      var file = recordings.resolve(name(part));
      if (!Files.exists(file)) return file;
    }
  }

  private String name(int part) {
    var mock = model.session().get();
    var what = mock.question().followUps().isEmpty() ? "answer" : "follow-up";
    return "mock-%d-%d-%s-%d.wav".formatted(mock.mock().session(), mock.position() + 1, what, part);
  }
}
