package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.progress.chart.TrueRetention;
import viva.progress.chart.TrueRetention.Span;
import viva.progress.evidence.Share;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Dots;
import viva.ui.figure.Picture.Ends;
import viva.ui.figure.Picture.Rule;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 7, how much was known of what was due.
final class RetentionChart {
  private static final int ALL = 0;
  private static final int LOW = 1;
  private static final int HIGH = 2;

  private RetentionChart() {}

  static Figure spans(TrueRetention retention, Telling telling) {
    var id = "retention";
    if (retention.lack().isPresent()) return telling.lacking(id, retention);
    var table = table(retention, telling);
    double least =
        table.rows().stream()
            .mapToDouble(r -> r.values().get(LOW))
            .filter(v -> !Double.isNaN(v))
            .min()
            .orElse(0);
    double floor = Math.floor(Math.min(least, retention.desired()) * 10 - 0.5) / 10;
    return new Figure(
        id,
        title(retention, telling),
        telling.caption("progress.n.reviews", retention.extent()) + telling.say("progress.wilson"),
        new Picture.Plot(
            new Axis(telling.say("progress.retention.x"), Unit.COUNT, -0.5, 5.5),
            true,
            new Axis(telling.say("progress.known"), Unit.PERCENT, Math.clamp(floor, 0, 0.9), 1),
            Optional.empty(),
            List.of(
                new Rule(
                    retention.desired(),
                    false,
                    telling.say("progress.target", retention.desired())),
                new Dots(
                    new Series(ALL, Tone.ACCENT),
                    Optional.of(new Ends(LOW, HIGH)),
                    Optional.empty()))),
        table);
  }

  /// The same numbers as a table.
  static Figure table(TrueRetention retention, Telling telling, String id) {
    if (retention.lack().isPresent()) return telling.lacking(id, retention);
    return new Figure(
        id,
        telling.say("progress.retention-table.title", retention.desired()),
        telling.caption("progress.n.reviews", retention.extent()),
        new Picture.Rows(Span.values().length, List.of(0, 1, 2, 3, 4, 5, 6, 7)),
        table(retention, telling));
  }

  private static String title(TrueRetention retention, Telling telling) {
    var month = retention.row(Span.MONTH).all();
    boolean recent = month.n() > 0;
    var share = recent ? month : retention.row(Span.ALL).all();
    var verdict =
        share.low() > retention.desired()
            ? "above"
            : share.high() < retention.desired() ? "below" : "near";
    return telling.say(
        "progress.retention.title." + verdict,
        telling.say("progress.span." + (recent ? Span.MONTH : Span.ALL)),
        share.value(),
        retention.desired());
  }

  private static Table table(TrueRetention retention, Telling telling) {
    var rows = new ArrayList<Table.Row>();
    for (var row : retention.rows()) {
      Share all = row.all();
      rows.add(
          new Table.Row(
              telling.say("progress.span." + row.span()),
              rows.size(),
              all.value(),
              all.n() == 0 ? Double.NaN : all.low(),
              all.n() == 0 ? Double.NaN : all.high(),
              (double) all.n(),
              row.young().value(),
              (double) row.young().n(),
              row.mature().value(),
              (double) row.mature().n()));
    }
    return new Table(
        telling.say("progress.period"),
        List.of(
            telling.column("progress.known", Unit.PERCENT),
            telling.column("progress.low", Unit.PERCENT),
            telling.column("progress.high", Unit.PERCENT),
            telling.column("progress.reviews", Unit.COUNT),
            telling.column("progress.young.known", Unit.PERCENT),
            telling.column("progress.young.n", Unit.COUNT),
            telling.column("progress.mature.known", Unit.PERCENT),
            telling.column("progress.mature.n", Unit.COUNT)),
        rows);
  }
}
