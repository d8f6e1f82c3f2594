package viva.progress.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.card.CardId;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.evidence.Answers;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Goal;
import viva.card.evidence.Snapshot;
import viva.card.evidence.Standing;
import viva.card.mock.MissedPoint;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockResult;
import viva.fsrs.MemoryModel;
import viva.fsrs.simulate.Habits;

/// All that progress is worked out from.
///
/// @param cards   all cards, archived ones too, by their numbers
/// @param answers the log; names cards by their place in `cards`
/// @param models  by which answers were foreseen, by the version that the log names
/// @param model   in force now
/// @param desired the retention aimed at now, 0 to 1
/// @param habits  how long the learner's answers take
/// @param snapshots oldest first
/// @param plans   as they were accepted, oldest first
public record Evidence(
    StudyMoment now,
    List<Standing> cards,
    Answers answers,
    Map<Integer, MemoryModel> models,
    MemoryModel model,
    double desired,
    Habits habits,
    List<Goal> goals,
    List<Snapshot> snapshots,
    List<FrozenPlan> plans,
    Mocks mocks) {

  /// The mock interviews; all empty while there were none.
  ///
  /// @param answers main questions, oldest first
  /// @param results mocks that are over, oldest first
  public record Mocks(
      List<MockAnswer> answers, List<MockResult> results, List<MissedPoint> missed) {
    public static final Mocks NONE = new Mocks(List.of(), List.of(), List.of());

    public Mocks {
      answers = List.copyOf(answers);
      results = List.copyOf(results);
      missed = List.copyOf(missed);
    }
  }

  public Evidence {
    cards = List.copyOf(cards);
    models = Map.copyOf(models);
    goals = List.copyOf(goals);
    snapshots = List.copyOf(snapshots);
    plans = List.copyOf(plans);
  }

  /// The place of a card among all cards; below 0 where it is not there.
  public int place(CardId card) {
    int low = 0;
    int high = cards.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long id = cards.get(middle).id().value();
      if (id == card.value()) return middle;
      if (id < card.value()) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /// The chance to know a card today, 0 to 1.
  public double recall(State.Seen state) {
    return model.retrievability(state, now);
  }

  /// The chance to know a card on a later day, without any more studying.
  ///
  /// @param later days from today, at least 0
  public double recall(State.Seen state, long later) {
    return model.retrievability(state.memory(), model.elapsed(state, now) + later);
  }

  /// The plan in force for an interview: the one accepted last.
  public Optional<FrozenPlan> planOf(long interview) {
    return plans.stream().filter(p -> p.interview() == interview).reduce((_, later) -> later);
  }

  /// The interviews to come, soonest first.
  public List<Goal> ahead() {
    return goals.stream()
        .filter(g -> g.interview().date().isAfter(now.day()))
        .sorted(Comparator.comparing(g -> g.interview().date()))
        .toList();
  }

  /// The interview that a page is about: the one of the filter, else the next one ahead.
  public Optional<Goal> goal(Filter filter) {
    if (filter.interview().isPresent()) {
      long id = filter.interview().getAsLong();
      return goals.stream().filter(g -> g.id() == id).findFirst();
    }
    return ahead().stream().findFirst();
  }
}
