package viva.ui.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import viva.card.Interview;
import viva.card.Topic;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.card.evidence.Snapshot;
import viva.card.mock.MissedPoint;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockGoal;
import viva.card.mock.MockResult;
import viva.progress.evidence.Evidence;

/// A lived library's evidence, with interviews, plans, snapshots and mock interviews made of dice.
final class LivedEvidence {
  private static final int DAYS_AHEAD = 12;
  private static final int PLANNED_SINCE = 20;

  private final Evidence base;
  private final int mocks;
  private final SplittableRandom dice = new SplittableRandom(7);

  private LivedEvidence(Evidence base, int mocks) {
    this.base = base;
    this.mocks = mocks;
  }

  /// @param mocks how many mock interviews there were, of eight questions each
  static Evidence with(Evidence base, int mocks) {
    return new LivedEvidence(base, mocks).evidence();
  }

  private Evidence evidence() {
    var goals =
        List.of(
            goal(1, "Acme ML engineer", DAYS_AHEAD, 30), goal(2, "大模型算法工程师", 2 * DAYS_AHEAD, 45));
    var answers = new ArrayList<MockAnswer>();
    var results = new ArrayList<MockResult>();
    for (int session = 1; session <= mocks && !base.cards().isEmpty(); session++)
      session(session, answers, results);
    return new Evidence(
        base.now(),
        base.cards(),
        base.answers(),
        base.models(),
        base.model(),
        base.desired(),
        base.habits(),
        goals,
        mocks == 0 ? List.of() : snapshots(),
        mocks == 0 ? List.of() : List.of(plan()),
        new Evidence.Mocks(answers, results, missed()));
  }

  private LocalDate today() {
    return base.now().day();
  }

  private Goal goal(long id, String name, int days, int minutes) {
    return new Goal(
        id,
        new Interview(name, today().plusDays(days), minutes, Map.of(Topic.NONE, 1.0)),
        Goal.TARGET);
  }

  private List<Snapshot> snapshots() {
    return IntStream.range(0, 30)
        .mapToObj(
            i -> {
              double value = 0.45 + 0.006 * i + 0.01 * dice.nextDouble();
              return new Snapshot(
                  1,
                  today().minusDays(30 - i),
                  value,
                  value - 0.09,
                  value + 0.07,
                  OptionalDouble.of(value + 0.1),
                  20,
                  0.7,
                  i > 3);
            })
        .toList();
  }

  private FrozenPlan plan() {
    var course =
        IntStream.rangeClosed(0, PLANNED_SINCE + DAYS_AHEAD)
            .mapToObj(i -> Math.min(1.0, 0.5 + 0.016 * i))
            .toList();
    return new FrozenPlan(
        1, today().minusDays(PLANNED_SINCE), 30, 0.77, course, FrozenPlan.Reason.FIRST);
  }

  private void session(int session, List<MockAnswer> answers, List<MockResult> results) {
    var day = today().minusDays(3L * (mocks - session));
    var at = base.now().at().minus(Duration.ofDays(3L * (mocks - session)));
    double sum = 0;
    for (int i = 0; i < 8; i++) {
      var card = base.cards().get(dice.nextInt(base.cards().size()));
      double score = Math.clamp(0.45 + 0.5 * dice.nextDouble() + 0.01 * session, 0, 1);
      sum += score;
      answers.add(
          new MockAnswer(
              session,
              MockGoal.MEASURE,
              card.id(),
              card.topic(),
              at,
              day,
              card.studied() ? OptionalDouble.of(0.8) : OptionalDouble.empty(),
              OptionalDouble.of(Math.clamp(score + 0.3 * dice.nextDouble() - 0.1, 0, 1)),
              score));
    }
    double mean = sum / 8;
    results.add(
        new MockResult(
            session,
            MockGoal.MEASURE,
            at,
            day,
            OptionalDouble.of(0.7),
            mean,
            mean - 0.15,
            Math.min(1, mean + 0.15),
            new MockResult.Levels(
                2.5 + dice.nextDouble(), 2 + dice.nextDouble(), 1.5 + dice.nextDouble(), 3),
            8,
            dice.nextInt(3)));
  }

  private List<MissedPoint> missed() {
    if (mocks == 0 || base.cards().isEmpty()) return List.of();
    return IntStream.range(0, 11)
        .mapToObj(
            i ->
                new MissedPoint(
                    base.cards().get(i % base.cards().size()).id(),
                    i % 2 == 0
                        ? "KV 缓存的显存随序列长度线性增长，与批大小成正比，因此长上下文推理时常常先耗尽显存"
                        : "The temperature divides the logits before the softmax",
                    5 - i / 3,
                    6,
                    base.now().at().minus(Duration.ofDays(i))))
        .toList();
  }
}
