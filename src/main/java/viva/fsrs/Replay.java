package viva.fsrs;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.State;

/// Works the state of every card out again from the log alone: each answer with the settings and
/// the random number that its row names. Pure; the same log gives the same states, bit for bit.
public final class Replay {
  /// The version of settings in the row of an answer that another program scheduled.
  private static final int NOT_OURS = 0;

  /// By how many days a card may be moved beyond its fuzz, off a day that is wanted free.
  private static final int LEFT_FREE = 2;

  private final Map<Integer, Scheduler> schedulers = new HashMap<>();

  /// @param versions the scheduler's settings by the version that rows name
  public Replay(Map<Integer, SchedulerConfig> versions) {
    versions.forEach((version, config) -> schedulers.put(version, new Scheduler(config)));
  }

  /// The state of each card that the log names, after its last row; IllegalArgumentException for a
  /// row of settings that are not there.
  ///
  /// @param log oldest first, without what was undone
  public Map<CardId, State> states(Iterable<? extends ReviewLog> log) {
    Map<CardId, State> states = new HashMap<>();
    for (var row : log) {
      states.compute(
          row.card(), (_, before) -> after(before == null ? new State.New() : before, row));
    }
    return states;
  }

  /// The state after a row. A change without an answer, or an answer that no settings of ours
  /// scheduled, says itself what it leads to; practice leads nowhere.
  public State after(State before, ReviewLog row) {
    return switch (row) {
      case ReviewLog.Change change -> change.after();
      case ReviewLog.Answer answer ->
          answer.kind() == ReviewLog.Kind.PRACTICE ? before : answered(before, answer);
    };
  }

  private State answered(State before, ReviewLog.Answer answer) {
    if (answer.parameters() == NOT_OURS) return answer.after();
    var scheduler = schedulers.get(answer.parameters());
    if (scheduler == null)
      throw new IllegalArgumentException("no settings of version " + answer.parameters());
    var config = scheduler.config();
    var memories = scheduler.memories(before, answer.moment());
    var raw = scheduler.intervals(memories);
    var pick = config.fuzz() ? OptionalDouble.of(answer.fuzz()) : OptionalDouble.empty();
    var rating = answer.rating();
    var after =
        scheduler
            .outcomes(
                before, answer.moment(), memories, raw, new Days(config.maximumInterval(), pick))
            .of(rating);
    return config.fuzz() ? picked(after, answer, raw.of(rating), config) : after;
  }

  /// Which day of the fuzz was picked may have hung on how full the days were then. Of that the row
  /// keeps the outcome: it holds where the fuzz could have led to it.
  private static State.Seen picked(
      State.Seen after, ReviewLog.Answer answer, double raw, SchedulerConfig config) {
    if (!(after instanceof State.Review rebuilt && answer.after() instanceof State.Review kept))
      return after;
    var fuzz = Fuzz.around(raw, 1, config.maximumInterval());
    int room = 2 * (fuzz.highest() - fuzz.lowest()) + LEFT_FREE;
    if (Math.abs(kept.interval() - rebuilt.interval()) > room) return after;
    return new State.Review(
        rebuilt.memory(),
        rebuilt.history(),
        kept.interval(),
        answer.moment().day().plusDays(kept.interval()));
  }
}
