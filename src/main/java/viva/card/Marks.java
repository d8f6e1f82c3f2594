package viva.card;

import java.time.LocalDate;

/// What the learner has put on a card.
///
/// @param suspended   not asked until it is taken back
/// @param buriedUntil not asked before this study day
/// @param flag        0 for none, 1 to 7 for a colour
/// @param note        the learner's own words; empty for none
public record Marks(boolean suspended, LocalDate buriedUntil, int flag, String note) {
  /// Nothing put on it.
  public static final Marks NONE = new Marks(false, LocalDate.EPOCH, 0, "");

  public Marks {
    if (flag < 0 || flag > 7) throw new IllegalArgumentException("flag " + flag);
  }

  /// These marks with another note.
  public Marks noted(String words) {
    return new Marks(suspended, buriedUntil, flag, words);
  }

  /// Whether the card may be asked on a study day.
  public boolean allow(LocalDate day) {
    return !suspended && !buriedUntil.isAfter(day);
  }
}
