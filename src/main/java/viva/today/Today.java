package viva.today;

import java.util.List;
import java.util.Map;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.fsrs.Load;
import viva.fsrs.Scheduler;
import viva.store.Library;
import viva.study.Kin;
import viva.study.Limits;
import viva.study.StudyClock;
import viva.study.StudyQueue;

/// One study day with one library; for use on the library thread.
public final class Today {
  private static final int ALL = 100_000;

  private final Library library;
  private final StudyClock clock;

  public Today(Library library, StudyClock clock) {
    this.library = library;
    this.clock = clock;
  }

  /// The scheduler by the settings in force; the usual ones where they cannot be read.
  public Scheduler scheduler() {
    return new Scheduler(Schedule.of(library).config());
  }

  /// The schedulers of all topics, by the settings in force.
  public Schedulers schedulers() {
    var now = clock.now().at();
    return new Schedulers(
        Schedule.of(library), config -> library.schedulerVersion(config.text(), now));
  }

  /// The version of that scheduler's settings, as the log names it.
  public int version(Scheduler scheduler) {
    return library.schedulerVersion(scheduler.config().text(), clock.now().at());
  }

  /// How full the days to come are.
  public Load load() {
    var rules = Schedule.of(library).rules();
    return new Load(rules.evenDays() ? library.dueByDay() : Map.of(), rules.week());
  }

  /// The cards of a topic that are asked today, in their order: by the plan where an interview is
  /// near, else what is due and new within the limits.
  ///
  /// @param topic [Topic#NONE] for all
  public List<ScheduledCard> queue(Topic topic) {
    return apart(asked(topic));
  }

  /// Of cards of one question group the first alone, where the learner wants that.
  private List<ScheduledCard> apart(List<ScheduledCard> queue) {
    if (!Schedule.of(library).rules().apartKin()) return queue;
    var cards = library.cards();
    return Kin.among(cards).apart(queue, cards, clock.day());
  }

  private List<ScheduledCard> asked(Topic topic) {
    return new Plans(library, clock)
        .queue(topic)
        .orElseGet(
            () -> {
              var now = clock.now();
              var cards =
                  library.askable(now, ALL).stream()
                      .filter(c -> c.card().topic().within(topic))
                      .toList();
              var limits = Limits.DEFAULT.less(0, library.pace(now.day()).learned());
              return StudyQueue.of(cards, now, limits, scheduler().model());
            });
  }

  /// What there is to do.
  public Work work() {
    var now = clock.now();
    var counts = library.counts(now);
    var pace = library.pace(now.day());
    int reviews = Math.min(counts.due(), Limits.DEFAULT.reviews());
    int fresh = Math.clamp(Limits.DEFAULT.newCards() - pace.learned(), 0, counts.fresh());
    var planned = new Plans(library, clock).kept();
    if (planned.isPresent()) {
      fresh = (int) planned.get().stream().filter(c -> c.state() instanceof State.New).count();
      reviews = planned.get().size() - fresh;
    }
    return new Work(
        reviews,
        fresh,
        reviews + fresh == 0 ? 0 : pace.minutes(reviews, fresh),
        library.topics(now).stream().filter(t -> t.due() + t.fresh() > 0).toList(),
        counts.cards());
  }
}
