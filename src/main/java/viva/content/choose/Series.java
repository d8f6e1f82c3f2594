package viva.content.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Unit;

/// Finds headings of another level, and lines of bold, that go on with the numbers or labels of the
/// questions: an author has slipped by a `#`.
final class Series {
  private static final double MOST = 0.6;

  private Series() {}

  /// The members with those that belong to their series, in order.
  static List<Unit> completed(Container container, List<Unit> members, List<Unit> units) {
    if (!container.heading() || members.size() < 3) return members;
    Set<Integer> starts = new HashSet<>();
    members.forEach(m -> starts.add(m.first()));
    var others =
        units.stream()
            .filter(u -> !u.mark().isEmpty() && !starts.contains(u.first()))
            .filter(u -> u.container().heading() || u.container().form() == Form.BOLD)
            .toList();
    if (others.isEmpty()) return members;
    var all = new ArrayList<>(members);
    if (share(members, m -> m.mark().equals("Q")) >= MOST)
      others.stream().filter(o -> o.mark().equals("Q")).forEach(all::add);
    else if (share(members, m -> m.number() > 0 && m.mark().length() == 1) >= MOST)
      all.addAll(missing(members, others));
    all.replaceAll(m -> m.in(container));
    all.sort(Comparator.comparingInt(Unit::first));
    return all;
  }

  private static double share(List<Unit> members, Predicate<Unit> test) {
    return (double) members.stream().filter(test).count() / members.size();
  }

  /// Those whose numbers are missing between two members.
  private static List<Unit> missing(List<Unit> members, List<Unit> others) {
    var found = new ArrayList<Unit>();
    for (int i = 0; i + 1 < members.size(); i++) {
      var before = members.get(i);
      var behind = members.get(i + 1);
      if (before.number() == 0 || behind.number() <= before.number() + 1) continue;
      int next = before.number() + 1;
      var between = new ArrayList<Unit>();
      for (var other : others) {
        boolean inside = other.first() > before.last() && other.first() < behind.first();
        if (!inside || other.number() != next || !other.mark().equals(before.mark())) continue;
        between.add(other);
        next++;
      }
      if (next == behind.number()) found.addAll(between);
    }
    return found;
  }
}
