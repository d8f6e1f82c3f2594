package viva.fsrs.log;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.ReviewLog;
import viva.card.State;
import viva.fsrs.MemoryModel;

/// What a model makes of every card's answers: the memories as if it had been in use from the first
/// of them.
public final class Memories {
  private record Remembered(MemoryState memory, State.Seen at) {}

  private Memories() {}

  /// The memory of each card that was answered since it was last new.
  ///
  /// @param log oldest first, without what was undone
  public static Map<CardId, MemoryState> of(Iterable<? extends ReviewLog> log, MemoryModel model) {
    Map<CardId, Remembered> known = new HashMap<>();
    for (var row : log) {
      switch (row) {
        case ReviewLog.Change change -> {
          if (change.after() instanceof State.New) known.remove(change.card());
        }
        case ReviewLog.Answer answer -> {
          if (answer.kind() != ReviewLog.Kind.PRACTICE
              && answer.after() instanceof State.Seen after)
            known.compute(
                answer.card(), (_, before) -> new Remembered(after(before, answer, model), after));
        }
      }
    }
    var memories = new HashMap<CardId, MemoryState>();
    known.forEach((card, remembered) -> memories.put(card, remembered.memory()));
    return memories;
  }

  /// The first answer that is known begins the memory; where the log begins later than the
  /// card, the memory that it had then.
  private static MemoryState after(
      @Nullable Remembered before, ReviewLog.Answer answer, MemoryModel model) {
    if (before != null) {
      double days = model.elapsed(before.at(), answer.moment());
      return model.next(before.memory(), answer.rating(), days);
    }
    return answer.before() instanceof State.Seen seen
        ? model.next(seen.memory(), answer.rating(), model.elapsed(seen, answer.moment()))
        : model.first(answer.rating());
  }
}
