package viva.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.mock.MockAnswer;
import viva.progress.chart.MockHistory;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Dots;
import viva.ui.figure.Picture.Ends;
import viva.ui.figure.Picture.Line;
import viva.ui.figure.Picture.Rule;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 16, the mock interviews one after the other.
final class MockChart {
  private static final double LOWEST = 1;
  private static final double HIGHEST = 4;

  private MockChart() {}

  static Figure scores(MockHistory history, Telling telling) {
    var id = "mocks";
    if (history.lack().isPresent()) return telling.lacking(id, history);
    var last = history.sessions().getLast();
    return figure(
        id,
        telling.say("progress.mocks.title", last.score(), last.low(), last.high()),
        history,
        new Axis(telling.say("progress.mocks.y"), Unit.PERCENT, 0, 1),
        List.of(
            new Rule(MockAnswer.PASS, false, telling.say("progress.mocks.pass", MockAnswer.PASS)),
            new Dots(new Series(0, Tone.ACCENT), Optional.of(new Ends(1, 2)), Optional.empty())),
        telling);
  }

  static Figure rubric(MockHistory history, Telling telling) {
    var id = "rubric";
    if (history.lack().isPresent()) return telling.lacking(id, history);
    var last = history.sessions().getLast().rubric();
    var axes = List.of("accuracy", "completeness", "depth", "delivery");
    var levels = List.of(last.accuracy(), last.completeness(), last.depth(), last.delivery());
    int weakest = 0;
    for (int i = 1; i < 4; i++) if (levels.get(i) < levels.get(weakest)) weakest = i;
    return figure(
        id,
        telling.say(
            "progress.rubric.title",
            telling.say("progress.rubric." + axes.get(weakest)),
            levels.get(weakest)),
        history,
        new Axis(telling.say("progress.rubric.y"), Unit.NUMBER, LOWEST, HIGHEST),
        List.of(
            new Line(new Series(5, Tone.ACCENT), Optional.empty(), false, false),
            new Line(new Series(6, Tone.HARD), Optional.empty(), true, false),
            new Line(new Series(7, Tone.EASY), Optional.empty(), false, false),
            new Line(new Series(8, Tone.SOFT), Optional.empty(), true, false)),
        telling);
  }

  private static Figure figure(
      String id,
      String title,
      MockHistory history,
      Axis y,
      List<Picture.Layer> layers,
      Telling telling) {
    var rows = new ArrayList<Table.Row>();
    for (var mock : history.sessions())
      rows.add(
          new Table.Row(
              telling.day(mock.day()),
              rows.size(),
              mock.score(),
              mock.low(),
              mock.high(),
              (double) mock.asked(),
              (double) mock.timedOut(),
              mock.rubric().accuracy(),
              mock.rubric().completeness(),
              mock.rubric().depth(),
              mock.rubric().delivery()));
    return new Figure(
        id,
        title,
        telling.caption("progress.n.mocks", history.extent()),
        new Picture.Plot(
            new Axis(telling.say("progress.mocks.x"), Unit.COUNT, -0.5, rows.size() - 0.5),
            true,
            y,
            Optional.empty(),
            layers),
        new Table(
            telling.say("progress.mocks.x"),
            List.of(
                telling.column("progress.mocks.y", Unit.PERCENT),
                telling.column("progress.low", Unit.PERCENT),
                telling.column("progress.high", Unit.PERCENT),
                telling.column("progress.mocks.asked", Unit.COUNT),
                telling.column("progress.mocks.timedOut", Unit.COUNT),
                telling.column("progress.rubric.accuracy", Unit.NUMBER),
                telling.column("progress.rubric.completeness", Unit.NUMBER),
                telling.column("progress.rubric.depth", Unit.NUMBER),
                telling.column("progress.rubric.delivery", Unit.NUMBER)),
            rows));
  }
}
