package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.progress.chart.Hours;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Bars;
import viva.ui.figure.Picture.Dots;
import viva.ui.figure.Picture.Ends;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 12, how much is known by the hour.
final class HoursChart {
  private static final int FEW = 4;

  private HoursChart() {}

  static Figure of(Hours hours, Telling telling) {
    var id = "hours";
    if (hours.lack().isPresent()) return telling.lacking(id, hours);
    var rows = new ArrayList<Table.Row>();
    for (var hour : hours.hours()) {
      var share = hour.passed();
      boolean counts = hour.counts();
      rows.add(
          new Table.Row(
              telling.say("progress.hour", hour.hour()),
              hour.hour(),
              (double) share.n(),
              counts ? share.value() : Double.NaN,
              counts ? share.low() : Double.NaN,
              counts ? share.high() : Double.NaN,
              counts ? Double.NaN : share.value()));
    }
    double most = rows.stream().mapToDouble(r -> r.values().getFirst()).max().orElse(1);
    return new Figure(
        id,
        title(hours, telling),
        telling.caption("progress.n.reviews", hours.extent())
            + telling.say("progress.hours.few", Hours.ENOUGH),
        new Picture.Plot(
            new Axis(telling.say("progress.hours.x"), Unit.COUNT, -0.5, 23.5),
            true,
            Axis.upTo(telling.say("progress.known"), Unit.PERCENT, 1),
            // Twice the room, so that the bars stay below the dots.
            Optional.of(Axis.upTo(telling.say("progress.reviews"), Unit.COUNT, most * 2)),
            List.of(
                new Bars(List.of(new Series(0, Tone.SOFT)), 0.8, true),
                new Dots(new Series(FEW, Tone.SECOND), Optional.empty(), Optional.empty()),
                new Dots(
                    new Series(1, Tone.ACCENT), Optional.of(new Ends(2, 3)), Optional.empty()))),
        new Table(
            telling.say("progress.hours.x"),
            List.of(
                telling.column("progress.reviews", Unit.COUNT),
                telling.column("progress.known", Unit.PERCENT),
                telling.column("progress.low", Unit.PERCENT),
                telling.column("progress.high", Unit.PERCENT),
                telling.column("progress.hours.known.few", Unit.PERCENT)),
            rows));
  }

  private static String title(Hours hours, Telling telling) {
    var best = hours.best();
    var worst = hours.worst();
    if (best.isEmpty() || worst.isEmpty() || best.get().hour() == worst.get().hour())
      return telling.say("progress.hours.title.few");
    boolean apart = best.get().passed().low() > worst.get().passed().high();
    return apart
        ? telling.say(
            "progress.hours.title",
            best.get().hour(),
            best.get().passed().value(),
            worst.get().hour(),
            worst.get().passed().value())
        : telling.say("progress.hours.title.same");
  }
}
