package viva.card;

import java.time.LocalDate;
import java.util.Map;

/// An interview to come, and what it takes to be ready.
///
/// @param name    the user's word for it; never blank
/// @param date    the study day of the interview; one studies until the day before
/// @param minutes for studying on each day until then, 1 to 600
/// @param weights how much the cards of a topic count, 0 to 10; the narrowest topic that holds
///     a card decides, and cards of no topic named here do not count. [Topic#NONE] holds all.
public record Interview(String name, LocalDate date, int minutes, Map<Topic, Double> weights) {
  public Interview {
    if (name.isBlank()) throw new IllegalArgumentException("an interview without a name");
    if (minutes < 1 || minutes > 600) throw new IllegalArgumentException(minutes + " minutes");
    weights = Map.copyOf(weights);
    for (double weight : weights.values()) {
      if (!(weight >= 0 && weight <= 10)) throw new IllegalArgumentException("weight " + weight);
    }
  }

  /// How much a card of a topic counts; 0 where it does not.
  public double weight(Topic topic) {
    return weights.getOrDefault(weighed(topic), 0.0);
  }

  /// The narrowest topic named here that holds a topic; [Topic#NONE] where there is none.
  public Topic weighed(Topic topic) {
    var path = topic.path();
    for (int length = path.size(); length > 0; length--) {
      var wider = new Topic(path.subList(0, length));
      if (weights.containsKey(wider)) return wider;
    }
    return Topic.NONE;
  }
}
