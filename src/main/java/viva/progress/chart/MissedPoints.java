package viva.progress.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viva.card.mock.MissedPoint;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 17, the key points that answers went without. `n` counts them.
///
/// @param points most often missed first, then the latest
public record MissedPoints(Extent extent, Optional<Lack> lack, List<MissedPoint> points)
    implements Chart {
  public MissedPoints {
    points = List.copyOf(points);
  }

  private static final Comparator<MissedPoint> WORST_FIRST =
      Comparator.comparingInt(MissedPoint::missed).thenComparing(MissedPoint::last).reversed();

  /// Those that are still missed at times, of all mocks and drills.
  public static MissedPoints of(Scope scope) {
    var points =
        scope.evidence().mocks().missed().stream()
            .filter(p -> p.missed() > 0 && scope.admits(p.card()))
            .sorted(WORST_FIRST)
            .toList();
    return new MissedPoints(
        scope.allTime(points.size()),
        Lack.unless(Lack.Kind.MISSED_POINTS, points.size(), 1),
        points);
  }
}
