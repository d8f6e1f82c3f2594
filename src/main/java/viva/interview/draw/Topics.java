package viva.interview.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.card.Topic;
import viva.card.mock.Candidate;
import viva.card.mock.MockSetup;

/// The topics a draw is split by: those of the set-up's weights, or where it names none the widest
/// ones that divide the cards, by their share of the cards.
final class Topics {
  private static final int DEEPEST = 3;

  private final Map<Topic, Double> weights;
  private final int depth;

  /// Of each topic as the cards name it: there are few, and many cards have the very same.
  private final IdentityHashMap<Topic, Optional<Topic>> found = new IdentityHashMap<>();

  Topics(MockSetup setup, List<Candidate> cards) {
    boolean named = !setup.weights().isEmpty();
    var answered = new IdentityHashMap<Topic, Integer>();
    for (var card : cards) answered.merge(card.topic(), card.answered() ? 1 : 0, Integer::sum);
    this.depth = named ? Integer.MAX_VALUE : depth(answered.keySet());
    this.weights = named ? setup.weights() : shares(answered, depth);
  }

  /// Whether a card is of one of these topics.
  boolean holds(Candidate card) {
    return find(card).isPresent();
  }

  /// The topic that a card is drawn for; IllegalArgumentException for a card of none of them.
  Topic of(Candidate card) {
    return find(card).orElseThrow(() -> new IllegalArgumentException("no topic for " + card.id()));
  }

  double weight(Topic topic) {
    return weights.getOrDefault(topic, 0.0);
  }

  private Optional<Topic> find(Candidate card) {
    return found.computeIfAbsent(card.topic(), this::find);
  }

  private Optional<Topic> find(Topic topic) {
    for (int length = Math.min(depth, topic.path().size()); length >= 0; length--) {
      var wider = cut(topic, length);
      if (weights.containsKey(wider)) return Optional.of(wider);
    }
    return Optional.empty();
  }

  private static int depth(Set<Topic> topics) {
    for (int depth = 1; depth < DEEPEST; depth++) {
      var names = new HashSet<Topic>();
      for (var topic : topics) names.add(cut(topic, depth));
      if (names.size() > 1) return depth;
    }
    return DEEPEST;
  }

  private static Map<Topic, Double> shares(IdentityHashMap<Topic, Integer> answered, int depth) {
    Map<Topic, Double> shares = new HashMap<>();
    answered.forEach(
        (topic, cards) -> {
          if (cards > 0) shares.merge(cut(topic, depth), (double) cards, Double::sum);
        });
    return shares;
  }

  private static Topic cut(Topic topic, int length) {
    return new Topic(topic.path().subList(0, Math.min(length, topic.path().size())));
  }
}
