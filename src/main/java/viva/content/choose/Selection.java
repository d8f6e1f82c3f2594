package viva.content.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.content.shape.Container;
import viva.content.shape.Form;
import viva.content.shape.Page;
import viva.content.shape.Unit;

/// Which places of a document are its questions.
///
/// @param chosen  the containers taken, the first the best; empty where single lines were taken
/// @param members the questions, in order
/// @param clear   whether the document has a structure that carries its questions
public record Selection(List<Container> chosen, List<Unit> members, boolean clear) {
  private static final double FAINT = 0.6;
  private static final double PLAIN_SHARE = 0.6;
  private static final double ASKING = 0.6;
  private static final int PLAIN_COUNT = 3;
  private static final int PLAIN_COUNT_NAMED = 2;

  public static Selection of(
      Page page, List<Unit> units, Ranking ranking, Optional<Container> wanted) {
    var candidates = ranking.candidates();
    if (wanted.isPresent() && !ranking.members(wanted.get()).isEmpty())
      return new Selection(List.of(wanted.get()), all(ranking, wanted.get()), true);
    if (candidates.isEmpty()) return new Selection(List.of(), List.of(), false);
    var best = candidates.getFirst();
    double share = Math.sqrt(best.score() / best.members());
    boolean clear = best.score() >= FAINT && (share >= 0.2 || best.container().heading());
    if (!clear) return unclear(units, ranking, candidates);
    var chosen = new ArrayList<Container>(List.of(best.container()));
    var members = all(ranking, best.container());
    for (var other : candidates.subList(1, candidates.size()))
      addIfPlain(other.container(), ranking, units, chosen, members);
    return new Selection(chosen, members, true);
  }

  private static List<Unit> all(Ranking ranking, Container container) {
    var all = new ArrayList<>(ranking.members(container));
    if (container.heading()) all.addAll(ranking.stopped(container));
    all.sort(Comparator.comparingInt(Unit::first));
    return all;
  }

  /// Takes a second container where nearly all its members ask and stand outside the first's cards.
  private static void addIfPlain(
      Container other,
      Ranking ranking,
      List<Unit> units,
      List<Container> chosen,
      List<Unit> members) {
    var form = other.form();
    if (form == Form.BULLET || form == Form.ORDERED || form == Form.SPEAKER) return;
    if (form == Form.TABLE && other.label().isEmpty()) return;
    var outside = outside(other, units, chosen.getFirst(), members);
    long asking = outside.stream().filter(u -> ranking.evidence(u) >= ASKING).count();
    boolean named = form == Form.TABLE || form == Form.LABEL;
    if (asking < (named ? PLAIN_COUNT_NAMED : PLAIN_COUNT)) return;
    if (asking < PLAIN_SHARE * ranking.members(other).size()) return;
    chosen.add(other);
    members.addAll(outside);
    members.sort(Comparator.comparingInt(Unit::first));
  }

  private static List<Unit> outside(
      Container other, List<Unit> units, Container chosen, List<Unit> members) {
    Set<Integer> starts = new HashSet<>();
    members.forEach(m -> starts.add(m.first()));
    var outside = new ArrayList<Unit>();
    boolean inside = false;
    for (var unit : units) {
      if (starts.contains(unit.first())) inside = true;
      else if (unit.container().equals(other) && !inside) outside.add(unit);
      else if (unit.container().heading() && unit.container().rank() < chosen.rank())
        inside = false;
    }
    return outside;
  }

  /// Where nothing asks plainly: the headings with text below them, or else every line that asks.
  private static Selection unclear(List<Unit> units, Ranking ranking, List<Candidate> candidates) {
    var single = singleLines(units);
    for (var candidate : candidates) {
      var container = candidate.container();
      if (!container.heading()) continue;
      long named = ranking.members(container).stream().filter(u -> ranking.evidence(u) > 0).count();
      if (named > 0 && named >= single.members().size())
        return new Selection(List.of(container), all(ranking, container), named >= PLAIN_COUNT);
    }
    return single;
  }

  /// Every line that asks, where no kind of line carries the questions.
  private static Selection singleLines(List<Unit> units) {
    var members = new ArrayList<Unit>();
    int last = -1;
    for (var unit : units) {
      if (!unit.asks() || unit.first() <= last || unit.container().form() == Form.TABLE) continue;
      members.add(unit);
      last = unit.last();
    }
    return new Selection(List.of(), members, false);
  }
}
