package viva.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.card.evidence.Answers;
import viva.card.evidence.Goal;
import viva.card.evidence.Standing;
import viva.fsrs.MemoryModel;
import viva.fsrs.log.Cleaning;
import viva.fsrs.simulate.Habits;
import viva.progress.Page;
import viva.progress.evidence.Evidence;
import viva.store.Library;
import viva.store.progress.Columns;
import viva.study.StudyClock;

/// Reads a library into what progress is worked out from; for use on the library thread. The log is
/// kept, and what was added to it since is all that is read the next time.
public final class Evidences {
  private final Library library;
  private final StudyClock clock;
  private Optional<Kept> kept = Optional.empty();

  private record Kept(Columns.Version version, List<Standing> cards, Answers answers) {}

  public Evidences(Library library, StudyClock clock) {
    this.library = library;
    this.clock = clock;
  }

  /// All there is at this moment.
  public Evidence read() {
    var now = clock.now();
    var scheduler = new Today(library, clock).scheduler();
    var cards = library.columns().standings();
    var answers = answers(cards);
    return new Evidence(
        now,
        cards,
        answers,
        models(),
        scheduler.model(),
        scheduler.config().desiredRetention(),
        Habits.of(answers, now.day().minusDays(Habits.LOOKED_BACK)),
        goals(),
        library.prospects().snapshots(),
        library.prospects().plans(),
        mocks());
  }

  /// Keeps today's readiness as a page shows it, for its history.
  public void keep(Page page) {
    library.prospects().keep(page.readiness().stream().map(r -> r.snapshot(clock.day())).toList());
  }

  private Evidence.Mocks mocks() {
    var mocks = library.mocks();
    return new Evidence.Mocks(mocks.answers(), mocks.history(), mocks.missed());
  }

  private Answers answers(List<Standing> cards) {
    var columns = library.columns();
    var version = columns.version();
    var answers =
        kept.filter(before -> isContinued(before, version, cards))
            .map(before -> columns.more(cards, before.answers(), before.version().last()))
            .orElseGet(() -> columns.answers(cards));
    kept = Optional.of(new Kept(version, cards, answers));
    return answers;
  }

  /// Whether rows were only added, to cards that stand where they stood.
  private static boolean isContinued(Kept before, Columns.Version version, List<Standing> cards) {
    int count = before.cards().size();
    return before.version().undone() == version.undone()
        && cards.size() >= count
        && sameIds(before.cards(), cards.subList(0, count));
  }

  private static boolean sameIds(List<Standing> one, List<Standing> other) {
    if (one.size() != other.size()) return false;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).id().equals(other.get(i).id())) return false;
    }
    return true;
  }

  private Map<Integer, MemoryModel> models() {
    var models = new HashMap<Integer, MemoryModel>();
    library
        .history()
        .settings()
        .forEach(
            (version, text) -> models.put(version, Cleaning.settings(text).value().memoryModel()));
    return models;
  }

  private List<Goal> goals() {
    var targets = library.prospects().targets();
    return library.interviews().all().stream()
        .map(
            stored ->
                new Goal(
                    stored.id(),
                    stored.interview(),
                    targets.getOrDefault(stored.id(), Goal.TARGET)))
        .toList();
  }
}
