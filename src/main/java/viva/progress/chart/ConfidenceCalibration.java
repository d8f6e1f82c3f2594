package viva.progress.chart;

import java.util.Optional;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 15, what the learner said before answering in mock interviews against the confirmed score.
/// `n` counts answers with a stated confidence.
public record ConfidenceCalibration(Extent extent, Optional<Lack> lack, Reliability reliability)
    implements Chart {}
