package viva.progress.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viva.card.evidence.Phase;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;

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

    public int answers(Phase phase) {
      return answers.get(phase.ordinal());
    }

    public double minutes(Phase phase) {
      return minutes.get(phase.ordinal());
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
}
