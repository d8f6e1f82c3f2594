package viva.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import viva.card.CardId;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.fsrs.Scheduler;
import viva.fsrs.SchedulerConfig;
import viva.study.StudyClock;

/// The first cards of a library answered as a learner would, through the scheduler and the log.
public final class AnsweredDays {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private AnsweredDays() {}

  /// Answers the first cards, each whenever it is due, until a moment.
  public static void learn(Library library, Instant until, int cards) {
    var scheduler = new Scheduler(SchedulerConfig.DEFAULT);
    int version = library.schedulerVersion(scheduler.config().text(), until);
    var random = new Random(5);
    for (var card : library.cards().subList(0, Math.min(cards, library.cards().size()))) {
      var from = until.minus(Duration.ofDays(20 + random.nextInt(60)));
      var ratings =
          Stream.generate(() -> Rating.ofGrade(random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(3)));
      answer(library, scheduler, version, card, from, until, ratings.iterator());
    }
  }

  /// Answers one card, whenever it is due, from one moment until another.
  ///
  /// @param ratings in their order; when they are used up the learner stops
  public static void answer(
      Library library, CardId id, Instant from, Instant until, List<Rating> ratings) {
    var scheduler = new Scheduler(SchedulerConfig.DEFAULT);
    int version = library.schedulerVersion(scheduler.config().text(), until);
    var card = library.card(id).orElseThrow();
    answer(library, scheduler, version, card, from, until, ratings.iterator());
  }

  private static void answer(
      Library library,
      Scheduler scheduler,
      int version,
      ScheduledCard card,
      Instant from,
      Instant until,
      Iterator<Rating> ratings) {
    State state = card.state();
    var at = from;
    while (at.isBefore(until) && ratings.hasNext()) {
      var now = StudyClock.at(at, ZONE, 4);
      var outcomes = scheduler.outcomes(card.id(), state, now);
      var rating = ratings.next();
      State.Seen after = outcomes.after(rating);
      library.record(
          new ReviewLog.Answer(
              card.id(),
              now,
              rating,
              ReviewLog.Kind.REVIEW,
              Duration.ofSeconds(12),
              state,
              after,
              version,
              outcomes.fuzz()));
      state = after;
      at =
          switch (after) {
            case State.Review review -> review.due().atTime(20, 0).atZone(ZONE).toInstant();
            case State.Learning learning -> learning.due().plusSeconds(5);
            case State.Relearning again -> again.due().plusSeconds(5);
          };
    }
  }
}
