package viva.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.evidence.FrozenPlan;
import viva.progress.ready.Readiness;
import viva.study.plan.InterviewDatePlan;

/// A plan as the learner accepts it: a line to be compared with what is done.
public final class Acceptance {
  private Acceptance() {}

  /// The plan of one interview, frozen; nothing where the plan is not about it.
  ///
  /// The share of the weight on studied cards grows evenly from today's to what the plan reaches on
  /// the last day on which it takes new cards.
  ///
  /// @param earlier the plan in force until now
  public static Optional<FrozenPlan> of(
      InterviewDatePlan plan, Readiness readiness, LocalDate today, Optional<FrozenPlan> earlier) {
    var goal = readiness.goal();
    return plan.outlooks().stream()
        .filter(o -> o.interview().equals(goal.interview()))
        .findFirst()
        .map(
            outlook ->
                new FrozenPlan(
                    goal.id(),
                    today,
                    goal.interview().minutes(),
                    outlook.planned(),
                    course(plan, readiness, today),
                    reason(readiness, earlier)));
  }

  private static FrozenPlan.Reason reason(Readiness readiness, Optional<FrozenPlan> earlier) {
    if (earlier.isEmpty()) return FrozenPlan.Reason.FIRST;
    return earlier.get().minutes() == readiness.goal().interview().minutes()
        ? FrozenPlan.Reason.ASKED
        : FrozenPlan.Reason.CHANGED;
  }

  private static List<Double> course(InterviewDatePlan plan, Readiness readiness, LocalDate today) {
    var why = readiness.why();
    double begin = why.covered();
    int fresh = Math.max(0, why.cards() - why.studied());
    int learned = Math.max(0, fresh - plan.leftOut());
    double end = fresh == 0 ? begin : begin + (1 - begin) * learned / fresh;
    long days = plan.newest().map(last -> last.toEpochDay() - today.toEpochDay() + 1).orElse(1L);
    var course = new ArrayList<Double>();
    for (int day = 0; day <= readiness.days(); day++)
      course.add(begin + (end - begin) * Math.min(1.0, (day + 1.0) / days));
    return course;
  }
}
