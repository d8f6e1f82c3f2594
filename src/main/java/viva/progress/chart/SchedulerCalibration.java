package viva.progress.chart;

import java.util.Optional;
import viva.progress.calibration.Foreseen;
import viva.progress.calibration.Reliability;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 14, what the scheduler foresaw against what came: the first answer of a day to a card last
/// answered on an earlier day. `n` counts them.
public record SchedulerCalibration(Extent extent, Optional<Lack> lack, Reliability reliability)
    implements Chart {

  /// From what was foreseen in the page's period.
  public static SchedulerCalibration of(Scope scope) {
    var foreseen = Foreseen.of(scope);
    return new SchedulerCalibration(
        scope.extent(foreseen.size()),
        Lack.unless(Lack.Kind.PREDICTIONS, foreseen.size(), Reliability.SENTENCE),
        foreseen.reliability());
  }
}
