package viva.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.card.identity.Change;

/// A branch in the tree of what was read: a document, or a topic in it.
///
/// @param document its path
/// @param name     what the tree shows
/// @param changes  what becomes of all cards below it, in the order of the document
/// @param below    narrower topics
record Branch(String document, String name, List<Change> changes, List<Branch> below) {
  Branch {
    changes = List.copyOf(changes);
    below = List.copyOf(below);
  }

  /// A branch for a document, with its topics below.
  static Branch of(String document, String name, List<Change> changes) {
    return new Branch(document, name, changes, below(document, changes, 0));
  }

  /// The topics at a depth; where there is but one, those below it.
  private static List<Branch> below(String document, List<Change> changes, int depth) {
    Map<String, List<Change>> byName = new LinkedHashMap<>();
    for (var change : changes) {
      var path = change.card().topic().path();
      if (path.size() > depth)
        byName.computeIfAbsent(path.get(depth), _ -> new ArrayList<>()).add(change);
    }
    boolean alone =
        byName.size() == 1 && byName.values().iterator().next().size() == changes.size();
    if (alone) return below(document, changes, depth + 1);
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
