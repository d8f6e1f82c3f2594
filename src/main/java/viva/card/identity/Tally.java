package viva.card.identity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many cards an import has to do with, each counted once.
///
/// @param added    new cards
/// @param changed  cards with other words than before
/// @param moved    cards with the same words in another document or under another topic
/// @param archived cards that are no longer in their document
/// @param returned archived cards that are asked again
/// @param same     cards that are as they were
/// @param doubtful cards, counted above too, of which it is not certain that they are the same
/// @param doubles  cards that were left out because another has the same words
public record Tally(
    int added,
    int changed,
    int moved,
    int archived,
    int returned,
    int same,
    int doubtful,
    int doubles) {

  public static Tally of(List<Change> changes, int doubles) {
    Map<Change.Effect, Integer> counts = new EnumMap<>(Change.Effect.class);
    int doubtful = 0;
    for (var change : changes) {
      counts.merge(change.effect(), 1, Integer::sum);
      if (change instanceof Change.Kept kept && !kept.certain()) doubtful++;
    }
    return new Tally(
        counts.getOrDefault(Change.Effect.ADDED, 0),
        counts.getOrDefault(Change.Effect.CHANGED, 0),
        counts.getOrDefault(Change.Effect.MOVED, 0),
        counts.getOrDefault(Change.Effect.ARCHIVED, 0),
        counts.getOrDefault(Change.Effect.RETURNED, 0),
        counts.getOrDefault(Change.Effect.SAME, 0),
        doubtful,
        doubles);
  }

  /// How many cards have met with it.
  public int count(Change.Effect effect) {
    return switch (effect) {
      case ADDED -> added;
      case CHANGED -> changed;
      case MOVED -> moved;
      case ARCHIVED -> archived;
      case RETURNED -> returned;
      case SAME -> same;
    };
  }

  /// Whether the import does anything that a user would see.
  public boolean changes() {
    return added + changed + moved + archived + returned > 0;
  }
}
