package viva.progress.chart;

import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 9, three histograms of the studied cards. `n` counts them; only cards in review have an
/// interval.
///
/// @param stability  in days, on a logarithmic axis
/// @param difficulty from 1 to 10
/// @param interval   in days, on a logarithmic axis
public record MemoryShape(
    Extent extent,
    Optional<Lack> lack,
    Histogram stability,
    Histogram difficulty,
    Histogram interval)
    implements Chart {

  /// @param bars   lowest first, without gaps between them
  /// @param n      cards in all bars
  /// @param median of the values; NaN for none
  public record Histogram(List<Bar> bars, int n, double median) {
    public Histogram {
      bars = List.copyOf(bars);
    }
  }

  /// @param from       included
  /// @param to         excluded
  /// @param cumulative the share of all cards in this bar and those before it, 0 to 1
  public record Bar(double from, double to, List<CardId> cards, double cumulative) {
    public Bar {
      cards = List.copyOf(cards);
    }
  }
}
