package viva.interview.cover;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What the words of one text weigh in one channel.
///
/// @param of    the weight of each word
/// @param whole what has to be there for the whole: no more than the heaviest words, because a
///     long point need not be recited
record Weights(Map<String, Double> of, double whole) {
  Weights {
    of = Map.copyOf(of);
  }

  static Weights of(Map<String, Double> weights, int heaviest) {
    double whole =
        weights.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(heaviest)
            .mapToDouble(w -> w)
            .sum();
    return new Weights(weights, whole);
  }

  /// Without some words, which are then missing from the whole.
  Weights without(Collection<String> words) {
    var rest = new HashMap<>(of);
    rest.keySet().removeAll(words);
    return new Weights(rest, whole);
  }

  /// The share of the whole that is among some words, 0 to 1.
  double share(Set<String> words) {
    return whole == 0 ? 0 : Math.min(1, within(words) / whole);
  }

  /// What those of these weigh that are among some words.
  double within(Set<String> words) {
    double sum = 0;
    for (var word : words) sum += of.getOrDefault(word, 0.0);
    return sum;
  }
}
