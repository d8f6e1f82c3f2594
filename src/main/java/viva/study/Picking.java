package viva.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;

/// Makes the queue of a drill from the cards that lie in its scope.
///
/// @param limits    what is left of the day's
/// @param portion   how many new cards a day may bring
/// @param forgotten rated Again today
public record Picking(
    StudyMoment now,
    MemoryModel model,
    Habits habits,
    DayLimits limits,
    int portion,
    Set<CardId> forgotten) {
  /// How far [Pick#AHEAD] looks, in days.
  public static final int AHEAD = 7;

  /// From how many lapses on a card is weak.
  public static final int LAPSES = 2;

  /// From which difficulty on a card is weak, of 10.
  public static final double DIFFICULT = 7;

  /// Below which chance of recall a card is weak.
  public static final double NEARLY_FORGOTTEN = 0.8;

  public Picking {
    forgotten = Set.copyOf(forgotten);
  }

  /// The cards in the order in which they are asked.
  ///
  /// @param cards of the scope, in the order of the notes; for [Scope.Given] in the given one
  public List<ScheduledCard> queue(What what, List<ScheduledCard> cards) {
    if (what.minutes() == 0) return queue(what.pick(), what, cards);
    var worthy = queue(what.pick(), what.in(QueueOrder.VALUE), cards);
    var begun = StudyQueue.within(worthy, what.minutes(), now, model, habits);
    return what.order() == QueueOrder.VALUE ? begun : arranged(what, begun);
  }

  private List<ScheduledCard> queue(Pick pick, What what, List<ScheduledCard> cards) {
    if (pick == Pick.DUE) return due(what.order(), cards);
    var wanted =
        cards.stream().filter(c -> c.marks().allow(now.day())).filter(c -> wants(pick, c)).toList();
    return arranged(
        what, pick == Pick.NEW ? wanted.subList(0, Math.min(portion, wanted.size())) : wanted);
  }

  private List<ScheduledCard> due(QueueOrder order, List<ScheduledCard> cards) {
    var askable =
        cards.stream()
            .filter(c -> !(c.state() instanceof State.New && c.card().unanswered()))
            .toList();
    return StudyQueue.of(askable, now, limits, model, order, habits, dice());
  }

  private List<ScheduledCard> arranged(What what, List<ScheduledCard> cards) {
    if (what.scope() instanceof Scope.Given && what.order() == QueueOrder.REMEMBERED) return cards;
    var steps = new ArrayList<ScheduledCard>();
    var reviews = new ArrayList<QueueOrder.Due>();
    var fresh = new ArrayList<ScheduledCard>();
    for (var card : cards) {
      switch (card.state()) {
        case State.New() -> fresh.add(card);
        case State.Review review -> reviews.add(StudyQueue.due(card, review, now, model));
        case State.Learning _, State.Relearning _ -> steps.add(card);
      }
    }
    steps.addAll(
        what.order().together(what.order().sorted(reviews, model, habits, dice()), fresh, dice()));
    return steps;
  }

  private boolean wants(Pick pick, ScheduledCard card) {
    return switch (pick) {
      case DUE, ALL -> true;
      case NEW -> card.state() instanceof State.New && !card.card().unanswered();
      case WEAK -> card.state() instanceof State.Seen seen && weak(seen);
      case FORGOTTEN -> forgotten.contains(card.id());
      case AHEAD ->
          card.state() instanceof State.Review review
              && !review.due().isAfter(now.day().plusDays(AHEAD));
    };
  }

  private boolean weak(State.Seen seen) {
    return seen.history().lapses() >= LAPSES
        || seen.memory().difficulty() >= DIFFICULT
        || model.retrievability(seen, now) < NEARLY_FORGOTTEN;
  }

  private SplittableRandom dice() {
    return new SplittableRandom(now.day().toEpochDay());
  }
}
