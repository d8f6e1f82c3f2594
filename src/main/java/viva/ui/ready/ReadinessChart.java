package viva.ui.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.evidence.Snapshot;
import viva.progress.ready.Readiness;
import viva.progress.ready.Readiness.Range;
import viva.ui.evidence.Telling;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Ends;
import viva.ui.figure.Picture.Line;
import viva.ui.figure.Picture.Rule;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Picture.Target;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 2, how ready for one interview: now, and day by day.
public final class ReadinessChart {
  private static final int VALUE = 0;
  private static final int LOW = 1;
  private static final int HIGH = 2;
  private static final int PLANNED = 3;

  private ReadinessChart() {}

  /// Where readiness lies now, on the date without more studying, and with the plan.
  public static Figure gauge(Readiness readiness, Telling telling) {
    var id = "readiness-" + readiness.goal().id();
    if (!readiness.open() && !readiness.memoryOnly())
      return Figure.empty(id, title(readiness, telling), evidence(readiness, telling));
    var rows = new ArrayList<Table.Row>();
    rows.add(row("now", readiness.now(), rows.size(), telling));
    rows.add(row("stop", readiness.stop(), rows.size(), telling));
    readiness.planned().ifPresent(r -> rows.add(row("planned", r, rows.size(), telling)));
    return new Figure(
        id,
        title(readiness, telling),
        evidence(readiness, telling),
        new Picture.Gauge(
            LOW,
            HIGH,
            Optional.of(
                new Target(
                    readiness.goal().target(),
                    telling.say("progress.target", readiness.goal().target())))),
        new Table(
            telling.say("progress.readiness"),
            List.of(
                telling.column("progress.value", Unit.PERCENT),
                telling.column("progress.low", Unit.PERCENT),
                telling.column("progress.high", Unit.PERCENT)),
            rows));
  }

  /// The finding in one sentence: a range, or plainly that there is none yet.
  static String title(Readiness readiness, Telling telling) {
    var name = readiness.goal().interview().name();
    var range =
        telling.say("chart.range", 100 * readiness.now().low(), 100 * readiness.now().high());
    if (readiness.open()) return telling.say("progress.readiness.title", name, range);
    return readiness.memoryOnly()
        ? telling.say("progress.readiness.memory", name, range)
        : telling.say("progress.readiness.closed", name);
  }

  /// What the number rests upon.
  static String evidence(Readiness readiness, Telling telling) {
    var why = readiness.why();
    return telling.say("progress.readiness.evidence", why.reviews(), why.answers(), why.percent());
  }

  private static Table.Row row(String key, Range range, int at, Telling telling) {
    return new Table.Row(
        telling.say("progress.readiness.row." + key), at, range.value(), range.low(), range.high());
  }

  /// The snapshots of each day as a line; only days on which the number was shown.
  public static Figure history(Readiness readiness, Telling telling) {
    var id = "readiness-history-" + readiness.goal().id();
    var shown = readiness.history().stream().filter(Snapshot::open).toList();
    if (shown.size() < 2)
      return Figure.empty(
          id,
          telling.say("progress.history.name"),
          telling.say("progress.history.lack", shown.size()));
    LocalDate first = shown.getFirst().day();
    var rows = new ArrayList<Table.Row>();
    for (var day : shown)
      rows.add(
          new Table.Row(
              telling.day(day.day()),
              day.day().toEpochDay() - first.toEpochDay(),
              day.stop(),
              day.low(),
              day.high(),
              day.planned().orElse(Double.NaN)));
    double change = 100 * (shown.getLast().stop() - shown.getFirst().stop());
    return new Figure(
        id,
        telling.say(
            change >= 0 ? "progress.history.up" : "progress.history.down",
            Math.abs(change),
            telling.day(first)),
        telling.say(
            "progress.caption",
            telling.say("progress.n.days", shown.size()),
            telling.say(
                "progress.period.between",
                telling.date(first),
                telling.date(shown.getLast().day()))),
        new Picture.Plot(
            new Axis(telling.say("progress.day"), Unit.COUNT, 0, Math.max(1, rows.getLast().at())),
            true,
            new Axis(telling.say("progress.readiness.y"), Unit.PERCENT, 0, 1),
            Optional.empty(),
            List.of(
                new Rule(
                    readiness.goal().target(),
                    false,
                    telling.say("progress.target", readiness.goal().target())),
                new Line(
                    new Series(VALUE, Tone.ACCENT), Optional.of(new Ends(LOW, HIGH)), false, false),
                new Line(new Series(PLANNED, Tone.SECOND), Optional.empty(), true, false))),
        new Table(
            telling.say("progress.day"),
            List.of(
                telling.column("progress.readiness.row.stop", Unit.PERCENT),
                telling.column("progress.low", Unit.PERCENT),
                telling.column("progress.high", Unit.PERCENT),
                telling.column("progress.readiness.row.planned", Unit.PERCENT)),
            rows));
  }
}
