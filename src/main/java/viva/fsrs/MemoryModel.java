package viva.fsrs;

import viva.card.MemoryState;
import viva.card.Rating;
import viva.card.State;
import viva.card.StudyMoment;

/// How one memory grows and fades.
public interface MemoryModel {
  /// A day in milliseconds.
  double DAY = 86_400_000;

  /// The models there are. The log keeps these names with the settings, so a name goes on meaning
  /// the same formulas and, where the settings hold no weights for it, the same weights.
  enum Kind {
    FSRS_6,
    /// With the weights of [Fsrs7#DEFAULT].
    FSRS_7
  }

  /// Whether it counts time in study days; else in days with their fraction.
  boolean countsStudyDays();

  /// The memory after the first answer to a card.
  MemoryState first(Rating rating);

  /// The memory after an answer.
  ///
  /// @param days since the last answer, as [#elapsed] counts them; negative counts as 0
  MemoryState next(MemoryState before, Rating rating, double days);

  /// The chance, 0 to 1, to know the card now.
  ///
  /// @param days since the last answer; negative counts as 0
  double retrievability(MemoryState memory, double days);

  /// Days, not rounded, until retrievability has fallen to the desired retention.
  ///
  /// @param desiredRetention between 0 and 1, both excluded
  double interval(MemoryState memory, double desiredRetention);

  /// Days until retrievability has fallen to 90 %: what FSRS-6 calls stability, of any model.
  default double stability(MemoryState memory) {
    return interval(memory, 0.9);
  }

  /// Days in which a memory that keeps one day falls to a recall, 0 to 1: a search for `r` asks it
  /// of the elapsed days over the stability.
  default double daysTo(double recall) {
    return interval(new MemoryState(1, 5), recall);
  }

  /// Whether answers on the same day change the stability.
  boolean shortTerm();

  /// The days from the last answer to now, as this model counts them; a clock that was set back
  /// counts as none.
  default double elapsed(State.Seen seen, StudyMoment now) {
    if (countsStudyDays()) return Scheduler.elapsed(seen, now);
    // Milliseconds are what the log keeps, so a replay counts the same.
    long millis = now.at().toEpochMilli() - seen.history().reviewed().toEpochMilli();
    return Math.max(0, millis) / DAY;
  }

  /// The chance, 0 to 1, to know a card now.
  default double retrievability(State.Seen seen, StudyMoment now) {
    return retrievability(seen.memory(), elapsed(seen, now));
  }
}
