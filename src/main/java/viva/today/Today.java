package viva.today;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.fsrs.Load;
import viva.fsrs.Scheduler;
import viva.fsrs.simulate.Habits;
import viva.store.Library;
import viva.store.view.TopicCounts;
import viva.study.DayLimits;
import viva.study.Limits;
import viva.study.Pick;
import viva.study.Picking;
import viva.study.QueueOrder;
import viva.study.Scope;
import viva.study.StudyClock;
import viva.study.What;
import viva.study.rule.Kin;

/// One study day with one library; for use on the library thread.
public final class Today {
  /// The setting that says how many minutes a day may take; 0 for as many as it needs.
  public static final String MINUTES = "day.minutes";

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

  /// How full the days to come are.
  public Load load() {
    var rules = Schedule.of(library).rules();
    return new Load(rules.evenDays() ? library.dueByDay() : Map.of(), rules.week());
  }

  /// The cards that the learner wants to be asked, in their order: by the plan where an
  /// interview is near and nothing else is wanted than what is due.
  public List<ScheduledCard> queue(What what) {
    if (what.usual()) {
      var planned = planned(what.scope());
      if (planned.isPresent()) return apart(planned.get());
    }
    if (what.pick() != Pick.DUE) return picked(what);
    var left = what.practice() ? OptionalInt.empty() : minutesLeft();
    if (left.isEmpty()) return apart(picked(what));
    if (left.getAsInt() == 0) return picked(what).stream().filter(Today::step).toList();
    int minutes = left.getAsInt();
    boolean less = what.minutes() > 0 && what.minutes() < minutes;
    return apart(picked(less ? what : what.within(minutes)));
  }

  private List<ScheduledCard> picked(What what) {
    return picking(what).queue(what, new Candidates(library, clock, this).of(what));
  }

  private static boolean step(ScheduledCard card) {
    return card.state() instanceof State.Learning || card.state() instanceof State.Relearning;
  }

  /// Whole minutes that are left of those the learner gives a day, begun ones too; empty where the
  /// day may take as long as it needs. A plan to an interview has minutes of its own.
  private OptionalInt minutesLeft() {
    int given = minutesOfADay();
    if (given == 0) return OptionalInt.empty();
    var left = Duration.ofMinutes(given).minus(library.desk().spent(clock.day()));
    return OptionalInt.of(
        left.isPositive() ? Math.toIntExact(left.plusSeconds(59).toMinutes()) : 0);
  }

  /// How many minutes a day may take; 0 for as many as it needs.
  public int minutesOfADay() {
    return library.setting(MINUTES).map(Integer::parseInt).orElse(0);
  }

  /// Of cards of one question group the first alone, where the learner wants that.
  private List<ScheduledCard> apart(List<ScheduledCard> queue) {
    if (!Schedule.of(library).rules().apartKin()) return queue;
    var cards = library.cards();
    return Kin.among(cards).apart(queue, cards, clock.day());
  }

  /// What is left of the day's limits.
  public DayLimits limits() {
    var left = limitsOfADay();
    for (var done : library.desk().done(clock.day()))
      left = left.less(done.topic(), done.reviewed(), done.learned());
    return left;
  }

  /// The limits that every study day has.
  public DayLimits limitsOfADay() {
    var all = Limits.DEFAULT;
    var topics = new HashMap<Topic, Limits>();
    for (var limit : library.desk().limits()) {
      var limits = new Limits(limit.reviews(), limit.newCards());
      if (limit.topic().equals(Topic.NONE)) all = limits;
      else topics.put(limit.topic(), limits);
    }
    return new DayLimits(all, topics);
  }

  private Optional<List<ScheduledCard>> planned(Scope scope) {
    var plans = new Plans(library, clock);
    return switch (scope) {
      case Scope.Everything() -> plans.queue(Topic.NONE);
      case Scope.InTopic(var topic) -> plans.queue(topic);
      case Scope.InFile _, Scope.Found _, Scope.Given _ -> Optional.empty();
    };
  }

  private Picking picking(What what) {
    var now = clock.now();
    boolean timed = what.minutes() > 0 || what.order() == QueueOrder.VALUE;
    return new Picking(
        now,
        scheduler().model(),
        timed
            ? Habits.of(library.logSince(now.day().minusDays(Habits.LOOKED_BACK)))
            : Habits.DEFAULT,
        limits(),
        limitsOfADay().all().newCards(),
        what.pick() == Pick.FORGOTTEN ? library.desk().forgotten(now.day()) : Set.of());
  }

  /// What there is to do.
  public Work work() {
    var now = clock.now();
    var pace = library.pace();
    var topics = library.topics(now);
    int reviews = 0;
    int fresh = 0;
    var left = limits();
    for (var topic : topics) {
      var room = left.room(topic.topic());
      int due = Math.min(topic.due(), room.reviews());
      int learned = Math.min(topic.fresh(), room.newCards());
      left = left.less(topic.topic(), due, learned);
      reviews += due;
      fresh += learned;
    }
    var minutes = minutesLeft();
    var chosen = new Plans(library, clock).kept();
    if (chosen.isPresent()) minutes = OptionalInt.empty();
    else if (minutes.isPresent()) chosen = Optional.of(queue(What.DUE));
    if (chosen.isPresent()) {
      fresh = (int) chosen.get().stream().filter(c -> c.state() instanceof State.New).count();
      reviews = chosen.get().size() - fresh;
    }
    int taking = reviews + fresh == 0 ? 0 : pace.minutes(reviews, fresh);
    return new Work(
        reviews,
        fresh,
        Math.min(taking, Math.max(1, minutes.orElse(taking))),
        Math.max(0, topics.stream().mapToInt(TopicCounts::due).sum() - reviews),
        topics.stream().filter(t -> t.due() + t.fresh() > 0).toList(),
        library.shelves().catalogue().active());
  }
}
