package viva.progress.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.CardId;
import viva.card.State;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Middle;
import viva.progress.evidence.Scope;

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
  /// 0, 1, 2, 4 ... days; beyond the longest interval there is.
  private static final double[] DAYS = powersOfTwo();

  /// 1 to 10 in halves; the last bar holds 10.
  private static final double[] LEVELS = halves();

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

  private record Value(CardId card, double value) {}

  /// Works it out.
  public static MemoryShape of(Scope scope) {
    var stabilities = new ArrayList<Value>();
    var difficulties = new ArrayList<Value>();
    var intervals = new ArrayList<Value>();
    var model = scope.evidence().model();
    for (var card : scope.asked()) {
      if (!(card.state() instanceof State.Seen seen)) continue;
      stabilities.add(new Value(card.id(), model.stability(seen.memory())));
      difficulties.add(new Value(card.id(), seen.memory().difficulty()));
      if (seen instanceof State.Review review)
        intervals.add(new Value(card.id(), review.interval()));
    }
    int n = stabilities.size();
    return new MemoryShape(
        scope.today(n),
        Lack.unless(Lack.Kind.STUDIED_CARDS, n, 1),
        histogram(stabilities, DAYS),
        histogram(difficulties, LEVELS),
        histogram(intervals, DAYS));
  }

  private static Histogram histogram(List<Value> values, double[] edges) {
    var bars = new ArrayList<Bar>();
    int before = 0;
    for (int i = 0; i + 1 < edges.length && before < values.size(); i++) {
      double from = edges[i];
      double to = edges[i + 1];
      var cards =
          values.stream().filter(v -> v.value >= from && v.value < to).map(Value::card).toList();
      before += cards.size();
      bars.add(new Bar(from, to, cards, (double) before / values.size()));
    }
    var sorted = values.stream().mapToDouble(Value::value).sorted().toArray();
    return new Histogram(bars, sorted.length, Middle.of(sorted));
  }

  private static double[] powersOfTwo() {
    var edges = new double[18];
    for (int i = 1; i < edges.length; i++) edges[i] = Math.pow(2, i - 1);
    return edges;
  }

  private static double[] halves() {
    var edges = new double[19];
    for (int i = 0; i < edges.length; i++) edges[i] = 1 + i / 2.0;
    edges[edges.length - 1] = Math.nextUp(10.0);
    return edges;
  }
}
