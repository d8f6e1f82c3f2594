package viva.study.rule;

import java.util.Optional;
import viva.card.Marks;
import viva.card.ReviewLog;
import viva.card.State;
import viva.fsrs.Leeches;

/// What becomes of a card that is forgotten again and again.
public enum LeechAction {
  /// It gets a flag, unless it has one.
  MARK,
  /// It is not asked any more until the learner takes that back.
  SUSPEND;

  /// The flag of a leech: red.
  public static final int FLAG = 1;

  /// What is on a card after an answer that made it a leech; nothing where the answer did not.
  ///
  /// @param threshold after how many lapses a card is a leech; 0 for never
  public Optional<Marks> after(ReviewLog.Answer answer, Marks marks, int threshold) {
    if (!makesLeech(answer, threshold)) return Optional.empty();
    return Optional.of(
        switch (this) {
          case MARK ->
              new Marks(
                  marks.suspended(),
                  marks.buriedUntil(),
                  marks.flag() == 0 ? FLAG : marks.flag(),
                  marks.note());
          case SUSPEND -> new Marks(true, marks.buriedUntil(), marks.flag(), marks.note());
        });
  }

  /// Whether an answer is a lapse that makes its card a leech, or makes it one again.
  public static boolean makesLeech(ReviewLog.Answer answer, int threshold) {
    int before = answer.before() instanceof State.Seen seen ? seen.history().lapses() : 0;
    int after = answer.after() instanceof State.Seen seen ? seen.history().lapses() : 0;
    return after > before && Leeches.isFlagged(after, threshold);
  }
}
