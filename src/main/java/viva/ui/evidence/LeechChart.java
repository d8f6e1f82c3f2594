package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import viva.progress.chart.LeechList;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.figure.Unit;
import viva.ui.kit.Place;
import viva.words.Waits;

/// Chart 18, cards that cost more than they give.
final class LeechChart {
  private static final int SHOWN = 8;

  private LeechChart() {}

  static Figure of(LeechList leeches, Telling telling) {
    var id = "leeches";
    if (leeches.lack().isPresent()) return telling.lacking(id, leeches);
    var rows = new ArrayList<Table.Row>();
    for (var leech : leeches.leeches()) {
      var question = telling.plain(leech.question());
      rows.add(
          new Table.Row(
              question,
              rows.size(),
              List.of((double) leech.lapses(), leech.minutes()),
              List.of(leech.card()),
              List.of(
                  new Table.Action(
                      telling.say("progress.leeches.edit"),
                      telling.say("progress.leeches.edit.help", question),
                      new Place.Card(leech.card())))));
    }
    double minutes = leeches.leeches().stream().mapToDouble(LeechList.Leech::minutes).sum();
    return new Figure(
        id,
        telling.say(
            "progress.leeches.title", rows.size(), Waits.taking(minutes, telling.messages())),
        telling.caption("progress.n.studied", leeches.extent())
            + telling.say("progress.leeches.what", LeechList.LAPSES, LeechList.COSTLIEST),
        new Picture.Rows(SHOWN, List.of(0, 1)),
        new Table(
            telling.say("column.question"),
            List.of(
                telling.column("progress.leeches.lapses", Unit.COUNT),
                telling.column("progress.minutes", Unit.MINUTES)),
            rows));
  }
}
