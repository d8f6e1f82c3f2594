package viva.today;

import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.Interview;
import viva.card.MemoryState;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.FrozenPlan.Reason;
import viva.fsrs.Fsrs6;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;
import viva.store.Library;
import viva.store.view.StoredInterview;
import viva.study.StudyClock;
import viva.study.plan.InterviewDatePlan;
import viva.study.plan.InterviewDatePlan.Basis;
import viva.study.plan.InterviewDatePlan.DayPrices;
import viva.study.plan.InterviewDatePlan.Outlook;
import viva.study.plan.PlannedQueue;
import viva.study.plan.Progress;

/// The plan to the interviews; for use on the library thread.
public final class Plans {
  private static final String PRICES = "plan.prices";

  private final Library library;
  private final StudyClock clock;

  public Plans(Library library, StudyClock clock) {
    this.library = library;
    this.clock = clock;
  }

  /// The interviews that are planned for today.
  public List<Interview> ahead() {
    var today = clock.day();
    return InterviewDatePlan.ahead(
        library.interviews().all().stream().map(StoredInterview::interview).toList(), today);
  }

  /// What a plan is made from.
  public Basis basis() {
    var now = clock.now();
    var log = library.logSince(now.day().minusDays(Habits.LOOKED_BACK));
    var model = new Fsrs6(Schedule.of(library).config().parameters());
    return new Basis(
        model,
        Habits.of(log),
        now,
        ahead(),
        library.cards().stream().map(card -> inFsrs6(card, model)).toList(),
        library.desk().spent(now.day()),
        prices(),
        now.day().toEpochDay());
  }

  /// The plan's tables hold memories of one trace, so it counts with FSRS-6.
  private static ScheduledCard inFsrs6(ScheduledCard card, MemoryModel model) {
    if (!(card.state() instanceof State.Seen seen && seen.memory().fast() > 0)) return card;
    var memory = new MemoryState(model.stability(seen.memory()), seen.memory().difficulty());
    return new ScheduledCard(card.id(), card.card(), seen.with(memory), card.marks());
  }

  /// Keeps what a plan asks for today.
  public void keep(InterviewDatePlan.Today today) {
    library.interviews().keepPlan(clock.day(), today.asked());
    library.setting(PRICES, ahead().hashCode() + ";" + today.prices().text());
  }

  /// What time was worth in the last plan, where it was for these interviews.
  private Optional<DayPrices> prices() {
    var interviews = ahead().hashCode() + ";";
    return library
        .setting(PRICES)
        .filter(text -> text.startsWith(interviews))
        .map(text -> DayPrices.parse(text.substring(interviews.length())));
  }

  /// Keeps what a plan asks for today, and puts it on record for each interview that has none yet
  /// or whose date or minutes have changed since.
  public void keep(InterviewDatePlan plan) {
    keep(plan.today());
    record(plan, false);
  }

  /// Puts a plan on record in the place of the one before, because the learner asked for it.
  public void accept(InterviewDatePlan plan) {
    keep(plan.today());
    record(plan, true);
  }

  private void record(InterviewDatePlan plan, boolean asked) {
    var accepted = library.prospects().plans();
    for (var stored : library.interviews().all()) {
      for (var outlook : plan.outlooks()) {
        if (!outlook.interview().equals(stored.interview())) continue;
        reason(accepted, stored, asked)
            .ifPresent(reason -> library.prospects().accept(frozen(stored.id(), outlook, reason)));
      }
    }
  }

  private FrozenPlan frozen(long interview, Outlook outlook, Reason reason) {
    return new FrozenPlan(
        interview,
        clock.day(),
        outlook.interview().minutes(),
        outlook.planned(),
        outlook.course(),
        reason);
  }

  private static Optional<Reason> reason(
      List<FrozenPlan> accepted, StoredInterview stored, boolean asked) {
    var last =
        accepted.stream().filter(p -> p.interview() == stored.id()).reduce((_, later) -> later);
    if (last.isEmpty()) return Optional.of(Reason.FIRST);
    var interview = stored.interview();
    if (last.get().minutes() != interview.minutes()
        || !last.get().day().plusDays(last.get().course().size()).equals(interview.date()))
      return Optional.of(Reason.CHANGED);
    return asked ? Optional.of(Reason.ASKED) : Optional.empty();
  }

  /// Whether today's plan is still to be made, so that it may yet choose other cards.
  public boolean awaited() {
    return !ahead().isEmpty() && library.interviews().planned(clock.day()).isEmpty();
  }

  /// What is left of the plan that is kept for today; nothing where there is none.
  public Optional<List<ScheduledCard>> kept() {
    if (ahead().isEmpty()) return Optional.empty();
    return library.interviews().planned(clock.day()).map(ids -> queue(Topic.NONE, ids));
  }

  /// Today's queue by the plan; nothing where no interview is near. A plan is made where today has
  /// none yet.
  public Optional<List<ScheduledCard>> queue(Topic topic) {
    if (ahead().isEmpty()) return Optional.empty();
    var kept = library.interviews().planned(clock.day());
    return kept.isPresent() ? kept.map(ids -> queue(topic, ids)) : made(topic);
  }

  private Optional<List<ScheduledCard>> made(Topic topic) {
    var today = InterviewDatePlan.today(basis(), Progress.NONE);
    today.ifPresent(t -> keep(t));
    return today.map(t -> queue(topic, t.asked()));
  }

  private List<ScheduledCard> queue(Topic topic, List<CardId> ids) {
    var cards = library.cards().stream().filter(c -> c.card().topic().within(topic)).toList();
    return PlannedQueue.of(ids, cards, clock.now());
  }
}
