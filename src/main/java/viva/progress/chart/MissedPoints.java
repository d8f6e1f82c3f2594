package viva.progress.chart;

import java.util.List;
import java.util.Optional;
import viva.card.mock.MissedPoint;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 17, the key points that answers went without. `n` counts them.
///
/// @param points most often missed first, then the latest
public record MissedPoints(Extent extent, Optional<Lack> lack, List<MissedPoint> points)
    implements Chart {
  public MissedPoints {
    points = List.copyOf(points);
  }
}
