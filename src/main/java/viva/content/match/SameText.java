package viva.content.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The first step: cards whose words are the same but for white space, and doubles among them.
final class SameText {
  private final Pairs pairs;
  private final Map<Long, List<Integer>> known = new HashMap<>();

  private SameText(Pairs pairs) {
    this.pairs = pairs;
    for (int k = 0; k < pairs.knownCount(); k++)
      known.computeIfAbsent(pairs.knownPrint(k).text(), _ -> new ArrayList<>(1)).add(k);
  }

  /// @param standing the texts of cards in documents that were not read anew
  static void match(Pairs pairs, Collection<Long> standing) {
    var step = new SameText(pairs);
    step.pair(true);
    step.pair(false);
    step.doubles(standing);
  }

  private void pair(boolean sameDocument) {
    for (int f = 0; f < pairs.foundCount(); f++) {
      if (!pairs.freeFound(f)) continue;
      int best = -1;
      for (int k : known.getOrDefault(pairs.foundPrint(f).text(), List.of())) {
        if (!pairs.freeKnown(k)) continue;
        if (sameDocument && !pairs.knownDocument(k).equals(pairs.foundDocument(f))) continue;
        if (best < 0 || worth(k) > worth(best)) best = k;
      }
      if (best >= 0) pairs.pair(f, best, true);
    }
  }

  /// A card that is asked comes before an archived one, then the one with the longer history.
  private long worth(int k) {
    var card = pairs.known(k);
    return card.reviews() + (card.archived() ? 0 : 1L << 32);
  }

  private void doubles(Collection<Long> standing) {
    var seen = new HashSet<>(standing);
    for (int f = 0; f < pairs.foundCount(); f++)
      if (pairs.paired(f)) seen.add(pairs.foundPrint(f).text());
    for (int f = 0; f < pairs.foundCount(); f++)
      if (pairs.freeFound(f) && !seen.add(pairs.foundPrint(f).text())) pairs.leaveAsDouble(f);
  }
}
