package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.progress.calibration.Reliability;
import viva.progress.chart.ConfidenceCalibration;
import viva.progress.chart.SchedulerCalibration;
import viva.progress.evidence.Extent;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Diagonal;
import viva.ui.figure.Picture.Dots;
import viva.ui.figure.Picture.Ends;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Charts 14 and 15, what was foreseen against what came.
final class CalibrationChart {
  /// A bias within this is none worth speaking of.
  private static final double SMALL = 0.02;

  private CalibrationChart() {}

  static Figure scheduler(SchedulerCalibration calibration, Telling telling) {
    var id = "scheduler";
    if (calibration.lack().isPresent()) return telling.lacking(id, calibration);
    return diagram(
        id, calibration.reliability(), "progress.n.predictions", calibration.extent(), telling);
  }

  static Figure confidence(ConfidenceCalibration calibration, Telling telling) {
    var id = "confidence";
    if (calibration.lack().isPresent()) return telling.lacking(id, calibration);
    return diagram(
        id, calibration.reliability(), "progress.n.confidences", calibration.extent(), telling);
  }

  /// @param counted the key of what is counted
  private static Figure diagram(
      String id, Reliability reliability, String counted, Extent extent, Telling telling) {
    var title = title(id, reliability, telling);
    if (reliability.n() < Reliability.DIAGRAM || reliability.bins().isEmpty())
      return Figure.empty(
          id,
          title,
          telling.say(
              "progress.diagram.lack", telling.say(counted, reliability.n()), Reliability.DIAGRAM));
    var rows = new ArrayList<Table.Row>();
    for (var bin : reliability.bins())
      rows.add(
          new Table.Row(
              telling.say("chart.range", 100 * bin.low(), 100 * bin.high()),
              bin.predicted(),
              bin.predicted(),
              bin.observed().value(),
              bin.observed().low(),
              bin.observed().high(),
              (double) bin.observed().n()));
    double low = Math.floor(least(reliability) * 10) / 10;
    double start = Math.min(low, 0.9);
    return new Figure(
        id,
        title,
        telling.caption(counted, extent) + telling.say("progress.off", 100 * reliability.ece()),
        new Picture.Plot(
            new Axis(telling.say("progress." + id + ".x"), Unit.PERCENT, start, 1),
            false,
            new Axis(telling.say("progress." + id + ".y"), Unit.PERCENT, start, 1),
            Optional.empty(),
            List.of(
                new Diagonal(telling.say("progress.diagonal")),
                new Dots(new Series(1, Tone.ACCENT), Optional.of(new Ends(2, 3)), Optional.of(4)))),
        new Table(
            telling.say("progress." + id + ".x"),
            List.of(
                telling.column("progress.foreseen", Unit.PERCENT),
                telling.column("progress.came", Unit.PERCENT),
                telling.column("progress.low", Unit.PERCENT),
                telling.column("progress.high", Unit.PERCENT),
                telling.column("progress.predictions", Unit.COUNT)),
            rows));
  }

  private static double least(Reliability reliability) {
    return reliability.bins().stream()
        .mapToDouble(b -> Math.min(b.predicted(), b.observed().low()))
        .min()
        .orElse(0);
  }

  /// The finding, or how many more it takes to find anything.
  static String title(String id, Reliability reliability, Telling telling) {
    return telling.say(
        "progress." + id + ".title." + verdict(reliability),
        reliability.predicted(),
        reliability.observed().value(),
        100 * Math.abs(reliability.bias()),
        Reliability.DIAGRAM - reliability.n());
  }

  /// What came must tell the two apart before they are said to differ, and there must be enough of
  /// it before they are said to agree.
  private static String verdict(Reliability reliability) {
    double bias = reliability.bias();
    if (bias > SMALL && reliability.predicted() > reliability.observed().high()) return "over";
    if (bias < -SMALL && reliability.predicted() < reliability.observed().low()) return "under";
    if (reliability.n() < Reliability.DIAGRAM) return "more";
    if (Math.abs(bias) > SMALL) return "open";
    return reliability.skill() < 0 ? "mean" : "fair";
  }
}
