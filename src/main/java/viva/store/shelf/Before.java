package viva.store.shelf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import viva.card.CardId;

/// How some cards were before a [Wish], to be given back to [Bulk#restore].
public final class Before {
  private final List<Row> rows;

  Before(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  List<Row> rows() {
    return rows;
  }

  /// The columns of a card's mark and override; null where it has none.
  record Row(
      CardId card, @Nullable List<@Nullable Object> mark, @Nullable List<@Nullable Object> over) {}
}
