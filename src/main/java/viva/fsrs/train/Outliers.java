package viva.fsrs.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import viva.card.Rating;
import viva.fsrs.log.Histories;

/// Leaves out cards whose first long wait is so rare that it says more about the learner's holidays
/// than about memory (fsrs-rs 6.5, `dataset.rs`).
final class Outliers {
  private static final int FEWEST = 6;

  private Outliers() {}

  /// First answer and the days until the next that was not on the same day.
  record Beginning(Rating first, int days) {}

  /// How the answers after one beginning went.
  record Group(Beginning beginning, int answers, int known) {}

  /// What is left to learn from.
  ///
  /// @param items  their numbers in the log, oldest first
  /// @param groups the beginnings that are frequent enough
  record Kept(List<Integer> items, List<Group> groups) {}

  /// @param items how many items of the log are looked at, from its beginning
  static Kept leaveOut(Histories log, int items) {
    var beginnings = new Beginning[log.cards()];
    Map<Beginning, Group> counted = new HashMap<>();
    for (int i = 0; i < items; i++) {
      int at = log.item(i);
      int card = log.card(at);
      if (beginnings[card] != null) continue;
      var beginning = new Beginning(log.rating(log.start(card)), log.gap(at));
      beginnings[card] = beginning;
      counted.merge(
          beginning,
          new Group(beginning, 1, log.known(at) ? 1 : 0),
          (a, b) -> new Group(beginning, a.answers + b.answers, a.known + b.known));
    }
    Set<Beginning> rare = new HashSet<>();
    var kept = new ArrayList<Group>();
    for (var rating : Rating.values()) {
      var groups = counted.values().stream().filter(g -> g.beginning.first == rating).toList();
      sort(groups, kept, rare);
    }
    var left =
        IntStream.range(0, items)
            .filter(i -> !rare.contains(beginnings[log.card(log.item(i))]))
            .boxed()
            .toList();
    return new Kept(left, kept);
  }

  /// Of one first rating: the smallest groups go until a twentieth of all answers is gone; of the
  /// others those that are too small or too late go.
  private static void sort(List<Group> groups, List<Group> kept, Set<Beginning> rare) {
    int all = groups.stream().mapToInt(Group::answers).sum();
    int most = Math.max(20, all / 20);
    var smallestFirst = groups.toArray(Group[]::new);
    Arrays.sort(
        smallestFirst,
        Comparator.comparingInt(Group::answers).thenComparingInt(g -> g.beginning.days));
    int gone = 0;
    for (var group : smallestFirst) {
      if (gone + group.answers < most) {
        gone += group.answers;
        rare.add(group.beginning);
      } else if (group.answers >= FEWEST && group.beginning.days <= latest(group)) {
        kept.add(group);
      } else {
        rare.add(group.beginning);
      }
    }
  }

  private static int latest(Group group) {
    return group.beginning.first == Rating.EASY ? 365 : 100;
  }
}
