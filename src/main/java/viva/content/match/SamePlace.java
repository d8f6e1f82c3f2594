package viva.content.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The third step: cards at the same place of a document, between the same neighbours, that look
/// alike.
final class SamePlace {
  /// How many cards of one gap are compared with one another.
  private static final int MOST = 24;

  /// How far away a neighbour is looked for, in cards.
  private static final int REACH = 200;

  /// Less alike than this is another card.
  private static final double LEAST = 0.3;

  /// From here on there is no doubt.
  static final double CERTAIN = 0.5;

  private final Pairs pairs;
  private final Counterparts counterparts;
  private final Map<String, NavigableMap<Integer, List<Integer>>> known = new HashMap<>();

  private SamePlace(Pairs pairs, Counterparts counterparts) {
    this.pairs = pairs;
    this.counterparts = counterparts;
    for (int k = 0; k < pairs.knownCount(); k++)
      if (pairs.freeKnown(k) && !pairs.known(k).archived())
        known
            .computeIfAbsent(pairs.knownDocument(k), _ -> new TreeMap<>())
            .computeIfAbsent(pairs.known(k).card().origin().line(), _ -> new ArrayList<>(1))
            .add(k);
  }

  static void match(Pairs pairs, Counterparts counterparts) {
    var step = new SamePlace(pairs, counterparts);
    if (!step.known.isEmpty()) step.match();
  }

  private void match() {
    for (int f = 0; f < pairs.foundCount(); f++) {
      if (!pairs.freeFound(f)) continue;
      int last = f;
      while (last + 1 < pairs.foundCount() && sameDocument(f, last + 1) && !pairs.paired(last + 1))
        last++;
      gap(f, last);
      f = last;
    }
  }

  /// Compares the free cards found from one to another with the free ones known at their place.
  private void gap(int first, int last) {
    var document = counterparts.before(pairs.foundDocument(first));
    int after = anchor(first, -1, document, 0);
    int before = anchor(last, 1, document, Integer.MAX_VALUE);
    var weighed = new ArrayList<Pairs.Weighed>();
    for (int k : between(document, after, before))
      for (int f = first; f <= last && f < first + MOST; f++) {
        if (!pairs.freeFound(f)) continue;
        double likeness = pairs.likeness(f, k);
        if (likeness >= LEAST) weighed.add(new Pairs.Weighed(f, k, likeness));
      }
    pairs.pairAll(weighed, CERTAIN);
  }

  /// The free cards known between two lines.
  private List<Integer> between(String document, int after, int before) {
    if (after >= before) return List.of();
    return known
        .getOrDefault(document, Collections.emptyNavigableMap())
        .subMap(after, false, before, false)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(pairs::freeKnown)
        .limit(MOST)
        .toList();
  }

  /// The line at which the nearest neighbour stood that is found again in the same document.
  private int anchor(int from, int step, String document, int none) {
    for (int i = 1; i <= REACH; i++) {
      int f = from + i * step;
      if (f < 0 || f >= pairs.foundCount() || !sameDocument(from, f)) return none;
      if (pairs.paired(f) && pairs.knownDocument(pairs.partner(f)).equals(document))
        return pairs.known(pairs.partner(f)).card().origin().line();
    }
    return none;
  }

  private boolean sameDocument(int f, int g) {
    return pairs.foundDocument(f).equals(pairs.foundDocument(g));
  }
}
