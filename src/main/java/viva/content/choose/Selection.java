package viva.content.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Which places of a document are its questions.
///
/// @param chosen  the containers taken, the first the best; empty where single lines were taken
/// @param members the questions, in order
/// @param clear   whether the document has a structure that carries its questions
public record Selection(List<Container> chosen, List<Unit> members, boolean clear) {
  private static final double FAINT = 0.6;
  private static final int PLAIN_COUNT = 3;

  public static Selection of(
      Page page, List<Unit> units, Ranking ranking, Optional<Container> wanted) {
    var candidates = ranking.candidates();
    if (wanted.isPresent() && !ranking.members(wanted.get()).isEmpty())
      return new Selection(List.of(wanted.get()), all(ranking, units, wanted.get()), true);
    if (candidates.isEmpty()) return new Selection(List.of(), List.of(), false);
    var best = candidates.getFirst();
    double share = Math.sqrt(best.score() / best.members());
    boolean clear = best.score() >= FAINT && (share >= 0.2 || best.container().heading());
    if (!clear) return unclear(units, ranking, candidates);
    var companions =
        new Companions(
            page, units, ranking, best.container(), all(ranking, units, best.container()));
    for (var other : candidates.subList(1, candidates.size()))
      companions.addIfPlain(other.container());
    return companions.selection();
  }

  private static List<Unit> all(Ranking ranking, List<Unit> units, Container container) {
    var all = new ArrayList<>(Series.completed(container, ranking.members(container), units));
    if (container.heading()) all.addAll(ranking.stopped(container));
    all.sort(Comparator.comparingInt(Unit::first));
    return all;
  }

  /// Where nothing asks plainly: the headings with text below them, or else every line that asks.
  private static Selection unclear(List<Unit> units, Ranking ranking, List<Candidate> candidates) {
    var single = singleLines(units);
    for (var candidate : candidates) {
      var container = candidate.container();
      if (!container.heading()) continue;
      var headings = ranking.members(container);
      long named = headings.stream().filter(u -> ranking.evidence(u) > 0).count();
      if (named == 0 || named < single.members().size()) continue;
      boolean plain = named >= PLAIN_COUNT || headings.stream().allMatch(Unit::asks);
      return new Selection(List.of(container), all(ranking, units, container), plain);
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
