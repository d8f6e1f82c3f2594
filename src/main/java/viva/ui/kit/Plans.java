package viva.ui.kit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.fsrs.Fsrs6;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.simulate.Habits;
import viva.store.view.StoredInterview;
import viva.study.plan.InterviewDatePlan;
import viva.study.plan.InterviewDatePlan.Basis;
import viva.study.plan.PlannedQueue;
import viva.study.plan.Progress;

/// The plan to the interviews, for the screens; for use on the library thread.
public final class Plans {
  /// How far back the learner's habits are read, in study days.
  private static final int HABITS = 60;

  private Plans() {}

  /// The interviews that are planned for today.
  public static List<Interview> ahead(Services services) {
    var today = services.clock().day();
    return InterviewDatePlan.ahead(
        services.library().interviews().all().stream().map(StoredInterview::interview).toList(),
        today);
  }

  /// What a plan is made from.
  public static Basis basis(Services services) {
    var now = services.clock().now();
    var library = services.library();
    var log = library.logSince(now.day().minusDays(HABITS));
    var spent = Duration.ZERO;
    for (var row : log) {
      if (row instanceof ReviewLog.Answer answer && answer.moment().day().equals(now.day()))
        spent = spent.plus(answer.taken());
    }
    return new Basis(
        new Fsrs6(SchedulerConfig.DEFAULT.parameters()),
        Habits.of(log),
        now,
        ahead(services),
        library.cards(),
        spent,
        Optional.empty(),
        now.day().toEpochDay());
  }

  /// Keeps what a plan asks for today.
  public static void keep(Services services, InterviewDatePlan.Today today) {
    services.library().interviews().keepPlan(services.clock().day(), today.asked());
  }

  /// What is left of the plan that is kept for today; nothing where there is none.
  public static Optional<List<ScheduledCard>> kept(Services services) {
    if (ahead(services).isEmpty()) return Optional.empty();
    return services
        .library()
        .interviews()
        .planned(services.clock().day())
        .map(ids -> queue(services, Topic.NONE, ids));
  }

  /// Today's queue by the plan; nothing where no interview is near. A plan is made where today has
  /// none yet.
  public static Optional<List<ScheduledCard>> queue(Services services, Topic topic) {
    if (ahead(services).isEmpty()) return Optional.empty();
    var kept = services.library().interviews().planned(services.clock().day());
    return kept.isPresent() ? kept.map(ids -> queue(services, topic, ids)) : made(services, topic);
  }

  private static Optional<List<ScheduledCard>> made(Services services, Topic topic) {
    var today = InterviewDatePlan.today(basis(services), Progress.NONE);
    today.ifPresent(t -> keep(services, t));
    return today.map(t -> queue(services, topic, t.asked()));
  }

  private static List<ScheduledCard> queue(Services services, Topic topic, List<CardId> ids) {
    var cards =
        services.library().cards().stream().filter(c -> c.card().topic().within(topic)).toList();
    return PlannedQueue.of(ids, cards, services.clock().now());
  }
}
