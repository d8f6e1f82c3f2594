package viva.interview.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.interview.point.KeyPoint.Weight;

/// Which drafts become a card's points.
final class Choice {
  /// From this share of common pairs of chars on two drafts say the same.
  private static final double SAME = 0.85;

  private Choice() {}

  static List<KeyPoint> of(List<Draft> drafts) {
    var labels = labels(drafts);
    var kept = new ArrayList<KeyPoint>();
    var seen = new ArrayList<Set<String>>();
    for (var draft : drafts) {
      var point = point(draft, labels);
      var pairs = pairs(point.head() + point.text());
      if (seen.stream().anyMatch(other -> alike(pairs, other) > SAME)) continue;
      seen.add(pairs);
      kept.add(point);
    }
    return heaviest(kept);
  }

  /// Heads that stand in several sections: they name a kind of remark, the section its subject.
  private static Set<String> labels(List<Draft> drafts) {
    Map<String, Set<String>> sections = new HashMap<>();
    for (var draft : drafts) {
      sections.computeIfAbsent(draft.head(), _ -> new HashSet<>()).add(draft.section());
    }
    var labels = new HashSet<String>();
    sections.forEach(
        (head, in) -> {
          if (in.size() > 1) labels.add(head);
        });
    return labels;
  }

  private static KeyPoint point(Draft draft, Set<String> labels) {
    if (draft.head().isEmpty()) return new KeyPoint(draft.section(), draft.text(), draft.weight());
    if (!labels.contains(draft.head()) || draft.section().isEmpty()) {
      return new KeyPoint(draft.head(), draft.text(), draft.weight());
    }
    return new KeyPoint(draft.section(), draft.head() + "：" + draft.text(), draft.weight());
  }

  private static List<KeyPoint> heaviest(List<KeyPoint> points) {
    if (points.size() <= KeyPoints.MOST) return points;
    var chosen = new HashSet<Integer>();
    for (var weight : Weight.values()) {
      for (int i = 0; i < points.size() && chosen.size() < KeyPoints.MOST; i++) {
        if (points.get(i).weight() == weight) chosen.add(i);
      }
    }
    var kept = new ArrayList<KeyPoint>();
    for (int i = 0; i < points.size(); i++) if (chosen.contains(i)) kept.add(points.get(i));
    return kept;
  }

  private static double alike(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 1 : (double) both.size() / all;
  }

  private static Set<String> pairs(String text) {
    var letters = text.replaceAll("[\\s\\p{Punct}，。；：、！？（）“”]", "");
    var pairs = new HashSet<String>();
    for (int i = 0; i + 1 < letters.length(); i++) pairs.add(letters.substring(i, i + 2));
    return pairs;
  }
}
