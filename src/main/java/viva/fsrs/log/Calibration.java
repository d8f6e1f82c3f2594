package viva.fsrs.log;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Predicted against actual recall in one month.
///
/// @param answers   how many there were, at least 1
/// @param predicted the mean of the chances given, 0 to 1
/// @param actual    the share that was known, 0 to 1
public record Calibration(YearMonth month, int answers, double predicted, double actual) {

  /// Month by month, oldest first; months without answers are left out.
  public static List<Calibration> byMonth(List<Prediction> predictions) {
    var months = new TreeMap<YearMonth, List<Prediction>>();
    for (var p : predictions) {
      months.computeIfAbsent(YearMonth.from(p.day()), _ -> new ArrayList<>()).add(p);
    }
    var calibrations = new ArrayList<Calibration>();
    months.forEach(
        (month, all) ->
            calibrations.add(
                new Calibration(month, all.size(), Metrics.predicted(all), Metrics.actual(all))));
    return calibrations;
  }
}
