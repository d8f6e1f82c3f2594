package viva.progress.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import viva.card.State;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.card.evidence.Standing;
import viva.progress.calibration.Foreseen;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;
import viva.progress.ready.Readiness.Gate;
import viva.progress.ready.Readiness.Range;
import viva.progress.ready.Readiness.TopicShift;
import viva.progress.ready.Readiness.Why;

/// Works readiness out.
final class Estimate {
  private static final double Z = 1.96;
  private static final double LEAST_FLOOR = 0.04;
  private static final int MANY = 40;

  /// Of 9,999 learners with default parameters, by the public FSRS benchmark. It holds while
  /// there is nothing of the learner's own to go by: mock answers correct most of it.
  private static final double OTHERS = 0.072;

  /// From this many predictions on the scheduler's own error says more than that of others.
  private static final int OWN = 400;

  private Estimate() {}

  static Readiness of(Scope scope, Goal goal, Foreseen foreseen) {
    var evidence = scope.evidence();
    var today = evidence.now().day();
    var field = Field.of(scope, Optional.of(goal));
    var judgement = Judgement.of(field, evidence.mocks().answers());
    var rmse =
        foreseen.size() >= OWN ? OptionalDouble.of(foreseen.rmseBins()) : OptionalDouble.empty();
    double floor = floor(rmse, judgement.answers());
    int reviews = reviews(field);
    double covered = field.covered();
    return new Readiness(
        scope.allTime(reviews),
        Lack.unless(Lack.Kind.CARDS, field.cards().size(), 1),
        goal,
        (int) (goal.interview().date().toEpochDay() - today.toEpochDay()),
        range(field, judgement, today, floor),
        range(field, judgement, field.date(), floor),
        evidence.planOf(goal.id()).map(plan -> planned(plan, judgement, floor)),
        gates(covered, reviews, judgement.answers()),
        Draw.outcome(field, judgement),
        new Why(
            field.cards().size(),
            (int) field.cards().stream().filter(Standing::studied).count(),
            covered,
            reviews,
            judgement.answers(),
            judgement.passed(),
            recall(field),
            judgement.shift().value(),
            judgement.shift().error(),
            topicShifts(field, judgement),
            judgement.firstSight(),
            floor,
            rmse),
        evidence.snapshots().stream()
            .filter(s -> s.interview() == goal.id() && s.day().isBefore(today))
            .toList());
  }

  /// What the shift cannot correct; from many answers on it becomes smaller with the root of their
  /// number, as the error of the shift does.
  private static double floor(OptionalDouble rmse, int answers) {
    double unknown = answers < Readiness.MOCK_ANSWERS ? OTHERS : 0;
    double least = LEAST_FLOOR * Math.sqrt(Math.min(1, (double) MANY / Math.max(1, answers)));
    return Math.max(least, rmse.orElse(unknown));
  }

  /// h = √(h_d² + (1.96 f)²), h_d by moving the shift by 1.96 standard errors.
  private static Range range(Field field, Judgement judgement, LocalDate day, double floor) {
    return range(
        judgement.readiness(field, day, 0),
        judgement.readiness(field, day, -Z),
        judgement.readiness(field, day, Z),
        floor);
  }

  private static Range range(double value, double low, double high, double floor) {
    double half = Math.hypot((high - low) / 2, Z * floor);
    return new Range(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  /// What the plan expects of memory, shifted: of the cards it reaches the mean recall, of the
  /// others the chance at first sight.
  private static Range planned(FrozenPlan plan, Judgement judgement, double floor) {
    double studied = plan.course().isEmpty() ? 0 : plan.course().getLast();
    double recall = studied == 0 ? 0 : Math.min(1, plan.expected() / studied);
    var values = new double[3];
    for (int i = 0; i < values.length; i++) {
      var shift = judgement.shift();
      double shifted =
          Shift.sigmoid(Shift.logit(recall) + shift.value() + Z * (i - 1) * shift.error());
      values[i] = studied * shifted + (1 - studied) * judgement.firstSight();
    }
    return range(values[1], values[0], values[2], floor);
  }

  private static List<Gate> gates(double covered, int reviews, int answers) {
    var gates = new ArrayList<Gate>();
    if (covered < Readiness.COVERAGE)
      gates.add(
          new Gate(
              Gate.Kind.COVERAGE,
              Readiness.percent(covered),
              (int) Math.round(100 * Readiness.COVERAGE)));
    if (reviews < Readiness.REVIEWS)
      gates.add(new Gate(Gate.Kind.REVIEWS, reviews, Readiness.REVIEWS));
    if (answers < Readiness.MOCK_ANSWERS)
      gates.add(new Gate(Gate.Kind.MOCK_ANSWERS, answers, Readiness.MOCK_ANSWERS));
    return gates;
  }

  private static int reviews(Field field) {
    var evidence = field.evidence();
    var answers = evidence.answers();
    var counted = new boolean[evidence.cards().size()];
    for (var card : field.cards()) counted[evidence.place(card.id())] = true;
    int reviews = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (answers.first(i) && counted[answers.card(i)]) reviews++;
    }
    return reviews;
  }

  private static double recall(Field field) {
    double sum = 0;
    for (int i = 0; i < field.weight().length; i++) {
      if (field.cards().get(i).state() instanceof State.Seen seen)
        sum += field.weight()[i] * field.evidence().recall(seen);
    }
    return sum / field.covered();
  }

  private static List<TopicShift> topicShifts(Field field, Judgement judgement) {
    return IntStream.range(0, field.topics().size())
        .filter(row -> judgement.counts()[row] >= Judgement.ENOUGH)
        .mapToObj(
            row ->
                new TopicShift(
                    field.topics().get(row),
                    judgement.counts()[row],
                    judgement.rows().get(row).value()))
        .toList();
  }
}
