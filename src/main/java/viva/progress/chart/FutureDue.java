package viva.progress.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.State;
import viva.card.evidence.Phase;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Due;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 5, what falls due on each of the next 365 days. `n` counts cards that are due at some
/// time.
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

  /// Works it out.
  public static FutureDue of(Scope scope) {
    var now = scope.evidence().now();
    var counts = new int[DAYS][3];
    int backlog = 0;
    int n = 0;
    double load = 0;
    for (var card : scope.asked()) {
      if (!(card.state() instanceof State.Seen state)) continue;
      n++;
      load += state instanceof State.Review review ? 1.0 / review.interval() : 1;
      long ahead = Due.day(state, now).toEpochDay() - now.day().toEpochDay();
      if (ahead < 0) backlog++;
      else if (ahead < DAYS) counts[(int) ahead][column(card.phase())]++;
    }
    var days = new ArrayList<Day>(DAYS);
    int cumulative = backlog;
    for (int d = 0; d < DAYS; d++) {
      cumulative += counts[d][0] + counts[d][1] + counts[d][2];
      days.add(
          new Day(now.day().plusDays(d), counts[d][0], counts[d][1], counts[d][2], cumulative));
    }
    return new FutureDue(
        new Extent(n, now.day(), now.day().plusDays(DAYS - 1)),
        Lack.unless(Lack.Kind.STUDIED_CARDS, n, 1),
        backlog,
        days,
        load);
  }

  private static int column(Phase phase) {
    return switch (phase) {
      case NEW, LEARNING, RELEARNING -> 0;
      case YOUNG -> 1;
      case MATURE -> 2;
    };
  }
}
