package viva.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.State;
import viva.card.Topic;
import viva.fsrs.Scheduler;
import viva.fsrs.simulate.Habits;
import viva.fsrs.simulate.Workload;
import viva.today.Reschedules;
import viva.today.Schedule;
import viva.today.Today;
import viva.ui.kit.Services;

/// Changes the schedule: shows what another retention would ask and give, and what would move.
final class SchedulingViewModel {
  /// How far ahead the effect is looked at, in days.
  static final int DAYS = 90;

  private static final int SAMPLE = 1_000;

  private final Services services;
  private final AtomicInteger asked = new AtomicInteger();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Loading());
  private final ReadOnlyObjectWrapper<Effect> effect =
      new ReadOnlyObjectWrapper<>(new Effect.None());

  /// What the section shows.
  sealed interface Step {
    record Loading() implements Step {}

    record Editing(Draft draft, Known known) implements Step {}

    /// What a wanted schedule would move, before it is kept.
    ///
    /// @param back to where it was written
    record Offered(Reschedules.Preview preview, Editing back) implements Step {}
  }

  /// What another retention would ask and give.
  sealed interface Effect {
    record None() implements Effect {}

    record Working() implements Effect {}

    /// @param share of the cards, that the learner was simulated with
    record Found(int percent, Workload now, Workload then, double share) implements Effect {}
  }

  /// What the library has to say.
  ///
  /// @param topics   that have cards
  /// @param newCards wanted on a day
  record Known(
      Schedule schedule,
      List<Topic> topics,
      Habits habits,
      List<Workload.Seen> seen,
      int fresh,
      int newCards) {}

  SchedulingViewModel(Services services) {
    this.services = services;
    load();
  }

  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Effect> effect() {
    return effect.getReadOnlyProperty();
  }

  /// Reads what is in force, and begins anew from it.
  void load() {
    cancel();
    services
        .background()
        .later(this::read, known -> step.set(new Step.Editing(new Draft(known.schedule()), known)));
  }

  /// Simulates the learner with what is in force and with another retention, at the same dice.
  void weigh(Known known, int percent) {
    int mine = asked.incrementAndGet();
    effect.set(new Effect.Working());
    services
        .background()
        .away(
            () -> found(known, percent, mine),
            found -> {
              if (asked.get() == mine) found.ifPresent(effect::set);
            });
  }

  /// Gives up what is being simulated.
  void cancel() {
    asked.incrementAndGet();
    effect.set(new Effect.None());
  }

  /// Works out what the schedule would move; one that moves nothing is kept at once.
  void offer(Schedule wanted, Step.Editing back) {
    services
        .background()
        .ask(
            () -> reschedules().preview(wanted),
            preview -> {
              if (preview.changes().isEmpty() && !preview.otherModel()) keep(preview, false);
              else step.set(new Step.Offered(preview, back));
            });
  }

  /// Goes on writing.
  void back(Step.Editing back) {
    step.set(back);
  }

  /// Keeps the schedule, and the cards on other days where `move` says so; says so with an undo.
  void keep(Reschedules.Preview preview, boolean move) {
    Keeping.keep(services, preview, move, this::load);
  }

  private Reschedules reschedules() {
    return new Reschedules(services.library(), services.clock());
  }

  private Optional<Effect> found(Known known, int percent, int mine) {
    double all = known.seen().size() + known.fresh();
    double share = Math.min(1, SAMPLE / Math.max(1, all));
    var seen = new ArrayList<Workload.Seen>();
    int sample = (int) Math.round(share * known.seen().size());
    for (int i = 0; i < sample; i++)
      seen.add(known.seen().get((int) ((i + 0.5) * known.seen().size() / sample)));
    double inForce = known.schedule().config().desiredRetention();
    var now = workload(known, inForce, seen, share);
    if (asked.get() != mine) return Optional.empty();
    var then = workload(known, percent / 100.0, seen, share);
    return Optional.of(new Effect.Found(percent, now, then, share));
  }

  private static Workload workload(
      Known known, double retention, List<Workload.Seen> seen, double share) {
    return Workload.of(
        known.schedule().config().memoryModel(),
        known.habits(),
        retention,
        (int) Math.max(1, Math.round(share * known.newCards())),
        seen,
        (int) Math.round(share * known.fresh()),
        DAYS,
        1);
  }

  private Known read() {
    var library = services.library();
    var now = services.clock().now();
    var seen = new ArrayList<Workload.Seen>();
    int fresh = 0;
    for (var card : library.columns().standings()) {
      if (!card.asked()) continue;
      switch (card.state()) {
        case State.New() -> fresh++;
        case State.Seen known ->
            seen.add(new Workload.Seen(known.memory(), Scheduler.elapsed(known, now)));
      }
    }
    return new Known(
        Schedule.of(library),
        library.topics(now).stream().map(counts -> counts.topic()).toList(),
        Habits.of(library.logSince(now.day().minusDays(Habits.LOOKED_BACK))),
        seen,
        fresh,
        new Today(library, services.clock()).limitsOfADay().all().newCards());
  }
}
