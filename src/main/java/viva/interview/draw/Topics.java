package viva.interview.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.card.mock.MockSetup;

/// The topics a draw is split by: those of the set-up's weights, or where it names none the widest
/// ones that divide the cards, by their share of the cards.
final class Topics {
  private static final int DEEPEST = 3;

  private final Map<Topic, Double> weights;
  private final int depth;
  private final Map<Topic, Optional<Topic>> found = new HashMap<>();

  Topics(MockSetup setup, List<ScheduledCard> cards) {
    boolean named = !setup.weights().isEmpty();
    this.depth = named ? Integer.MAX_VALUE : depth(cards);
    this.weights = named ? setup.weights() : shares(cards, depth);
  }

  /// Whether a card is of one of these topics.
  boolean holds(ScheduledCard card) {
    return find(card).isPresent();
  }

  /// The topic that a card is drawn for; IllegalArgumentException for a card of none of them.
  Topic of(ScheduledCard card) {
    return find(card).orElseThrow(() -> new IllegalArgumentException("no topic for " + card.id()));
  }

  double weight(Topic topic) {
    return weights.getOrDefault(topic, 0.0);
  }

  private Optional<Topic> find(ScheduledCard card) {
    return found.computeIfAbsent(card.card().topic(), this::find);
  }

  private Optional<Topic> find(Topic topic) {
    for (int length = Math.min(depth, topic.path().size()); length >= 0; length--) {
      var wider = cut(topic, length);
      if (weights.containsKey(wider)) return Optional.of(wider);
    }
    return Optional.empty();
  }

  private static int depth(List<ScheduledCard> cards) {
    for (int depth = 1; depth < DEEPEST; depth++) {
      var names = new HashSet<Topic>();
      for (var card : cards) names.add(cut(card.card().topic(), depth));
      if (names.size() > 1) return depth;
    }
    return DEEPEST;
  }

  private static Map<Topic, Double> shares(List<ScheduledCard> cards, int depth) {
    Map<Topic, Double> shares = new HashMap<>();
    for (var card : cards) {
      if (!card.card().unanswered())
        shares.merge(cut(card.card().topic(), depth), 1.0, Double::sum);
    }
    return shares;
  }

  private static Topic cut(Topic topic, int length) {
    return new Topic(topic.path().subList(0, Math.min(length, topic.path().size())));
  }
}
