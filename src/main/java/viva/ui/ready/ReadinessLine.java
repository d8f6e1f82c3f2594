package viva.ui.ready;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import viva.progress.ready.PlanTrack;
import viva.progress.ready.Readiness;
import viva.ui.chart.Gauge;
import viva.ui.evidence.Telling;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// How ready for one interview, in the few lines that the first screen has room for.
public final class ReadinessLine {
  private final VBox root = new VBox(4);

  /// @param plans in which the interview's own is looked for
  public ReadinessLine(Services services, Readiness readiness, List<PlanTrack> plans) {
    var telling = new Telling(services.messages(), services.clock().zone().get());
    root.setId("readiness-line");
    root.getChildren().add(Controls.paragraph(ReadinessChart.title(readiness, telling), "strong"));
    var figure = ReadinessChart.gauge(readiness, telling);
    if (figure.drawn()) root.getChildren().add(Gauge.of(services.messages(), figure));
    root.getChildren()
        .add(Controls.paragraph(ReadinessChart.evidence(readiness, telling), "caption"));
    plans.stream()
        .filter(p -> p.goal().id() == readiness.goal().id() && !p.planned().isEmpty())
        .forEach(
            p ->
                root.getChildren()
                    .add(Controls.paragraph(PlanChart.title(p, readiness, telling), "caption")));
  }

  public Node root() {
    return root;
  }
}
