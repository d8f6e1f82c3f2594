package viva.content.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a document was called before: most of the cards of a new one were in another that is gone.
final class Counterparts {
  private final Map<String, String> before = new HashMap<>();

  private Counterparts() {}

  static Counterparts of(Pairs pairs) {
    Set<String> known = new HashSet<>();
    for (int k = 0; k < pairs.knownCount(); k++)
      if (!pairs.known(k).archived()) known.add(pairs.knownDocument(k));
    var counterparts = new Counterparts();
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (int f = 0; f < pairs.foundCount(); f++) {
      var document = pairs.foundDocument(f);
      if (!pairs.paired(f) || known.contains(document)) continue;
      votes
          .computeIfAbsent(document, _ -> new HashMap<>())
          .merge(pairs.knownDocument(pairs.partner(f)), 1, Integer::sum);
    }
    votes.forEach(
        (document, names) ->
            names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .ifPresent(e -> counterparts.before.put(document, e.getKey())));
    return counterparts;
  }

  /// The document's former name, or its own.
  String before(String document) {
    return before.getOrDefault(document, document);
  }
}
