package viva.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.card.Card;

/// A branch in the tree of what was read: a document, or a topic in it.
///
/// @param document its path
/// @param name     what the tree shows
/// @param cards    all cards below it, in the order of the document
/// @param below    narrower topics
record Branch(String document, String name, List<Card> cards, List<Branch> below) {
  Branch {
    cards = List.copyOf(cards);
    below = List.copyOf(below);
  }

  /// A branch for a document, with its topics below.
  static Branch of(String document, String name, List<Card> cards) {
    return new Branch(document, name, cards, below(document, cards, 0));
  }

  /// The topics at a depth; where there is but one, those below it.
  private static List<Branch> below(String document, List<Card> cards, int depth) {
    Map<String, List<Card>> byName = new LinkedHashMap<>();
    for (var card : cards) {
      var path = card.topic().path();
      if (path.size() > depth)
        byName.computeIfAbsent(path.get(depth), _ -> new ArrayList<>()).add(card);
    }
    boolean alone = byName.size() == 1 && byName.values().iterator().next().size() == cards.size();
    if (alone) return below(document, cards, depth + 1);
    return byName.entrySet().stream()
        .map(
            topic ->
                new Branch(
                    document,
                    topic.getKey(),
                    topic.getValue(),
                    below(document, topic.getValue(), depth + 1)))
        .toList();
  }
}
