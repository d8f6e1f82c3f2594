package viva.progress.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

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

  /// Works it out for one interview.
  ///
  /// @param scope all cards
  public static PlanTrack of(Scope scope, Goal goal) {
    var evidence = scope.evidence();
    var today = evidence.now().day();
    var plans = evidence.plans().stream().filter(p -> p.interview() == goal.id()).toList();
    if (plans.isEmpty()) {
      var lack = Lack.unless(Lack.Kind.PLANS, 0, 1);
      return new PlanTrack(scope.today(0), lack, goal, List.of(), List.of(), plans);
    }
    var plan = plans.getLast();
    var planned =
        IntStream.range(0, plan.course().size())
            .mapToObj(d -> new Point(plan.day().plusDays(d), plan.course().get(d)))
            .toList();
    var last = today.isBefore(goal.interview().date()) ? today : goal.interview().date();
    var actual = actual(Field.of(scope, Optional.of(goal)), plan.day(), last);
    return new PlanTrack(
        new Extent(actual.size(), plan.day(), last),
        Optional.empty(),
        goal,
        planned,
        actual,
        plans);
  }

  private static List<Point> actual(Field field, LocalDate from, LocalDate to) {
    var begun = begun(field.evidence());
    var gained = new TreeMap<Long, Double>();
    for (int i = 0; i < field.weight().length; i++) {
      var card = field.cards().get(i);
      if (!card.studied()) continue;
      int day = begun[field.evidence().place(card.id())];
      gained.merge(Math.max(day, from.toEpochDay()), field.weight()[i], Double::sum);
    }
    var points = new ArrayList<Point>();
    double studied = 0;
    for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
      studied += gained.getOrDefault(day.toEpochDay(), 0.0);
      points.add(new Point(day, studied));
    }
    return points;
  }

  /// The study day of each card's first answer in the schedule; long ago where the log has none.
  private static int[] begun(Evidence evidence) {
    var answers = evidence.answers();
    var begun = new int[evidence.cards().size()];
    for (int i = answers.size() - 1; i >= 0; i--) {
      if (!answers.practice(i)) begun[answers.card(i)] = answers.day(i);
    }
    return begun;
  }
}
