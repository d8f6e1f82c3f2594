package viva.content.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Adds to the chosen container those others that plainly carry questions too, outside its cards.
final class Companions {
  private static final double PLAIN_SHARE = 0.6;
  private static final double ASKING = 0.6;
  private static final int FEWEST = 3;
  private static final int FEWEST_NAMED = 2;

  /// So many lines of bold that ask below one heading make it a topic.
  private static final int MANY_BELOW = 5;

  private final Page page;
  private final List<Unit> units;
  private final Ranking ranking;
  private final List<Container> chosen = new ArrayList<>();
  private final List<Unit> members;

  Companions(Page page, List<Unit> units, Ranking ranking, Container best, List<Unit> members) {
    this.page = page;
    this.units = units;
    this.ranking = ranking;
    this.chosen.add(best);
    this.members = new ArrayList<>(members);
  }

  Selection selection() {
    if (chosen.getFirst().heading()) boldBelow();
    return new Selection(chosen, members, true);
  }

  /// Takes a container where nearly all its members ask and stand outside the cards so far.
  void addIfPlain(Container other) {
    if (!allowed(other)) return;
    var outside = outside(other);
    long asking = outside.stream().filter(u -> ranking.asks(u) >= ASKING).count();
    boolean named = other.form() == Form.TABLE || other.form() == Form.LABEL;
    if (asking < (named ? FEWEST_NAMED : FEWEST)) return;
    if (asking < PLAIN_SHARE * ranking.members(other).size()) return;
    chosen.add(other);
    members.addAll(outside);
    members.sort(Comparator.comparingInt(Unit::first));
  }

  /// Lists stand in answers, so they are no companions but of lists.
  private boolean allowed(Container other) {
    return switch (other.form()) {
      case SPEAKER, ORDERED -> false;
      case BULLET -> other.level() == 1 && listed(chosen.getFirst());
      case TABLE -> !other.label().isEmpty();
      default -> true;
    };
  }

  private static boolean listed(Container container) {
    return container.list() || container.form() == Form.NUMBERED;
  }

  /// Members of a container that stand in no card of the chosen, and are no topic of them.
  private List<Unit> outside(Container other) {
    var best = chosen.getFirst();
    boolean wider = other.rank() < best.rank();
    Set<Integer> starts = new HashSet<>();
    members.forEach(m -> starts.add(m.first()));
    var outside = new ArrayList<Unit>();
    boolean inside = false;
    for (var unit : units) {
      boolean own = unit.container().equals(other);
      if (starts.contains(unit.first())) inside = true;
      else if (own && wider && starts.contains(page.nextText(unit.last() + 1))) inside = false;
      else if (own && (wider || !inside)) outside.add(unit);
      else if (unit.container().heading() && unit.container().rank() < best.rank()) inside = false;
    }
    return outside;
  }

  /// Takes the lines of bold below a heading for the questions where many of them ask.
  private void boldBelow() {
    var bold = ranking.members(Container.of(Form.BOLD, 0));
    if (bold.size() < MANY_BELOW) return;
    var added = new ArrayList<Unit>();
    for (int i = 0; i < members.size(); i++) {
      int start = members.get(i).last();
      int end = i + 1 < members.size() ? members.get(i + 1).first() : page.size();
      var below = bold.stream().filter(b -> b.first() > start && b.first() < end).toList();
      long asking = below.stream().filter(Unit::asks).count();
      boolean first = !below.isEmpty() && page.nextText(start + 1) == below.getFirst().first();
      if (asking < MANY_BELOW || asking < PLAIN_SHARE * below.size() || !first) continue;
      members.remove(i--);
      added.addAll(below);
    }
    if (added.isEmpty()) return;
    members.addAll(added);
    members.sort(Comparator.comparingInt(Unit::first));
    if (!chosen.contains(added.getFirst().container())) chosen.add(added.getFirst().container());
  }
}
