package viva.content.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fourth step: cards that look alike at any place. Only those are compared that share one of
/// a few sampled words, and each with no more than [#MOST] others.
final class Alike {
  private static final int MOST = 24;
  private static final int SAMPLE = 6;
  private static final double LEAST = 0.5;
  private static final double CERTAIN = 0.7;

  private final Pairs pairs;
  private final Map<Integer, List<Integer>> questions = new HashMap<>();
  private final Map<Integer, List<Integer>> answers = new HashMap<>();

  private Alike(Pairs pairs) {
    this.pairs = pairs;
    for (int k = 0; k < pairs.knownCount(); k++) {
      if (!pairs.freeKnown(k) || pairs.known(k).archived()) continue;
      index(questions, pairs.knownLook(k).question(), k);
      index(answers, pairs.knownLook(k).answer(), k);
    }
  }

  static void match(Pairs pairs) {
    var step = new Alike(pairs);
    var weighed = new ArrayList<Pairs.Weighed>();
    if (step.questions.isEmpty()) return;
    for (int f = 0; f < pairs.foundCount(); f++) {
      if (!pairs.freeFound(f)) continue;
      for (int k : step.candidates(f)) {
        double likeness = pairs.likeness(f, k);
        if (likeness >= LEAST) weighed.add(new Pairs.Weighed(f, k, likeness));
      }
    }
    pairs.pairAll(weighed, CERTAIN);
  }

  private static void index(Map<Integer, List<Integer>> index, Shingles text, int k) {
    for (int hash : text.sample(SAMPLE)) {
      var holders = index.computeIfAbsent(hash, _ -> new ArrayList<>(1));
      if (holders.size() < MOST) holders.add(k);
    }
  }

  private Iterable<Integer> candidates(int f) {
    var candidates = new LinkedHashSet<Integer>();
    collect(candidates, answers, pairs.foundLook(f).answer());
    collect(candidates, questions, pairs.foundLook(f).question());
    return candidates.stream().limit(MOST).toList();
  }

  private static void collect(
      Set<Integer> candidates, Map<Integer, List<Integer>> index, Shingles text) {
    for (int hash : text.sample(SAMPLE)) candidates.addAll(index.getOrDefault(hash, List.of()));
  }
}
