package viva.progress.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 6, the accepted plan of one interview against what was done. `n` counts study days since
/// the plan was accepted.
///
/// @param planned the share of the weight that is to be studied by each day's end, 0 to 1
/// @param actual  the share that was, from the plan's first day to today
/// @param plans   every plan accepted, oldest first; the last one is in force
public record PlanTrack(
    Extent extent,
    Optional<Lack> lack,
    Goal goal,
    List<Point> planned,
    List<Point> actual,
    List<FrozenPlan> plans)
    implements Chart {

  public record Point(LocalDate day, double studied) {}

  public PlanTrack {
    planned = List.copyOf(planned);
    actual = List.copyOf(actual);
    plans = List.copyOf(plans);
  }

  /// By how much the learner is ahead of the plan, in points of 100; below 0 for behind. 0 without
  /// a plan.
  public double ahead() {
    if (planned.isEmpty() || actual.isEmpty()) return 0;
    int today = Math.min(actual.size(), planned.size()) - 1;
    return 100 * (actual.get(today).studied() - planned.get(today).studied());
  }
}
