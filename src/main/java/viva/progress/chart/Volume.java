package viva.progress.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import viva.card.evidence.Phase;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;

/// Chart 10, answers and minutes over time, by the phase the card was in. `n` counts answers.
///
/// @param days   without gaps, to today; over all time from the first answer on
/// @param weeks  from Monday
/// @param months from the first of the month
public record Volume(
    Extent extent, Optional<Lack> lack, List<Bar> days, List<Bar> weeks, List<Bar> months)
    implements Chart {

  /// One stretch of days.
  ///
  /// @param from    its first day
  /// @param answers by phase, in the order of [Phase]
  /// @param minutes by phase
  public record Bar(LocalDate from, List<Integer> answers, List<Double> minutes) {
    public Bar {
      answers = List.copyOf(answers);
      minutes = List.copyOf(minutes);
    }

    private Bar plus(Bar other) {
      return new Bar(
          from,
          IntStream.range(0, answers.size())
              .mapToObj(i -> answers.get(i) + other.answers.get(i))
              .toList(),
          IntStream.range(0, minutes.size())
              .mapToObj(i -> minutes.get(i) + other.minutes.get(i))
              .toList());
    }

    public int allAnswers() {
      return answers.stream().mapToInt(n -> n).sum();
    }

    public double allMinutes() {
      return minutes.stream().mapToDouble(m -> m).sum();
    }
  }

  public Volume {
    days = List.copyOf(days);
    weeks = List.copyOf(weeks);
    months = List.copyOf(months);
  }

  /// All minutes of the period.
  public double minutes() {
    return days.stream().mapToDouble(Bar::allMinutes).sum();
  }

  /// Works it out.
  public static Volume of(Scope scope) {
    var answers = scope.evidence().answers();
    var extent = scope.extent(0);
    int from = (int) extent.from().toEpochDay();
    int length = Math.max(1, scope.today() - from + 1);
    int phases = Phase.values().length;
    var counts = new int[length][phases];
    var millis = new long[length][phases];
    int n = 0;
    for (int i = answers.from(from); i < answers.size(); i++) {
      if (!scope.holds(i)) continue;
      int phase = answers.phase(i).place();
      counts[answers.day(i) - from][phase]++;
      millis[answers.day(i) - from][phase] += answers.millis(i);
      n++;
    }
    var days = new ArrayList<Bar>(length);
    for (int d = 0; d < length; d++) {
      days.add(
          new Bar(
              extent.from().plusDays(d),
              Arrays.stream(counts[d]).boxed().toList(),
              Arrays.stream(millis[d]).mapToObj(m -> m / 60_000.0).toList()));
    }
    return new Volume(
        scope.extent(n),
        Lack.unless(Lack.Kind.ANSWERS, n, 1),
        days,
        together(days, d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
        together(days, d -> d.withDayOfMonth(1)));
  }

  private static List<Bar> together(List<Bar> days, UnaryOperator<LocalDate> start) {
    var bars = new TreeMap<LocalDate, Bar>();
    for (var day : days) {
      var from = start.apply(day.from());
      bars.merge(from, new Bar(from, day.answers(), day.minutes()), Bar::plus);
    }
    return List.copyOf(bars.values());
  }
}
