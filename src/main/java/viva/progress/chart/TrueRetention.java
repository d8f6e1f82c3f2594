package viva.progress.chart;

import java.util.List;
import java.util.Optional;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Share;

/// Chart 7, how much was known of what was due: the first answer of a day to a card in review. Does
/// not look at the page's period. `n` counts such answers of all time.
///
/// @param desired the retention aimed at, 0 to 1
public record TrueRetention(Extent extent, Optional<Lack> lack, List<Row> rows, double desired)
    implements Chart {

  /// How far back a row looks.
  public enum Span {
    TODAY,
    YESTERDAY,
    WEEK,
    MONTH,
    YEAR,
    ALL
  }

  public record Row(Span span, Share young, Share mature) {
    public Share all() {
      return new Share(young.hits() + mature.hits(), young.n() + mature.n());
    }
  }

  public TrueRetention {
    rows = List.copyOf(rows);
  }

  public Row row(Span span) {
    return rows.get(span.ordinal());
  }
}
