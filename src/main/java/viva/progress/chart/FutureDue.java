package viva.progress.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

/// Chart 5, what falls due on each of the next 365 days. `n` counts cards that are due at some
// time.
///
/// @param backlog cards that were due before today
/// @param days    today first
/// @param load    cards a day in the long run: the sum of 1 / interval
public record FutureDue(
    Extent extent, Optional<Lack> lack, int backlog, List<Day> days, double load) implements Chart {
  /// How far it looks.
  public static final int DAYS = 365;

  /// Cards due on one day.
  ///
  /// @param cumulative cards due up to this day, the backlog included
  public record Day(LocalDate date, int learning, int young, int mature, int cumulative) {
    public int all() {
      return learning + young + mature;
    }
  }

  public FutureDue {
    days = List.copyOf(days);
  }

  /// Cards that fall due within so many days from today, without the backlog.
  ///
  /// @param span 1 to [#DAYS]
  public int within(int span) {
    return days.subList(0, span).stream().mapToInt(Day::all).sum();
  }
}
