package viva.study;

import java.util.List;
import viva.card.CardId;
import viva.card.Topic;

/// What the learner wants to be asked.
///
/// @param minutes  how long at most, the most valuable cards first; 0 for all of them
/// @param practice whether the schedule stays as it is, whatever is answered
public record What(Scope scope, Pick pick, QueueOrder order, int minutes, boolean practice) {
  /// Everything that is due today.
  public static final What DUE = due(Topic.NONE);

  public What {
    if (minutes < 0) throw new IllegalArgumentException(minutes + " minutes");
  }

  /// What is due of a topic today.
  ///
  /// @param topic [Topic#NONE] for all
  public static What due(Topic topic) {
    return of(
        topic.equals(Topic.NONE) ? new Scope.Everything() : new Scope.InTopic(topic), Pick.DUE);
  }

  /// These cards, due or not; the answers count.
  public static What cards(List<CardId> cards) {
    return of(new Scope.Given(cards), Pick.ALL);
  }

  /// What is picked from a scope, in the usual order, with no end; the answers count.
  public static What of(Scope scope, Pick pick) {
    return new What(scope, pick, QueueOrder.REMEMBERED, 0, false);
  }

  /// The same in another order.
  public What in(QueueOrder order) {
    return new What(scope, pick, order, minutes, practice);
  }

  /// The same, but no longer than so many minutes; 0 for no end.
  public What within(int minutes) {
    return new What(scope, pick, order, minutes, practice);
  }

  /// The same as practice: the schedule stays as it is.
  public What practised() {
    return new What(scope, pick, order, minutes, true);
  }

  /// Whether this is the ordinary day, which a plan to an interview may arrange.
  public boolean usual() {
    return pick == Pick.DUE && order == QueueOrder.REMEMBERED && minutes == 0 && !practice;
  }
}
