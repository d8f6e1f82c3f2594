package viva.fsrs;

import viva.card.MemoryState;
import viva.card.Rating;

/// How one memory grows and fades.
public interface MemoryModel {

  /// The memory after the first answer to a card.
  MemoryState first(Rating rating);

  /// The memory after an answer.
  ///
  /// @param days study days since the last answer, 0 on the same day; negative counts as 0
  MemoryState next(MemoryState before, Rating rating, double days);

  /// The chance, 0 to 1, to know the card now.
  ///
  /// @param days since the last answer; negative counts as 0
  double retrievability(MemoryState memory, double days);

  /// Days, not rounded, until retrievability has fallen to the desired retention.
  ///
  /// @param desiredRetention between 0 and 1, both excluded
  double interval(MemoryState memory, double desiredRetention);

  /// Whether answers on the same day change the stability.
  boolean shortTerm();
}
