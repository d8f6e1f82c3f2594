package viva.progress.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;
import viva.progress.evidence.Share;

/// Chart 12, how much is known by the hour of the wall clock: first answers of a day to cards in
/// review. `n` counts them.
///
/// @param hours 24, from midnight
public record Hours(Extent extent, Optional<Lack> lack, List<Hour> hours) implements Chart {
  /// From this many answers on an hour says something.
  public static final int ENOUGH = 20;

  /// @param hour 0 to 23
  public record Hour(int hour, Share passed) {
    /// Whether it has enough answers to be compared.
    public boolean counts() {
      return passed.n() >= ENOUGH;
    }
  }

  public Hours {
    hours = List.copyOf(hours);
  }

  /// The hour in which most is known, of those that count.
  public Optional<Hour> best() {
    return hours.stream()
        .filter(Hour::counts)
        .max(Comparator.comparingDouble(h -> h.passed().value()));
  }

  /// The hour in which least is known, of those that count.
  public Optional<Hour> worst() {
    return hours.stream()
        .filter(Hour::counts)
        .min(Comparator.comparingDouble(h -> h.passed().value()));
  }

  /// Works it out.
  public static Hours of(Scope scope) {
    var answers = scope.evidence().answers();
    var hits = new int[24];
    var counts = new int[24];
    int n = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.reviewed(i) || !scope.holds(i)) continue;
      n++;
      counts[answers.hour(i)]++;
      if (answers.known(i)) hits[answers.hour(i)]++;
    }
    return new Hours(
        scope.extent(n),
        Lack.unless(Lack.Kind.REVIEWS, n, ENOUGH),
        IntStream.range(0, 24)
            .mapToObj(hour -> new Hour(hour, new Share(hits[hour], counts[hour])))
            .toList());
  }
}
