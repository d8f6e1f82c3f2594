package viva.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.Interview;
import viva.card.Topic;
import viva.card.evidence.Goal;
import viva.progress.evidence.Extent;
import viva.progress.ready.PlanTrack;
import viva.progress.ready.PlanTrack.Point;
import viva.progress.ready.Readiness;
import viva.progress.ready.Readiness.Outcome;
import viva.progress.ready.Readiness.Range;
import viva.progress.ready.Readiness.Why;
import viva.ui.evidence.Telling;
import viva.words.Messages;

class PlanChartTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Extent DAYS = new Extent(1, TODAY, TODAY);
  private static final Goal GOAL =
      new Goal(1, new Interview("Acme", TODAY.plusDays(3), 5, Map.of(Topic.NONE, 1.0)), 0.8);

  /// Done and planned by today, and where the plan leads, as shares.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.30 | 0.30 | 0.85 | The plan is on track
          0.30 | 0.30 | 0.02 | You keep to the plan, but it falls short of the target
          0.40 | 0.30 | 0.80 | You are 10 points ahead of the plan
          0.40 | 0.30 | 0.50 | You are 10 points ahead of the plan, but it falls short of the target
          0.20 | 0.30 | 0.85 | You are 10 points behind the plan
          0.20 | 0.30 | 0.50 | You are 10 points behind the plan
          """)
  void aPlanIsOnTrackWhereItIsKeptAndLeadsToTheTarget(
      double done, double planned, double reaches, String title) {
    var track =
        new PlanTrack(
            DAYS,
            Optional.empty(),
            GOAL,
            List.of(new Point(TODAY, planned)),
            List.of(new Point(TODAY, done)),
            List.of());
    var telling = new Telling(Messages.of(Locale.ENGLISH), ZoneOffset.UTC);
    assertThat(PlanChart.title(track, leadingTo(reaches), telling)).isEqualTo(title);
  }

  private static Readiness leadingTo(double value) {
    var range = new Range(value, value, value);
    return new Readiness(
        DAYS,
        Optional.empty(),
        GOAL,
        3,
        range,
        range,
        Optional.of(range),
        List.of(),
        new Outcome(List.of(1.0), 0, 0),
        new Why(1, 1, 1, 0, 0, 0, 0, 0, 0, List.of(), 0, 0, OptionalDouble.empty()),
        List.of());
  }
}
