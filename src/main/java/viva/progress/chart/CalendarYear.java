package viva.progress.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

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
}
