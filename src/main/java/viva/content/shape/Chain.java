package viva.content.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import viva.content.page.Answers;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Finds the numbered lines that belong to one another: the chain of consecutive numbers that asks
/// most. Lists inside answers, which start again at 1 each time, stay out of it.
final class Chain {
  private static final double RESTART = 1.2;
  private static final double RESTART_AT_BREAK = 0.1;
  private static final double SAME_NUMBER = 0.6;
  private static final double GAP = 0.5;
  private static final double LEAP = 0.9;
  private static final int MOST_LEAPS = 100;

  private record Link(Unit unit, double score, @Nullable Link before) {}

  private Chain() {}

  static List<Unit> best(Page page, List<Unit> units, List<Integer> breaks) {
    var ends = new TreeMap<Integer, Link>();
    Link best = null;
    Link beforeBreak = null;
    int nextBreak = 0;
    for (var unit : units) {
      while (nextBreak < breaks.size() && breaks.get(nextBreak) < unit.first()) {
        beforeBreak = best;
        nextBreak++;
      }
      double weight = weight(page, unit);
      var link = start(unit, weight, best, beforeBreak);
      link = follow(link, weight, ends.get(unit.number() - 1), 0);
      link = follow(link, weight, ends.get(unit.number()), SAME_NUMBER);
      for (int gap = 2; gap <= 4; gap++)
        link = follow(link, weight, ends.get(unit.number() - gap), GAP * (gap - 1));
      if (weight >= 1) link = leap(link, weight, ends.headMap(unit.number() - 4, false));
      ends.merge(unit.number(), link, Chain::better);
      best = best == null ? link : better(best, link);
    }
    var chain = new ArrayList<Unit>();
    for (var link = best; link != null; link = link.before()) chain.add(link.unit());
    Collections.reverse(chain);
    return chain;
  }

  private static Link start(Unit unit, double weight, @Nullable Link best, @Nullable Link broken) {
    var fresh = new Link(unit, weight - (unit.number() <= 1 ? 0 : GAP), null);
    if (unit.number() > 1) return fresh;
    if (broken != null)
      fresh = better(fresh, new Link(unit, broken.score() + weight - RESTART_AT_BREAK, broken));
    if (best != null) fresh = better(fresh, new Link(unit, best.score() + weight - RESTART, best));
    return fresh;
  }

  /// A line that asks may follow any smaller number: others were left out of the document.
  private static Link leap(Link link, double weight, NavigableMap<Integer, Link> smaller) {
    var best = link;
    int looked = 0;
    for (var before : smaller.descendingMap().values()) {
      best = follow(best, weight, before, LEAP);
      if (++looked == MOST_LEAPS) break;
    }
    return best;
  }

  private static Link follow(Link link, double weight, @Nullable Link before, double price) {
    return before == null
        ? link
        : better(link, new Link(link.unit(), before.score() + weight - price, before));
  }

  /// How much a line looks like a question: one that asks, or whose answer is announced below it.
  private static double weight(Page page, Unit unit) {
    int next = page.nextText(unit.last() + 1);
    boolean answered = next < page.size() && Answers.label(page.body(next)).isPresent();
    boolean defines = unit.title().indexOf('：') > 0 || unit.title().indexOf(": ") > 0;
    return (unit.asks() ? 1 : defines ? 0.02 : 0.15) + (answered ? 1 : 0);
  }

  private static Link better(Link a, Link b) {
    return b.score() > a.score() ? b : a;
  }
}
