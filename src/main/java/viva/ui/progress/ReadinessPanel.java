package viva.ui.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viva.progress.ready.Readiness;
import viva.ui.chart.ChartFrame;
import viva.ui.evidence.Telling;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Services;
import viva.ui.progress.ProgressViewModel.About;

/// One interview: where readiness lies, what that is like, and why.
final class ReadinessPanel {
  private final Telling telling;
  private final Readiness readiness;
  private final ChartFrame frame;

  ReadinessPanel(Services services, About about) {
    this.telling = new Telling(services.messages(), services.clock().zone().get());
    this.readiness = about.readiness();
    this.frame = new ChartFrame(services, about.gauge());
    frame.add(
        Controls.label(
            telling.say(
                "progress.readiness.days", readiness.days(), telling.date(readiness.date())),
            "soft"));
    if (!readiness.open())
      frame.add(Controls.paragraph(telling.say("progress.readiness.abstained")));
    for (var gate : readiness.gates()) {
      frame.add(
          Controls.paragraph(
              telling.say("progress.gate." + gate.kind(), gate.have(), gate.need())));
      if (gate.kind() == Readiness.Gate.Kind.MOCK_ANSWERS) frame.add(new HBox(mock(services)));
    }
    if (readiness.open()) frame.add(Controls.paragraph(outcome()), Controls.paragraph(plan()));
    why();
  }

  private static Button mock(Services services) {
    var mock =
        Controls.button(
            services.say("command.MOCK"),
            () -> services.go().accept(new Place.Mock()),
            "quiet",
            "flush");
    mock.setId("gate-mock");
    return mock;
  }

  Node root() {
    return frame.root();
  }

  private String outcome() {
    var outcome = readiness.outcome();
    return telling.say(
        "progress.readiness.outcome", outcome.questions(), outcome.low(), outcome.high());
  }

  /// Whether the plan reaches the target, and by how much.
  private String plan() {
    double target = readiness.goal().target();
    if (readiness.planned().isEmpty()) return telling.say("progress.readiness.noPlan");
    double over = 100 * (readiness.planned().get().value() - target);
    return telling.say(
        readiness.reached() ? "progress.readiness.feasible" : "progress.readiness.short",
        readiness.planned().get().value(),
        target,
        Math.abs(over));
  }

  private void why() {
    var inputs = new VBox();
    inputs.getStyleClass().add("why");
    for (var line : inputs()) inputs.getChildren().add(Controls.paragraph(line, "caption"));
    var turn = Controls.fold(telling.say("progress.why"), inputs);
    turn.setId("why-" + readiness.goal().id());
    frame.add(new HBox(turn), inputs);
  }

  /// Every input of the number, a line each.
  private List<String> inputs() {
    var why = readiness.why();
    var lines = new ArrayList<String>();
    lines.add(telling.say("progress.why.cards", why.cards(), why.studied(), why.percent()));
    lines.add(telling.say("progress.why.recall", why.recall(), why.reviews()));
    lines.add(telling.say("progress.why.answers", why.answers(), why.passed()));
    lines.add(telling.say("progress.why.shift", why.shift(), why.error()));
    for (var shift : why.shifts())
      lines.add(
          telling.say(
              "progress.why.topic", telling.topic(shift.topic()), shift.shift(), shift.answers()));
    lines.add(telling.say("progress.why.firstSight", why.firstSight()));
    lines.add(telling.say("progress.why.floor", 100 * why.floor()));
    if (why.rmseBins().isPresent())
      lines.add(telling.say("progress.why.rmse", 100 * why.rmseBins().getAsDouble()));
    return lines;
  }
}
