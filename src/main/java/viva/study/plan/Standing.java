package viva.study.plan;

import viva.card.MemoryState;

/// Where a card stands as the plan sees it.
sealed interface Standing {

  /// Never answered.
  record Fresh() implements Standing {}

  /// @param elapsed study days since the last answer
  record Seen(MemoryState memory, int elapsed) implements Standing {}
}
