package viva.card.identity;

import java.util.List;

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
    int added = 0, changed = 0, moved = 0, archived = 0, returned = 0, same = 0, doubtful = 0;
    for (var change : changes) {
      switch (change) {
        case Change.Added _ -> added++;
        case Change.Archived _ -> archived++;
        case Change.Kept kept -> {
          if (kept.before().archived()) returned++;
          else if (kept.changed()) changed++;
          else if (kept.moved()) moved++;
          else same++;
          if (!kept.certain()) doubtful++;
        }
      }
    }
    return new Tally(added, changed, moved, archived, returned, same, doubtful, doubles);
  }

  /// Whether the import does anything that a user would see.
  public boolean changes() {
    return added + changed + moved + archived + returned > 0;
  }
}
