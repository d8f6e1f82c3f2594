package viva.progress.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.card.CardId;
import viva.card.State;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 8, how likely each studied card is known today. `n` counts studied cards.
///
/// @param bins  20 of 5 points each, lowest first
/// @param known how many cards would be known, expected: the sum of all chances
/// @param fresh cards never studied that have an answer to be learned
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

  /// Works it out.
  public static RecallNow of(Scope scope) {
    var bins = new ArrayList<List<CardId>>();
    for (int b = 0; b < BINS; b++) bins.add(new ArrayList<>());
    double known = 0;
    int fresh = 0;
    int n = 0;
    for (var card : scope.asked()) {
      switch (card.state()) {
        case State.New() -> fresh += card.learnable() ? 1 : 0;
        case State.Seen seen -> {
          double recall = scope.evidence().recall(seen);
          known += recall;
          n++;
          bins.get(Math.min(BINS - 1, (int) (recall * BINS))).add(card.id());
        }
      }
    }
    int width = 100 / BINS;
    return new RecallNow(
        scope.today(n),
        Lack.unless(Lack.Kind.STUDIED_CARDS, n, 1),
        IntStream.range(0, BINS)
            .mapToObj(b -> new Bin(b * width, (b + 1) * width, bins.get(b)))
            .toList(),
        known,
        fresh);
  }
}
