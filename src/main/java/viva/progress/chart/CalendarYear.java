package viva.progress.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 13, a year of days: 53 weeks from a Monday, the last one with today in it. `n` counts
/// answers.
///
/// @param cells  53 x 7 at most, oldest first; days after today are left out
/// @param bounds the minutes at which level 2, 3, 4 and 5 begin
/// @param goal   minutes a day that the interviews ahead ask for; 0 where there is none, and any
///     answer meets it
/// @param met    of the last 28 days, how many met the goal
public record CalendarYear(
    Extent extent, Optional<Lack> lack, List<Cell> cells, List<Double> bounds, int goal, int met)
    implements Chart {
  /// Weeks shown.
  public static final int WEEKS = 53;

  /// Days over which the goal is looked at.
  public static final int LOOK_BACK = 28;

  /// @param level 0 for no answer, else the quintile of its minutes among days with answers, 1 to 5
  public record Cell(LocalDate date, int answers, double minutes, int level) {}

  public CalendarYear {
    cells = List.copyOf(cells);
    bounds = List.copyOf(bounds);
  }

  /// Works it out.
  public static CalendarYear of(Scope scope) {
    var answers = scope.evidence().answers();
    var today = scope.evidence().now().day();
    var first =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    int from = (int) first.toEpochDay();
    var counts = new int[scope.today() - from + 1];
    var millis = new long[counts.length];
    int n = 0;
    for (int i = answers.from(from); i < answers.size(); i++) {
      int day = answers.day(i) - from;
      if (day < 0 || day >= counts.length || !scope.admits(answers.card(i))) continue;
      n++;
      counts[day]++;
      millis[day] += answers.millis(i);
    }
    var bounds = bounds(counts, millis);
    int goal = goal(scope);
    var cells = new ArrayList<Cell>(counts.length);
    int met = 0;
    for (int d = 0; d < counts.length; d++) {
      double minutes = millis[d] / 60_000.0;
      cells.add(new Cell(first.plusDays(d), counts[d], minutes, level(counts[d], minutes, bounds)));
      if (d >= counts.length - LOOK_BACK && counts[d] > 0 && minutes >= goal) met++;
    }
    return new CalendarYear(
        new Extent(n, first, today),
        Lack.unless(Lack.Kind.ANSWERS, n, 1),
        cells,
        bounds,
        goal,
        met);
  }

  private static List<Double> bounds(int[] counts, long[] millis) {
    var sorted =
        IntStream.range(0, counts.length)
            .filter(d -> counts[d] > 0)
            .mapToLong(d -> millis[d])
            .sorted()
            .toArray();
    if (sorted.length == 0) return List.of();
    return IntStream.range(1, 5).mapToObj(q -> sorted[q * sorted.length / 5] / 60_000.0).toList();
  }

  private static int level(int answers, double minutes, List<Double> bounds) {
    if (answers == 0) return 0;
    return 1 + (int) bounds.stream().filter(b -> minutes >= b).count();
  }

  private static int goal(Scope scope) {
    return scope.evidence().ahead().stream().mapToInt(g -> g.interview().minutes()).max().orElse(0);
  }
}
