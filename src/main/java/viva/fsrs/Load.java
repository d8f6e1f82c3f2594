package viva.fsrs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// How many cards are due on the days to come, and on which days of the week the learner wants few.
///
/// @param due  cards by day; a day that is missing has none
/// @param week what the learner wants of each day of the week; a day that is missing is normal
public record Load(Map<LocalDate, Integer> due, Map<DayOfWeek, Ease> week) {
  /// Days are picked by dice alone.
  public static final Load NONE = new Load(Map.of(), Map.of());

  /// How many days a day is compared with, itself in the middle where that is possible. Nine to
  /// fifteen do; eleven leave the recall as it is (measured by `LoadYear`).
  private static final int AROUND = 11;

  /// From this many days on an interval too short for a fuzz may be rounded up as well as down.
  private static final int ROUNDED_EITHER_WAY = 2;

  /// What a learner wants of a day of the week.
  public enum Ease {
    NORMAL(1),
    /// Half as many cards.
    REDUCED(0.5),
    /// None that could as well come on another day.
    MINIMUM(0.0001);

    private final double share;

    Ease(double share) {
      this.share = share;
    }
  }

  public Load {
    due = Map.copyOf(due);
    week = Map.copyOf(week);
  }

  /// This load with a card more on one day, or one less.
  public Load with(LocalDate day, int cards) {
    var changed = new HashMap<>(due);
    changed.merge(day, cards, Integer::sum);
    return new Load(changed, week);
  }

  /// The load as seen from a day.
  From from(LocalDate today) {
    return new From(this, today);
  }

  /// The load on the days after one.
  record From(Load load, LocalDate today) {

    /// The day of the fuzz with least load for its days around; among equals the dice decide. An
    /// interval without a fuzz, from two days on, comes on the day before or after that is emptier.
    /// Where there is no day but those wanted free of cards, one later or earlier will do.
    ///
    /// @param interval in days, not rounded
    /// @param lowest   the shortest interval that may be picked
    /// @param highest  the longest one
    int pick(double interval, Fuzz fuzz, int lowest, int highest, double u) {
      if (load.due.isEmpty() && load.week.isEmpty()) return fuzz.pick(u);
      int from = fuzz.lowest();
      int to = fuzz.highest();
      if (from == to && interval >= ROUNDED_EITHER_WAY) {
        from = Math.clamp((int) Math.floor(interval), lowest, from);
        to = Math.clamp((int) Math.ceil(interval), to, highest);
      }
      if (isMinimum(from) && isMinimum(to) && to - from < 2) {
        if (to < highest) to++;
        if (from > lowest) from--;
      }
      int days = to - from + 1;
      int first = (int) (u * days);
      int best = from + first;
      for (int i = 1; i < days; i++) {
        int day = from + (first + i) % days;
        if (burden(day) < burden(best)) best = day;
      }
      return best;
    }

    /// By how many cards a day would be above what the days around it lead to expect. The fewest
    /// cards would mean the latest day, because later days always have fewer yet.
    private double burden(int days) {
      return (due(days) + 1) / ease(days).share - expected(days);
    }

    /// The cards of a day by the straight line through the days around it, in least squares; as if
    /// it were a normal one.
    private double expected(int days) {
      int count = 0;
      double x = 0;
      double y = 0;
      double xx = 0;
      double xy = 0;
      int first = Math.max(1, days - AROUND / 2);
      for (int day = first; day < first + AROUND; day++) {
        if (isMinimum(day)) continue;
        double cards = due(day) / ease(day).share;
        int away = day - days;
        count++;
        x += away;
        y += cards;
        xx += away * away;
        xy += away * cards;
      }
      return count < 2 ? 0 : Math.max(0, (xx * y - x * xy) / (count * xx - x * x));
    }

    private int due(int days) {
      return load.due.getOrDefault(today.plusDays(days), 0);
    }

    private boolean isMinimum(int days) {
      return ease(days) == Ease.MINIMUM;
    }

    private Ease ease(int days) {
      return load.week.getOrDefault(today.plusDays(days).getDayOfWeek(), Ease.NORMAL);
    }
  }
}
