package viva.progress;

import java.util.List;
import viva.progress.calibration.Foreseen;
import viva.progress.chart.Buttons;
import viva.progress.chart.CalendarYear;
import viva.progress.chart.ConfidenceCalibration;
import viva.progress.chart.DaySoFar;
import viva.progress.chart.FutureDue;
import viva.progress.chart.Hours;
import viva.progress.chart.LeechList;
import viva.progress.chart.MemoryShape;
import viva.progress.chart.MissedPoints;
import viva.progress.chart.MockHistory;
import viva.progress.chart.RecallNow;
import viva.progress.chart.SchedulerCalibration;
import viva.progress.chart.TrueRetention;
import viva.progress.chart.Volume;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Scope;
import viva.progress.ready.NextActions;
import viva.progress.ready.PlanTrack;
import viva.progress.ready.Readiness;
import viva.progress.ready.TopicMatrix;

/// Every number of the page on progress.
///
/// @param readiness of the filter's interview, or of all that are ahead, soonest first
/// @param plans     of the same interviews
public record Page(
    Filter filter,
    DaySoFar day,
    List<Readiness> readiness,
    TopicMatrix topics,
    NextActions next,
    FutureDue future,
    List<PlanTrack> plans,
    TrueRetention retention,
    RecallNow recall,
    MemoryShape memory,
    Volume volume,
    Buttons buttons,
    Hours hours,
    CalendarYear calendar,
    SchedulerCalibration scheduler,
    ConfidenceCalibration confidence,
    MockHistory mocks,
    MissedPoints missed,
    LeechList leeches) {
  public Page {
    readiness = List.copyOf(readiness);
    plans = List.copyOf(plans);
  }

  /// Works the page out.
  public static Page of(Evidence evidence, Filter filter) {
    var scope = Scope.of(evidence, filter);
    var goals =
        filter.interview().isPresent() ? evidence.goal(filter).stream().toList() : evidence.ahead();
    var everything = Scope.of(evidence, Filter.ALL);
    var foreseen = Foreseen.of(everything);
    return new Page(
        filter,
        DaySoFar.of(scope),
        goals.stream().map(g -> Readiness.of(everything, g, foreseen)).toList(),
        TopicMatrix.of(scope),
        NextActions.of(scope),
        FutureDue.of(scope),
        goals.stream().map(g -> PlanTrack.of(everything, g)).toList(),
        TrueRetention.of(scope),
        RecallNow.of(scope),
        MemoryShape.of(scope),
        Volume.of(scope),
        Buttons.of(scope),
        Hours.of(scope),
        CalendarYear.of(scope),
        SchedulerCalibration.of(scope),
        ConfidenceCalibration.of(scope),
        MockHistory.of(scope),
        MissedPoints.of(scope),
        LeechList.of(scope));
  }
}
