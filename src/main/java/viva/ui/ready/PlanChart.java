package viva.ui.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.progress.ready.PlanTrack;
import viva.progress.ready.Readiness;
import viva.ui.evidence.Telling;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Picture.Axis;
import viva.ui.figure.Picture.Line;
import viva.ui.figure.Picture.Rule;
import viva.ui.figure.Picture.Series;
import viva.ui.figure.Table;
import viva.ui.figure.Tone;
import viva.ui.figure.Unit;

/// Chart 6, the accepted plan against what was done. It is on track where as much is done as the
/// plan wants by today, and the plan leads to the target.
public final class PlanChart {
  /// A plan is kept within so many points of 100.
  private static final double KEPT = 1;

  private PlanChart() {}

  /// The plan of one interview.
  public static Figure of(PlanTrack track, Readiness readiness, Telling telling) {
    if (track.lack().isPresent() || track.planned().isEmpty())
      return none(track.goal().id(), telling);
    LocalDate first = track.planned().getFirst().day();
    var rows = new ArrayList<Table.Row>();
    for (int i = 0; i < track.planned().size(); i++) {
      var point = track.planned().get(i);
      rows.add(
          new Table.Row(
              telling.day(point.day()),
              point.day().toEpochDay() - first.toEpochDay(),
              point.studied(),
              i < track.actual().size() ? track.actual().get(i).studied() : Double.NaN));
    }
    long today = Math.max(0, track.actual().size() - 1L);
    return new Figure(
        id(track.goal().id()),
        title(track, readiness, telling),
        telling.say(
            "progress.plan.caption",
            track.goal().interview().name(),
            telling.date(track.plans().getLast().day()),
            track.plans().getLast().minutes(),
            track.plans().size()),
        new Picture.Plot(
            new Axis(telling.say("progress.day"), Unit.COUNT, 0, Math.max(1, rows.getLast().at())),
            true,
            new Axis(telling.say("progress.plan.y"), Unit.PERCENT, 0, 1),
            Optional.empty(),
            List.of(
                new Rule(today, true, telling.say("progress.plan.today")),
                new Line(new Series(0, Tone.SECOND), Optional.empty(), true, false),
                new Line(new Series(1, Tone.ACCENT), Optional.empty(), false, false))),
        new Table(
            telling.say("progress.day"),
            List.of(
                telling.column("progress.plan.planned", Unit.PERCENT),
                telling.column("progress.plan.actual", Unit.PERCENT)),
            rows));
  }

  /// Where no plan was accepted yet.
  public static Figure none(long interview, Telling telling) {
    return Figure.empty(
        id(interview), telling.say("progress.plan.name"), telling.say("progress.lack.PLANS", 0, 1));
  }

  private static String id(long interview) {
    return "plan-" + interview;
  }

  /// Whether the plan is kept, and whether that is enough, in one sentence.
  static String title(PlanTrack track, Readiness readiness, Telling telling) {
    double ahead = track.ahead();
    if (ahead <= -KEPT) return telling.say("progress.plan.behind", -ahead);
    var kept = ahead < KEPT ? "progress.plan.kept" : "progress.plan.ahead";
    return telling.say(readiness.reached() ? kept : kept + ".short", ahead);
  }
}
