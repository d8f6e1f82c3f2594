package viva.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.MemoryModel;
import viva.fsrs.Scheduler;
import viva.fsrs.simulate.Habits;

/// The cards of today, in the order in which they are asked.
public final class StudyQueue {
  private StudyQueue() {}

  /// Learning steps that were left over come first, then reviews with new cards mixed in evenly.
  /// Reviews come best remembered first: under a backlog this order keeps most knowledge for the
  /// minutes spent (fsrs4anki pull request 634); new ones in the order of the notes.
  ///
  /// @param cards what could be asked; those that are suspended, put off or not due are left out
  public static List<ScheduledCard> of(
      List<ScheduledCard> cards, StudyMoment now, Limits limits, MemoryModel model) {
    return of(
        cards,
        now,
        limits,
        model,
        QueueOrder.REMEMBERED,
        Habits.DEFAULT,
        new SplittableRandom(now.day().toEpochDay()));
  }

  /// The same with the reviews in another order.
  ///
  /// @param habits the time that answers take, for [QueueOrder#VALUE]
  /// @param dice   for [QueueOrder#RANDOM]
  public static List<ScheduledCard> of(
      List<ScheduledCard> cards,
      StudyMoment now,
      Limits limits,
      MemoryModel model,
      QueueOrder order,
      Habits habits,
      RandomGenerator dice) {
    return of(cards, now, new DayLimits(limits, Map.of()), model, order, habits, dice);
  }

  /// The same with limits for single topics too.
  public static List<ScheduledCard> of(
      List<ScheduledCard> cards,
      StudyMoment now,
      DayLimits limits,
      MemoryModel model,
      QueueOrder order,
      Habits habits,
      RandomGenerator dice) {
    var steps = new ArrayList<ScheduledCard>();
    var reviews = new ArrayList<QueueOrder.Due>();
    var fresh = new ArrayList<ScheduledCard>();
    for (var card : cards) {
      if (!card.marks().allow(now.day())) continue;
      switch (card.state()) {
        case State.New() -> fresh.add(card);
        case State.Review review when review.isDue(now) ->
            reviews.add(due(card, review, now, model));
        case State.Review _ -> {}
        case State.Seen seen when seen.isDue(now) || dueToday(seen, now) -> steps.add(card);
        case State.Seen _ -> {}
      }
    }
    var due = limits.admit(order.sorted(reviews, model, habits, dice));
    var queue = new ArrayList<>(steps);
    queue.addAll(order.together(due, limits.admit(fresh), dice));
    return queue;
  }

  /// The first cards of a queue, as many as are begun before the time is expected to be used up.
  ///
  /// @param minutes for today, at least 0
  public static List<ScheduledCard> within(
      List<ScheduledCard> queue,
      double minutes,
      StudyMoment now,
      MemoryModel model,
      Habits habits) {
    double left = minutes * 60;
    int begun = 0;
    for (; begun < queue.size() && left > 0; begun++) {
      left -=
          switch (queue.get(begun).state()) {
            case State.New() -> habits.meanFirst();
            case State.Seen seen -> {
              double recall = model.retrievability(seen, now);
              yield recall * habits.meanPass() + (1 - recall) * habits.fail();
            }
          };
    }
    return queue.subList(0, begun);
  }

  static QueueOrder.Due due(
      ScheduledCard card, State.Review review, StudyMoment now, MemoryModel model) {
    return new QueueOrder.Due(
        card, review, Scheduler.elapsed(review, now), model.retrievability(review, now));
  }

  private static boolean dueToday(State.Seen seen, StudyMoment now) {
    return switch (seen) {
      case State.Learning l -> l.due().isBefore(now.dayEnds());
      case State.Relearning r -> r.due().isBefore(now.dayEnds());
      case State.Review _ -> false;
    };
  }
}
