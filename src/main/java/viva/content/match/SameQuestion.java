package viva.content.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import viva.card.identity.Fingerprint;

/// The second step: cards with the same question, whatever has become of the answer.
final class SameQuestion {
  /// How many cards with one question are compared with one another.
  private static final int MOST = 32;

  /// Answers less alike than this may belong to two cards that only ask the same.
  private static final double ALIKE = 0.3;

  /// A question this long, in letters, is hardly asked of two things by chance.
  private static final int TELLING = 8;

  private final Pairs pairs;

  private SameQuestion(Pairs pairs) {
    this.pairs = pairs;
  }

  /// Pairs cards of one document.
  static void within(Pairs pairs, Counterparts counterparts) {
    new SameQuestion(pairs).each(counterparts::before, true);
  }

  /// Pairs cards of different documents.
  static void anywhere(Pairs pairs) {
    new SameQuestion(pairs).each(_ -> "", false);
  }

  /// Cards with one question in one place.
  private record Asked(String place, long question) {}

  /// @param before what a document found was called before
  private void each(UnaryOperator<String> before, boolean sameDocument) {
    Map<Asked, List<Integer>> known = new HashMap<>();
    for (int k = 0; k < pairs.knownCount(); k++) {
      long question = pairs.knownPrint(k).question();
      var place = sameDocument ? pairs.knownDocument(k) : "";
      if (pairs.freeKnown(k) && question != 0)
        known.computeIfAbsent(new Asked(place, question), _ -> new ArrayList<>(1)).add(k);
    }
    Map<Asked, List<Integer>> found = new LinkedHashMap<>();
    for (int f = 0; f < pairs.foundCount(); f++) {
      var place = before.apply(pairs.foundDocument(f));
      var asked = new Asked(place, pairs.foundPrint(f).question());
      if (pairs.freeFound(f) && known.containsKey(asked))
        found.computeIfAbsent(asked, _ -> new ArrayList<>(1)).add(f);
    }
    found.forEach(
        (asked, cards) -> pair(cards, known.getOrDefault(asked, List.of()), sameDocument));
  }

  private void pair(List<Integer> found, List<Integer> known, boolean sameDocument) {
    if (sameDocument && found.size() == 1 && known.size() == 1) {
      pairs.pair(found.getFirst(), known.getFirst(), true);
      return;
    }
    var weighed = new ArrayList<Pairs.Weighed>();
    for (int f : found.subList(0, Math.min(MOST, found.size())))
      for (int k : known.subList(0, Math.min(MOST, known.size()))) {
        double likeness = pairs.foundLook(f).answer().likeness(pairs.knownLook(k).answer());
        if (sameDocument || likeness >= ALIKE || telling(f))
          weighed.add(new Pairs.Weighed(f, k, likeness));
      }
    pairs.pairAll(weighed, ALIKE);
  }

  private boolean telling(int f) {
    return Fingerprint.words(pairs.found(f).card().question()).length() >= TELLING;
  }
}
