package viva.fsrs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.State;
import viva.card.State.History;
import viva.card.StudyMoment;

/// Works out what each rating would do, by Anki's rules around a memory model.
public final class Scheduler {
  private static final double DAY = 86_400;

  private final SchedulerConfig config;
  private final MemoryModel model;
  private final Steps learning;
  private final Steps relearning;

  public Scheduler(SchedulerConfig config) {
    this.config = config;
    this.model = config.memoryModel();
    this.learning = new Steps(config.learningSteps());
    this.relearning = new Steps(config.relearningSteps());
  }

  public SchedulerConfig config() {
    return config;
  }

  public MemoryModel model() {
    return model;
  }

  /// What each rating would make of a card now. The same card, state and moment always give the
  /// same outcomes.
  public Outcomes outcomes(CardId card, State before, StudyMoment now) {
    return outcomes(card, before, now, Load.NONE);
  }

  /// The same, with the fuzz evening out the days' load. The same load gives the same outcomes.
  public Outcomes outcomes(CardId card, State before, StudyMoment now, Load load) {
    int reviews = before instanceof State.Seen seen ? seen.history().reviews() : 0;
    double u = Fuzz.draw(card, reviews);
    var memories = memories(before, now);
    var raw = intervals(memories);
    var pick = config.fuzz() ? OptionalDouble.of(u) : OptionalDouble.empty();
    var days = new Days(config.maximumInterval(), pick, load.from(now.day()));
    return new Outcomes(outcomes(before, now, memories, raw, days), u);
  }

  /// Study days since the last answer; a clock that was set back counts as none.
  public static int elapsed(State.Seen seen, StudyMoment now) {
    return (int) Math.max(0, now.day().toEpochDay() - seen.history().day().toEpochDay());
  }

  /// The memory after each rating.
  ByRating<MemoryState> memories(State before, StudyMoment now) {
    return switch (before) {
      case State.New() -> ByRating.from(model::first);
      case State.Seen seen -> {
        double days = model.elapsed(seen, now);
        yield ByRating.from(g -> model.next(seen.memory(), g, days));
      }
    };
  }

  /// The model's intervals in days, not rounded.
  ByRating<Double> intervals(ByRating<MemoryState> memories) {
    return ByRating.from(g -> model.interval(memories.of(g), config.desiredRetention()));
  }

  /// The rules alone.
  ///
  /// @param memories after each rating
  /// @param raw      the model's intervals in days, not rounded
  /// @param days     makes whole days of them
  ByRating<State.Seen> outcomes(
      State before,
      StudyMoment now,
      ByRating<MemoryState> memories,
      ByRating<Double> raw,
      Days days) {
    var intervals =
        before instanceof State.Review review
            ? days.passed(review.interval(), raw)
            : days.graduated(raw);
    return ByRating.from(
        g -> after(new Answer(g, now, memories.of(g), raw.of(g), intervals.of(g), before)));
  }

  /// One rating, and all it needs.
  private record Answer(
      Rating rating, StudyMoment now, MemoryState memory, double raw, int interval, State before) {

    History history(int lapses) {
      int reviews = before instanceof State.Seen seen ? seen.history().reviews() : 0;
      return new History(now.at(), now.day(), reviews + 1, lapses);
    }

    int lapses() {
      return before instanceof State.Seen seen ? seen.history().lapses() : 0;
    }
  }

  private State.Seen after(Answer answer) {
    return switch (answer.before()) {
      case State.New() -> learning(answer, 0);
      case State.Learning(_, _, int step, _) -> learning(answer, step);
      case State.Relearning(_, _, int step, _) -> relearning(answer, step, answer.lapses());
      case State.Review _ ->
          answer.rating() == Rating.AGAIN
              ? relearning(answer, 0, answer.lapses() + 1)
              : review(answer, answer.lapses());
    };
  }

  private State.Seen learning(Answer answer, int step) {
    return wait(answer, learning, step)
        .<State.Seen>map(
            w ->
                new State.Learning(
                    answer.memory(),
                    answer.history(answer.lapses()),
                    w.step(),
                    due(answer.now(), w.length())))
        .orElseGet(() -> review(answer, answer.lapses()));
  }

  private State.Seen relearning(Answer answer, int step, int lapses) {
    return wait(answer, relearning, step)
        .<State.Seen>map(
            w ->
                new State.Relearning(
                    answer.memory(),
                    answer.history(lapses),
                    w.step(),
                    due(answer.now(), w.length())))
        .orElseGet(() -> review(answer, lapses));
  }

  /// The wait a rating leads to. Without steps a card with less than half a day to go waits as long
  /// as the model says.
  private Optional<Steps.Wait> wait(Answer answer, Steps steps, int step) {
    if (answer.rating() == Rating.EASY) return Optional.empty();
    if (steps.waits().isEmpty()) {
      return model.shortTerm() && answer.raw() < 0.5
          ? Optional.of(new Steps.Wait(Duration.ofSeconds((long) (answer.raw() * DAY)), 0))
          : Optional.empty();
    }
    return switch (answer.rating()) {
      case AGAIN -> steps.again();
      case HARD -> steps.hard(step);
      case GOOD -> steps.good(step);
      case EASY -> Optional.empty();
    };
  }

  private State.Review review(Answer answer, int lapses) {
    return new State.Review(
        answer.memory(),
        answer.history(lapses),
        answer.interval(),
        answer.now().day().plusDays(answer.interval()));
  }

  /// A wait that passes the end of the day is one of whole days.
  static Instant due(StudyMoment now, Duration wait) {
    var due = now.at().plus(wait);
    if (due.isBefore(now.dayEnds())) return due;
    return now.dayEnds().plus(Duration.between(now.dayEnds(), due).toDays(), ChronoUnit.DAYS);
  }
}
