package viva.content.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import viva.content.choose.Selection;
import viva.content.frame.Contents;
import viva.content.line.Numbered;
import viva.content.line.Plain;
import viva.content.page.Answers;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Which places of a document name the topic of the questions below them.
public final class Topics {
  private static final int LONGEST_SECTION = 60;

  private final Page page;
  private final List<Unit> units;
  private final TreeMap<Integer, Unit> members = new TreeMap<>();
  private final Set<Integer> questions = new HashSet<>();
  private final Map<Integer, Unit> topics = new HashMap<>();

  private Topics(Page page, List<Unit> units, Selection selection) {
    this.page = page;
    this.units = units;
    selection.members().forEach(m -> members.putIfAbsent(m.first(), m));
    questions.addAll(members.keySet());
  }

  /// The topics by the index of their line.
  public static Map<Integer, Unit> of(Page page, List<Unit> units, Selection selection) {
    var topics = new Topics(page, units, selection);
    if (selection.chosen().isEmpty()) topics.headings(7);
    else topics.above(selection.chosen().getFirst());
    return topics.topics;
  }

  private void above(Container chosen) {
    headings(chosen.heading() ? chosen.level() : 7);
    switch (chosen.form()) {
      case NUMBERED, ORDERED, BULLET -> {
        sections(chosen);
        if (chosen.list()) shallower(chosen);
      }
      default -> {}
    }
  }

  private void headings(int below) {
    var folded = folded();
    Map<String, Integer> repeated = new HashMap<>();
    for (var unit : units)
      if (unit.container().heading()) repeated.merge(unit.title(), 1, Integer::sum);
    for (var unit : units) {
      if (!unit.container().heading() || unit.container().level() >= below) continue;
      boolean label = below == 7 && repeated.getOrDefault(unit.title(), 0) >= 3;
      boolean answer =
          folded[unit.first()] || Answers.label(unit.title()).isPresent() || withinAnswer(unit);
      if (!label && !answer) add(unit);
    }
  }

  /// Whether a numbered heading stands in an answer: the numbers of the questions go on across it,
  /// and the topics of its level have none.
  private boolean withinAnswer(Unit heading) {
    if (heading.number() == 0 || heading.mark().startsWith("一")) return false;
    var before = members.floorEntry(heading.first());
    var behind = members.ceilingEntry(heading.first());
    if (before == null || behind == null || before.getValue().number() == 0) return false;
    return behind.getValue().number() == before.getValue().number() + 1
        && units.stream()
            .anyMatch(
                u ->
                    u.container().equals(heading.container())
                        && u.number() == 0
                        && u.first() < members.firstKey());
  }

  /// Which lines are hidden in a fold: a heading there is a part of an answer.
  private boolean[] folded() {
    var folded = new boolean[page.size()];
    int depth = 0;
    for (int i = 0; i < page.size(); i++) {
      if (questions.contains(i)) depth = 0;
      if (page.speaks(i) && page.body(i).startsWith("<")) {
        var body = page.body(i).toLowerCase(Locale.ROOT);
        if (body.startsWith("<details") && !body.contains("</details")) depth++;
        else if (body.contains("</details")) depth = Math.max(0, depth - 1);
      }
      folded[i] = depth > 0;
    }
    return folded;
  }

  /// `二、Advanced`, or a line of bold, right above a question.
  private void sections(Container chosen) {
    for (var unit : units) {
      var form = unit.container().form();
      boolean section = form == Form.BOLD || (unit.mark().startsWith("一") && form == Form.NUMBERED);
      if (!section || unit.title().length() > LONGEST_SECTION || chosen.equals(unit.container()))
        continue;
      int next = page.nextText(unit.last() + 1);
      if (questions.contains(next)) add(unit);
    }
  }

  private void shallower(Container chosen) {
    for (var unit : units)
      if (unit.container().list() && unit.container().level() < chosen.level()) add(unit);
  }

  private void add(Unit unit) {
    if (!questions.contains(unit.first())) topics.putIfAbsent(unit.first(), unit);
  }

  /// The path of topics that are open at a place: each ends where one of its rank begins.
  static final class Path {
    private final List<Unit> open = new ArrayList<>();

    void enter(Unit topic) {
      int rank = topic.container().rank();
      open.removeIf(t -> t.container().rank() >= rank);
      open.add(topic);
    }

    /// The names from the widest to the narrowest, of topics wider than a question's container.
    List<String> names(Container question) {
      var names = new ArrayList<String>();
      for (var topic : open) {
        var name = Plain.title(Numbered.strip(topic.title()));
        boolean wider = !question.heading() || topic.container().rank() < question.rank();
        if (wider && !name.isBlank() && !Contents.named(name)) names.add(name);
      }
      return names;
    }
  }
}
