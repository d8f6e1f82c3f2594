package viva.progress.chart;

import java.util.Optional;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 14, what the scheduler foresaw against what came: the first answer of a day to a card last
/// answered on an earlier day. `n` counts them.
///
/// @param rmseBins how far the two lie apart among answers that are alike, by the definition of the
///     public FSRS benchmark
public record SchedulerCalibration(
    Extent extent, Optional<Lack> lack, Reliability reliability, double rmseBins)
    implements Chart {}
