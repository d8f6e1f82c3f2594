package viva.content.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.content.line.Asking;
import viva.content.page.Answers;
import viva.content.page.Container;
import viva.content.page.Form;
import viva.content.page.Page;
import viva.content.page.Unit;

/// Weighs every kind of line of a document by how much it looks like questions.
///
/// A container's score is the square of its evidence divided by its members: many that ask are
/// good, many that do not are bad. What stands below a line that asks is most likely its answer,
/// and counts little.
public final class Ranking {
  private static final double NUMBER_RUN = 0.6;
  private static final double HEADING_WITH_TEXT = 0.15;
  private static final double BELOW_A_QUESTION = 0.35;
  private static final double SINGLE = 0.3;

  private final Page page;
  private final Map<Container, List<Unit>> members = new LinkedHashMap<>();
  private final List<Unit> stopped = new ArrayList<>();
  private final IdentityHashMap<Unit, Double> evidence = new IdentityHashMap<>();
  private final IdentityHashMap<Unit, Double> own = new IdentityHashMap<>();

  public Ranking(Page page, List<Unit> units) {
    this.page = page;
    for (var unit : units) {
      if (announcesAnswer(unit)) continue;
      if (StopList.stops(unit.title())) stopped.add(unit);
      else members.computeIfAbsent(unit.container(), _ -> new ArrayList<>()).add(unit);
    }
    members.values().forEach(Ranking::dropBoldNames);
    members.values().forEach(this::weigh);
    own.putAll(evidence);
    discount(units);
  }

  private static boolean announcesAnswer(Unit unit) {
    return switch (unit.container().form()) {
      case HEADING, HTML_HEADING, BOLD -> Answers.label(unit.title()).isPresent();
      default -> false;
    };
  }

  List<Unit> members(Container container) {
    return members.getOrDefault(container, List.of());
  }

  /// Headings like a container's that name no question.
  List<Unit> stopped(Container container) {
    return stopped.stream().filter(u -> u.container().equals(container)).toList();
  }

  /// How much a unit looks like a question by itself, wherever it stands: from 0 to 1.
  double asks(Unit unit) {
    return own.getOrDefault(unit, 0.0);
  }

  /// Evidence of a unit, from 0 to 1.
  double evidence(Unit unit) {
    return evidence.getOrDefault(unit, 0.0);
  }

  /// All containers, the best first.
  public List<Candidate> candidates() {
    var candidates = new ArrayList<Candidate>();
    members.forEach((container, units) -> candidates.add(candidate(container, units)));
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(c -> c.container().rank()));
    return candidates;
  }

  private Candidate candidate(Container container, List<Unit> units) {
    double sum = units.stream().mapToDouble(this::evidence).sum();
    int asking = (int) units.stream().filter(u -> evidence(u) >= BELOW_A_QUESTION).count();
    double score = sum * sum / units.size() * (units.size() == 1 ? SINGLE : 1);
    return new Candidate(container, units.size(), asking, score);
  }

  private void weigh(List<Unit> units) {
    var container = units.getFirst().container();
    boolean sameWord = container.form() == Form.SUMMARY && mostlyOneWord(units);
    for (int i = 0; i < units.size(); i++)
      evidence.put(units.get(i), sameWord ? 0 : weight(units, i));
  }

  /// Where most lines of bold are numbered or ask, the others are names within the answers.
  private static void dropBoldNames(List<Unit> units) {
    if (units.getFirst().container().form() != Form.BOLD) return;
    long numbered = units.stream().filter(u -> !u.mark().isEmpty()).count();
    if (numbered * 5 >= units.size() * 3L)
      units.removeIf(u -> u.mark().isEmpty() && !Asking.asks(u.title()));
  }

  private double weight(List<Unit> units, int i) {
    var unit = units.get(i);
    return switch (unit.container().form()) {
      case LABEL -> unit.asks() || answered(unit) ? 1 : NUMBER_RUN;
      case TABLE -> unit.container().label().isEmpty() ? 0.9 : 1;
      case SUMMARY -> unit.asks() ? 1 : NUMBER_RUN;
      case NUMBERED -> unit.asks() || answered(unit) ? 1 : HEADING_WITH_TEXT;
      case SPEAKER, ORDERED, BULLET -> unit.asks() ? 1 : 0;
      case HEADING, HTML_HEADING ->
          unit.asks() || answered(unit) || (unit.mark().equals("Q") && unit.number() > 0)
              ? 1
              : inRun(units, i) ? NUMBER_RUN : hasText(unit) ? HEADING_WITH_TEXT : 0;
      case BOLD -> unit.asks() || answered(unit) ? 1 : inRun(units, i) ? NUMBER_RUN : 0;
    };
  }

  private boolean answered(Unit unit) {
    int next = page.nextText(unit.last() + 1);
    return next < page.size() && Answers.label(page.body(next)).isPresent();
  }

  private boolean hasText(Unit unit) {
    int next = page.nextText(unit.last() + 1);
    return next < page.size() && !page.body(next).startsWith("#");
  }

  /// Whether the numbers before or behind go on with this one's.
  private static boolean inRun(List<Unit> units, int i) {
    var unit = units.get(i);
    if (unit.number() == 0 || unit.mark().startsWith("一")) return false;
    return (i > 0 && unit.number() == units.get(i - 1).number() + 1)
        || (i + 1 < units.size() && unit.number() == units.get(i + 1).number() - 1);
  }

  private static boolean mostlyOneWord(List<Unit> units) {
    Map<String, Integer> counts = new HashMap<>();
    for (var unit : units) counts.merge(unit.title(), 1, Integer::sum);
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    long labels = units.stream().filter(u -> Answers.label(u.title()).isPresent()).count();
    return (units.size() > 1 && most * 2 > units.size()) || labels * 2 > units.size();
  }

  /// What stands below a line counts the less, the more that line looks like a question.
  private void discount(List<Unit> units) {
    double[] above = new double[20];
    for (var unit : units) {
      int rank = Math.min(unit.container().rank(), above.length - 1);
      double most = 0;
      for (int r = 0; r < rank; r++) most = Math.max(most, above[r]);
      double own = evidence(unit);
      evidence.put(unit, own * (1 - most * (1 - BELOW_A_QUESTION)));
      above[rank] = own;
      for (int r = rank + 1; r < above.length; r++) above[r] = 0;
    }
  }
}
