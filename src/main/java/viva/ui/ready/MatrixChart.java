package viva.ui.ready;

import java.util.ArrayList;
import java.util.List;
import viva.card.Topic;
import viva.progress.ready.TopicMatrix;
import viva.study.What;
import viva.ui.evidence.Telling;
import viva.ui.figure.Figure;
import viva.ui.figure.Picture;
import viva.ui.figure.Table;
import viva.ui.figure.Unit;
import viva.ui.kit.Place;

/// Chart 3, topic by topic.
public final class MatrixChart {
  private static final int SHOWN = 12;

  /// Weight, cards, studied, recall on the date, mock score of so many, points lost, minutes.
  private static final List<Integer> IN_SIGHT = List.of(0, 1, 2, 4, 7, 6, 8, 9);

  private MatrixChart() {}

  /// Each topic with what it counts, what is known of it, and one click to its queue.
  public static Figure of(TopicMatrix matrix, Telling telling) {
    var id = "topics";
    if (matrix.lack().isPresent() || matrix.rows().isEmpty()) return telling.lacking(id, matrix);
    var rows = new ArrayList<Table.Row>();
    for (var row : matrix.rows()) rows.add(row(row, rows.size(), telling));
    double lost = matrix.rows().stream().mapToDouble(TopicMatrix.Row::lost).sum();
    int half = 0;
    for (double so = 0; half < rows.size() && so < lost / 2; half++)
      so += matrix.rows().get(half).lost();
    return new Figure(
        id,
        telling.say("progress.topics.title", half, rows.size(), lost),
        telling.caption("progress.n.cards", matrix.extent()) + telling.say("progress.topics.what"),
        new Picture.Rows(SHOWN, IN_SIGHT),
        new Table(
            telling.say("column.topic"),
            List.of(
                telling.column("progress.topics.weight", Unit.SHARE),
                telling.column("progress.cards", Unit.COUNT),
                telling.column("progress.topics.studied", Unit.SHARE),
                telling.column("progress.topics.now", Unit.SHARE),
                telling.column("progress.topics.onDate", Unit.SHARE),
                telling.column("progress.topics.passed", Unit.COUNT),
                telling.column("progress.topics.asked", Unit.COUNT),
                telling.column("progress.topics.score", Unit.SHARE),
                telling.column("progress.topics.lost", Unit.POINTS),
                telling.column("progress.topics.minutes", Unit.LEFT)),
            rows));
  }

  private static Table.Row row(TopicMatrix.Row row, int at, Telling telling) {
    boolean mocked = row.mock().n() > 0;
    return new Table.Row(
        telling.topic(row.topic()),
        at,
        List.of(
            row.weight(),
            (double) row.cards(),
            row.coverage(),
            row.now(),
            row.onDate(),
            mocked ? (double) row.mock().hits() : Double.NaN,
            mocked ? (double) row.mock().n() : Double.NaN,
            row.score().orElse(Double.NaN),
            row.lost(),
            row.minutes().orElse(Double.NaN)),
        row.weakest(),
        row.weakest().isEmpty() ? List.of() : List.of(study(row, telling)));
  }

  private static Table.Action study(TopicMatrix.Row row, Telling telling) {
    Topic topic = row.topic();
    return new Table.Action(
        telling.say("progress.topics.study"),
        telling.say("progress.topics.study.help", telling.topic(topic), row.weakest().size()),
        new Place.Study(What.cards(row.weakest())));
  }
}
