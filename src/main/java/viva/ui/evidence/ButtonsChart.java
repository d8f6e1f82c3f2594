package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viva.card.Rating;
import viva.card.evidence.Phase;
import viva.progress.chart.Buttons;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Bars;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 11, which buttons were pressed.
final class ButtonsChart {
  private static final List<Tone> TONES = List.of(Tone.AGAIN, Tone.HARD, Tone.GOOD, Tone.EASY);

  private ButtonsChart() {}

  static Figure of(Buttons buttons, Telling telling) {
    var id = "buttons";
    if (buttons.lack().isPresent()) return telling.lacking(id, buttons);
    var rows = new ArrayList<Table.Row>();
    for (var row : buttons.rows()) {
      if (row.n() == 0) continue;
      var values = new ArrayList<Double>();
      row.counts().forEach(count -> values.add((double) count / row.n()));
      values.add((double) row.n());
      rows.add(
          new Table.Row(
              telling.say("progress.phase." + row.phase()), rows.size(), values, List.of()));
    }
    var columns = new ArrayList<Table.Column>();
    var series = new ArrayList<Series>();
    for (var rating : Rating.values()) {
      series.add(new Series(columns.size(), TONES.get(columns.size())));
      columns.add(new Table.Column(word(rating, telling), Unit.PERCENT));
    }
    columns.add(telling.column("progress.answers", Unit.COUNT));
    return new Figure(
        id,
        title(buttons, telling),
        telling.caption("progress.n.answers", buttons.extent())
            + telling.say("progress.buttons.practice")
            + telling.say("progress.young.what"),
        new Picture.Plot(
            new Axis(telling.say("progress.buttons.x"), Unit.COUNT, -0.5, rows.size() - 0.5),
            true,
            Axis.upTo(telling.say("progress.buttons.y"), Unit.PERCENT, 1),
            Optional.empty(),
            List.of(new Bars(series, 0.6, false))),
        new Table(telling.say("progress.buttons.x"), columns, rows));
  }

  private static String title(Buttons buttons, Telling telling) {
    if (buttons.hardForFail())
      return telling.say(
          "progress.buttons.title.hard",
          buttons.hard().value(),
          buttons.afterHard().value(),
          buttons.afterGood().value());
    int again = 0;
    int all = 0;
    for (var phase : List.of(Phase.YOUNG, Phase.MATURE)) {
      again += buttons.row(phase).of(Rating.AGAIN);
      all += buttons.row(phase).n();
    }
    return all == 0
        ? telling.say("progress.buttons.title.learning")
        : telling.say("progress.buttons.title", (double) again / all);
  }

  private static String word(Rating rating, Telling telling) {
    return telling.say("rating." + rating.name().toLowerCase(Locale.ROOT));
  }
}
