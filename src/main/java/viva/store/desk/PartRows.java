package viva.store.desk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.store.sql.CardColumns;
import viva.store.sql.Db;
import viva.store.sql.TopicColumn;
import viva.store.view.Part;

/// The cards of a [Part], in the order of the notes.
final class PartRows {
  private static final String OF_TOPIC =
      " AND card.topic_id IN (SELECT id FROM topic"
          + " WHERE path = ? OR substr(path, 1, length(?)) = ?)";
  private static final int ALL = -1;

  private final Db db;

  PartRows(Db db) {
    this.db = db;
  }

  List<ScheduledCard> read(Topic topic, Part part) throws SQLException {
    var values = new ArrayList<Object>();
    var where = where(part, values);
    if (!topic.equals(Topic.NONE)) {
      var path = TopicColumn.path(topic);
      var below = path + TopicColumn.SEPARATOR;
      where += OF_TOPIC;
      values.addAll(List.of(path, below, below));
    }
    values.add(part instanceof Part.Fresh(_, int most) ? most : ALL);
    return db.list(
        CardColumns.SELECT
            + "WHERE card.archived IS NULL"
            + where
            + " ORDER BY card.document_id, card.line LIMIT ?",
        CardColumns::read,
        values.toArray());
  }

  private static String where(Part part, List<Object> values) {
    return switch (part) {
      case Part.Whole() -> "";
      case Part.Fresh(var day, _) -> {
        values.add(day.toEpochDay());
        yield " AND schedule.card_id IS NULL AND card.answer <> ''"
            + " AND ifnull(mark.suspended, 0) = 0 AND ifnull(mark.buried_until, 0) <= ?";
      }
      case Part.Weak(var day, int lapses, double difficulty, double passed) -> {
        values.addAll(List.of(lapses, difficulty, day.toEpochDay(), passed));
        yield " AND (schedule.lapses >= ? OR schedule.difficulty >= ?"
            + " OR max(0, ? - schedule.reviewed_day) >= ? * schedule.stability)";
      }
      case Part.DueBy(var day) -> {
        values.add(day.toEpochDay());
        // The sign keeps SQLite from the index of the days: it would have to sort whole cards.
        yield " AND +schedule.due_day <= ?";
      }
      case Part.Forgotten(var day) -> {
        values.add(day.toEpochDay());
        yield " AND card.id IN (SELECT card_id FROM review_log"
            + " WHERE day = ? AND rating = 1 AND undone = 0)";
      }
    };
  }
}
