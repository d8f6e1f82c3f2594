package viva.content.match;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The last step: a card that was split keeps its history with one part, and two cards that were
/// merged leave theirs with the one; the other part and the other card know where they belong.
final class Kinship {
  /// How far away in the document a kin is looked for, in cards.
  private static final int REACH = 4;

  /// How much of a text must be in the other.
  private static final double WITHIN = 0.6;

  /// A shorter text proves nothing, in shingles.
  private static final int TELLING = 6;

  private final Pairs pairs;
  private final Map<Integer, Integer> splitFrom = new HashMap<>();
  private final Map<Integer, Integer> mergedInto = new HashMap<>();

  private Kinship(Pairs pairs) {
    this.pairs = pairs;
  }

  /// @param gone whether a card known that nothing was found for has vanished
  static Kinship find(Pairs pairs, Counterparts counterparts, IntPredicate gone) {
    var kinship = new Kinship(pairs);
    kinship.splits();
    kinship.merges(counterparts, gone);
    return kinship;
  }

  /// The cards known by the cards found that were split from them.
  Map<Integer, Integer> splitFrom() {
    return splitFrom;
  }

  /// The cards found by the cards known that were merged into them.
  Map<Integer, Integer> mergedInto() {
    return mergedInto;
  }

  private void splits() {
    for (int f = 0; f < pairs.foundCount(); f++) {
      if (!pairs.freeFound(f)) continue;
      for (int g : near(f)) {
        if (!changed(g) || splitFrom.containsKey(f)) continue;
        int k = pairs.partner(g);
        var part = pairs.foundLook(f).answer();
        boolean lost = part.within(pairs.foundLook(g).answer()) < WITHIN;
        if (lost && within(part, pairs.knownLook(k).answer())) splitFrom.put(f, k);
      }
    }
  }

  private void merges(Counterparts counterparts, IntPredicate gone) {
    Map<String, NavigableMap<Integer, Integer>> byLine = new HashMap<>();
    for (int f = 0; f < pairs.foundCount(); f++)
      if (pairs.paired(f))
        byLine
            .computeIfAbsent(counterparts.before(pairs.foundDocument(f)), _ -> new TreeMap<>())
            .put(line(pairs.partner(f)), f);
    for (int k = 0; k < pairs.knownCount(); k++) {
      var places = byLine.get(pairs.knownDocument(k));
      if (places == null || !pairs.freeKnown(k)) continue;
      if (pairs.known(k).archived() || !gone.test(k)) continue;
      var above = places.floorEntry(line(k));
      merge(k, (above == null ? places.firstEntry() : above).getValue());
    }
  }

  /// Looks around a place for a changed card that has taken a vanished one's text in.
  private void merge(int k, int place) {
    var text = pairs.knownLook(k).answer();
    for (int f : near(place)) {
      if (!changed(f) || !within(text, pairs.foundLook(f).answer())) continue;
      int other = pairs.partner(f);
      if (text.within(pairs.knownLook(other).answer()) >= WITHIN) continue;
      boolean worthMore = pairs.known(other).reviews() == 0 && pairs.known(k).reviews() > 0;
      if (worthMore) pairs.pairAnew(f, k);
      mergedInto.put(worthMore ? other : k, f);
      return;
    }
  }

  private int line(int k) {
    return pairs.known(k).card().origin().line();
  }

  /// The paired cards around a place of a document, the nearest first.
  private int[] near(int place) {
    return IntStream.rangeClosed(0, 2 * REACH)
        .map(i -> place + (i % 2 == 0 ? -i / 2 : i / 2 + 1))
        .filter(f -> f >= 0 && f < pairs.foundCount())
        .filter(f -> pairs.paired(f) && sameDocument(place, f))
        .toArray();
  }

  private boolean changed(int f) {
    return pairs.foundPrint(f).text() != pairs.knownPrint(pairs.partner(f)).text();
  }

  private static boolean within(Shingles part, Shingles whole) {
    return part.size() >= TELLING && part.within(whole) >= WITHIN;
  }

  private boolean sameDocument(int f, int g) {
    return pairs.foundDocument(f).equals(pairs.foundDocument(g));
  }
}
