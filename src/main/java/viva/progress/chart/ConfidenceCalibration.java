package viva.progress.chart;

import java.util.Optional;
import viva.progress.calibration.Reliability;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 15, what the learner said before answering in mock interviews against the confirmed score.
/// `n` counts answers with a stated confidence.
public record ConfidenceCalibration(Extent extent, Optional<Lack> lack, Reliability reliability)
    implements Chart {

  /// Works it out.
  public static ConfidenceCalibration of(Scope scope) {
    var stated = scope.mockAnswers().stream().filter(a -> a.confidence().isPresent()).toList();
    var chances = stated.stream().mapToDouble(a -> a.confidence().orElseThrow()).toArray();
    var passed = new boolean[stated.size()];
    for (int i = 0; i < passed.length; i++) passed[i] = stated.get(i).passed();
    return new ConfidenceCalibration(
        scope.extent(stated.size()),
        Lack.unless(Lack.Kind.CONFIDENCES, stated.size(), Reliability.SENTENCE),
        Reliability.of(chances, passed));
  }
}
