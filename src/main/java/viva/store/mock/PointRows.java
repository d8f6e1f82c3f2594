package viva.store.mock;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.mock.CheckedPoint;
import viva.card.mock.MissedPoint;
import viva.store.sql.Db;

/// What was confirmed of key points, and which answers have changed the schedule.
final class PointRows {
  private final Db db;

  PointRows(Db db) {
    this.db = db;
  }

  /// @param log the number of the answer's row
  void drilled(ReviewLog.Answer answer, long text, List<CheckedPoint> confirmed, long log)
      throws SQLException {
    long drill =
        db.insert(
            "INSERT INTO drill (card_id, card_text, at, day, log_id) VALUES (?, ?, ?, ?, ?)",
            answer.card().value(),
            text,
            answer.moment().at().toEpochMilli(),
            answer.moment().day().toEpochDay(),
            log);
    int n = 0;
    for (var point : confirmed) {
      db.run(
          "INSERT INTO drill_point VALUES (?, ?, ?, ?, ?)",
          drill,
          n++,
          point.head(),
          point.text(),
          point.confirmed().name());
    }
  }

  /// Of each point as it is worded: an edit of the card begins a new count.
  List<MissedPoint> missed() throws SQLException {
    return db.list(
        """
        WITH said AS (
          SELECT card_id, card_text, head, text, confirmed, at
          FROM mock_point JOIN mock_item USING (session_id, ord)
          WHERE stage = 'DONE' AND ending NOT IN ('SKIPPED', 'NOT_RECORDED')
          UNION ALL
          SELECT drill.card_id, card_text, head, text, confirmed, drill.at
          FROM drill_point JOIN drill ON drill.id = drill_id
          LEFT JOIN review_log ON review_log.id = log_id
          WHERE ifnull(undone, 0) = 0)
        SELECT card_id, CASE head WHEN '' THEN text ELSE head || ': ' || text END AS words,
               sum(confirmed = 'NO') AS missed, count(*) AS asked,
               max(CASE WHEN confirmed = 'NO' THEN at END) AS last
        FROM said WHERE confirmed IN ('YES', 'PARTLY', 'NO')
        GROUP BY card_id, head, text HAVING missed > 0
        ORDER BY missed DESC, last DESC, card_id, words
        """,
        row ->
            new MissedPoint(
                new CardId(row.getLong("card_id")),
                row.getString("words"),
                row.getInt("missed"),
                row.getInt("asked"),
                Instant.ofEpochMilli(row.getLong("last"))));
  }

  List<DisputedPoint> disputed() throws SQLException {
    return db.list(
        """
        SELECT card_id, CASE head WHEN '' THEN text ELSE head || ': ' || text END AS words, note, at
        FROM mock_point JOIN mock_item USING (session_id, ord)
        WHERE confirmed = 'WRONG_REFERENCE' ORDER BY at DESC, session_id DESC, ord, n
        """,
        row ->
            new DisputedPoint(
                new CardId(row.getLong("card_id")),
                row.getString("words"),
                row.getString("note"),
                Instant.ofEpochMilli(row.getLong("at"))));
  }

  /// Those of the effects whose log row is there and not undone.
  Set<MockEffect.Key> inForce(List<MockEffect> effects) throws SQLException {
    var found = new HashSet<MockEffect.Key>();
    for (var effect : effects) {
      var key = effect.key();
      db.one(
              """
              SELECT 1 FROM mock_effect JOIN review_log ON review_log.id = log_id
              WHERE session_id = ? AND ord = ? AND mock_effect.card_id = ? AND undone = 0
              """,
              _ -> key,
              key.session(),
              key.order(),
              key.card().value())
          .ifPresent(found::add);
    }
    return found;
  }

  void applied(MockEffect effect, long log) throws SQLException {
    db.run(
        "INSERT OR REPLACE INTO mock_effect (session_id, ord, card_id, log_id) VALUES (?, ?, ?, ?)",
        effect.session(),
        effect.order(),
        effect.card().value(),
        log);
  }

  Set<CardId> applied(long session) throws SQLException {
    return new HashSet<>(
        db.list(
            """
            SELECT mock_effect.card_id FROM mock_effect JOIN review_log ON review_log.id = log_id
            WHERE session_id = ? AND undone = 0
            """,
            row -> new CardId(row.getLong(1)),
            session));
  }
}
