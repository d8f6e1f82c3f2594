package viva.progress.evidence;

import java.util.Optional;

/// Why a chart is not drawn.
///
/// @param have how much there is
/// @param need how much it takes
public record Lack(Kind kind, int have, int need) {

  /// What is lacking where there is less than it takes.
  public static Optional<Lack> unless(Kind kind, int have, int need) {
    return have >= need ? Optional.empty() : Optional.of(new Lack(kind, have, need));
  }

  /// What there is too little of; the words for the user stand in the message bundles as
  /// `lack.KIND`.
  public enum Kind {
    CARDS,
    STUDIED_CARDS,
    ANSWERS,
    /// Answers to cards in review, the first of a day.
    REVIEWS,
    /// Answers that the scheduler foresaw.
    PREDICTIONS,
    /// Mock answers with a stated confidence.
    CONFIDENCES,
    MOCKS,
    MISSED_POINTS,
    LEECHES,
    INTERVIEWS,
    /// Plans that were accepted.
    PLANS,
    /// Cards that gain from being asked now.
    GAINS
  }
}
