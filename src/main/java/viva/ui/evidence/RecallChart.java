package viva.ui.evidence;

import java.util.List;
import java.util.Optional;
import viva.progress.chart.RecallNow;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Bars;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 8, how likely each studied card is known now.
final class RecallChart {
  private static final double BIN = 1.0 / RecallNow.BINS;

  private RecallChart() {}

  static Figure of(RecallNow recall, Telling telling) {
    var id = "recall";
    if (recall.lack().isPresent()) return telling.lacking(id, recall);
    var rows = recall.bins().stream().map(bin -> row(bin, telling)).toList();
    double most = rows.stream().mapToDouble(r -> r.values().getFirst()).max().orElse(1);
    return new Figure(
        id,
        telling.say("progress.recall.title", recall.known(), recall.extent().n()),
        telling.say(
            "progress.recall.caption",
            recall.extent().n(),
            telling.date(recall.extent().to()),
            recall.fresh()),
        new Picture.Plot(
            new Axis(telling.say("progress.recall.x"), Unit.PERCENT, 0, 1),
            false,
            Axis.upTo(telling.say("progress.cards"), Unit.COUNT, most),
            Optional.empty(),
            List.of(new Bars(List.of(new Series(0, Tone.ACCENT)), BIN, false))),
        new Table(
            telling.say("progress.recall.x"),
            List.of(telling.column("progress.cards", Unit.COUNT)),
            rows));
  }

  private static Table.Row row(RecallNow.Bin bin, Telling telling) {
    return new Table.Row(
        telling.say("chart.range", bin.from(), bin.to()),
        (bin.from() + bin.to()) / 200.0,
        List.of((double) bin.cards().size()),
        bin.cards());
  }
}
