package viva.study.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;

/// The cards of a day that has a plan, in the order in which they are asked.
public final class PlannedQueue {
  private PlannedQueue() {}

  /// Learning steps that are left over come first, then what the plan wants and was not answered
  /// yet today.
  ///
  /// @param planned in the plan's order
  /// @param cards   all that may be asked
  public static List<ScheduledCard> of(
      List<CardId> planned, List<ScheduledCard> cards, StudyMoment now) {
    Map<CardId, ScheduledCard> left = new HashMap<>();
    var queue = new ArrayList<ScheduledCard>();
    for (var card : cards) {
      if (!card.marks().allow(now.day())) continue;
      switch (card.state()) {
        case State.Learning step when step.due().isBefore(now.dayEnds()) -> queue.add(card);
        case State.Relearning step when step.due().isBefore(now.dayEnds()) -> queue.add(card);
        case State.Seen seen when !seen.history().day().isBefore(now.day()) -> {}
        case State.Seen _ -> left.put(card.id(), card);
        case State.New() -> left.put(card.id(), card);
      }
    }
    for (var id : planned) {
      var card = left.get(id);
      if (card != null) queue.add(card);
    }
    return queue;
  }
}
