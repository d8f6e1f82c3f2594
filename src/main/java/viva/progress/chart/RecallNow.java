package viva.progress.chart;

import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 8, how likely each studied card is known today. `n` counts studied cards.
///
/// @param bins  20 of 5 points each, lowest first
/// @param known how many cards would be known, expected: the sum of all chances
/// @param fresh cards never studied
public record RecallNow(Extent extent, Optional<Lack> lack, List<Bin> bins, double known, int fresh)
    implements Chart {
  /// How many bins.
  public static final int BINS = 20;

  /// Cards alike in recall.
  ///
  /// @param from percent, included
  /// @param to   percent, excluded; included in the last bin
  public record Bin(int from, int to, List<CardId> cards) {
    public Bin {
      cards = List.copyOf(cards);
    }
  }

  public RecallNow {
    bins = List.copyOf(bins);
  }

  /// The mean chance, 0 to 1; NaN for no studied card.
  public double mean() {
    return known / extent.n();
  }
}
