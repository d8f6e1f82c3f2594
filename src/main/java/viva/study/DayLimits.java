package viva.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;

/// How much the learner wants on one day, in all and of single topics.
///
/// @param topics a topic's limits count for the topics below it too
public record DayLimits(Limits all, Map<Topic, Limits> topics) {
  public static final DayLimits DEFAULT = new DayLimits(Limits.DEFAULT, Map.of());

  public DayLimits {
    topics = Map.copyOf(topics);
  }

  /// What is left of these limits after cards of a topic were done today.
  public DayLimits less(Topic topic, int reviewed, int learned) {
    var left = new HashMap<Topic, Limits>();
    topics.forEach(
        (limited, limits) ->
            left.put(limited, topic.within(limited) ? limits.less(reviewed, learned) : limits));
    return new DayLimits(all.less(reviewed, learned), left);
  }

  /// The first cards of a list, as many as the limits leave.
  public List<ScheduledCard> admit(List<ScheduledCard> cards) {
    var admitted = new ArrayList<ScheduledCard>();
    var left = this;
    for (var card : cards) {
      boolean fresh = card.state() instanceof State.New;
      if (left.full(card, fresh)) continue;
      admitted.add(card);
      left = left.less(card.card().topic(), fresh ? 0 : 1, fresh ? 1 : 0);
    }
    return admitted;
  }

  /// What the limits leave for one topic.
  public Limits room(Topic topic) {
    var room = all;
    for (var limited : topics.entrySet()) {
      if (topic.within(limited.getKey())) room = room.least(limited.getValue());
    }
    return room;
  }

  private boolean full(ScheduledCard card, boolean fresh) {
    var room = room(card.card().topic());
    return (fresh ? room.newCards() : room.reviews()) == 0;
  }
}
