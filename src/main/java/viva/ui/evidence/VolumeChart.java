package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.evidence.Phase;
import viva.progress.chart.Volume;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Bars;
import viva.ui.figure.Picture.Line;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;
import viva.words.Waits;

/// Chart 10, answers and minutes over time.
final class VolumeChart {
  /// More bars than these would be thinner than one can see: then weeks, then months are shown.
  private static final int MOST_DAYS = 92;

  private static final int MOST_WEEKS = 105;
  private static final int ALL = Phase.values().length;
  private static final int MINUTES = ALL + 1;

  private VolumeChart() {}

  static Figure of(Volume volume, Telling telling) {
    var id = "volume";
    if (volume.lack().isPresent()) return telling.lacking(id, volume);
    boolean daily = volume.days().size() <= MOST_DAYS;
    boolean weekly = !daily && volume.weeks().size() <= MOST_WEEKS;
    var bars = daily ? volume.days() : weekly ? volume.weeks() : volume.months();
    var rows = new ArrayList<Table.Row>();
    for (var bar : bars) rows.add(row(bar, rows.size(), !daily && !weekly, telling));
    double answers = rows.stream().mapToDouble(r -> r.values().get(ALL)).max().orElse(1);
    double minutes = rows.stream().mapToDouble(r -> r.values().get(MINUTES)).max().orElse(1);
    var stretch = daily ? "day" : weekly ? "week" : "month";
    return new Figure(
        id,
        telling.say(
            "progress.volume.title",
            volume.extent().n(),
            Waits.taking(volume.minutes(), telling.messages())),
        telling.caption("progress.n.answers", volume.extent())
            + telling.say("progress.young.what")
            + telling.say("progress.volume.practice")
            + telling.say("progress.volume.capped"),
        new Picture.Plot(
            new Axis(
                telling.say("progress.volume.x." + stretch), Unit.COUNT, -0.5, rows.size() - 0.5),
            true,
            Axis.upTo(telling.say("progress.answers"), Unit.COUNT, answers),
            Optional.of(Axis.upTo(telling.say("progress.minutes"), Unit.MINUTES, minutes)),
            List.of(
                new Bars(
                    List.of(
                        series(Phase.MATURE, Tone.MATURE),
                        series(Phase.YOUNG, Tone.YOUNG),
                        series(Phase.RELEARNING, Tone.AGAIN),
                        series(Phase.LEARNING, Tone.LEARNING),
                        series(Phase.NEW, Tone.EASY)),
                    0.9,
                    false),
                new Line(new Series(MINUTES, Tone.SOFT), Optional.empty(), false, true))),
        new Table(telling.say("progress.volume.x." + stretch), columns(telling), rows));
  }

  private static Series series(Phase phase, Tone tone) {
    return new Series(List.of(Phase.values()).indexOf(phase), tone);
  }

  private static Table.Row row(Volume.Bar bar, int at, boolean month, Telling telling) {
    var values = new ArrayList<Double>();
    bar.answers().forEach(n -> values.add((double) n));
    values.add((double) bar.allAnswers());
    values.add(bar.allMinutes());
    return new Table.Row(
        month ? telling.month(bar.from()) : telling.day(bar.from()), at, values, List.of());
  }

  private static List<Table.Column> columns(Telling telling) {
    var columns = new ArrayList<Table.Column>();
    for (var phase : Phase.values())
      columns.add(telling.column("progress.phase." + phase, Unit.COUNT));
    columns.add(telling.column("progress.answers", Unit.COUNT));
    columns.add(telling.column("progress.minutes", Unit.MINUTES));
    return columns;
  }
}
