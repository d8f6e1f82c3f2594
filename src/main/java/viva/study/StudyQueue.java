package viva.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.MemoryModel;
import viva.fsrs.Scheduler;

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
    var steps = new ArrayList<ScheduledCard>();
    var reviews = new ArrayList<Recalled>();
    var fresh = new ArrayList<ScheduledCard>();
    for (var card : cards) {
      if (!card.marks().allow(now.day())) continue;
      switch (card.state()) {
        case State.New() -> fresh.add(card);
        case State.Review review when review.isDue(now) ->
            reviews.add(
                new Recalled(
                    card, model.retrievability(review.memory(), Scheduler.elapsed(review, now))));
        case State.Review _ -> {}
        case State.Seen seen when seen.isDue(now) || dueToday(seen, now) -> steps.add(card);
        case State.Seen _ -> {}
      }
    }
    reviews.sort(
        Comparator.comparingDouble(Recalled::recall)
            .reversed()
            .thenComparingLong(r -> r.card().id().value()));
    var due = reviews.stream().limit(limits.reviews()).map(Recalled::card).toList();
    var queue = new ArrayList<>(steps);
    queue.addAll(mix(due, fresh.subList(0, Math.min(fresh.size(), limits.newCards()))));
    return queue;
  }

  private record Recalled(ScheduledCard card, double recall) {}

  private static boolean dueToday(State.Seen seen, StudyMoment now) {
    return switch (seen) {
      case State.Learning l -> l.due().isBefore(now.dayEnds());
      case State.Relearning r -> r.due().isBefore(now.dayEnds());
      case State.Review _ -> false;
    };
  }

  /// Both lists in their own order, the shorter one spread evenly over the longer.
  private static List<ScheduledCard> mix(List<ScheduledCard> a, List<ScheduledCard> b) {
    var mixed = new ArrayList<ScheduledCard>(a.size() + b.size());
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (j == b.size() || (i < a.size() && (long) i * b.size() <= (long) j * a.size()))
        mixed.add(a.get(i++));
      else mixed.add(b.get(j++));
    }
    return mixed;
  }
}
