package viva.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.card.StudyMoment;
import viva.store.sql.Db;
import viva.store.sql.StateColumns;
import viva.store.view.Pace;

/// The review log: rows are added; an undone row stays and is only marked.
final class LogRows {
  private static final String COLUMNS =
      "card_id, at, zone_offset, day, day_ends, kind, rating, taken, parameters, fuzz, "
          + StateColumns.names("before_")
          + ", "
          + StateColumns.names("after_");
  private static final String INSERT =
      "INSERT INTO review_log (" + COLUMNS + ") VALUES (?" + ", ?".repeat(33) + ")";

  private final Db db;

  /// A row with its number.
  record Numbered(long id, ReviewLog log) {

    /// Whether it is the row that keeps an answer or a change; the log knows milliseconds.
    boolean keeps(ReviewLog kept) {
      return (log instanceof ReviewLog.Change) == (kept instanceof ReviewLog.Change)
          && log.card().equals(kept.card())
          && log.moment().at().toEpochMilli() == kept.moment().at().toEpochMilli();
    }
  }

  LogRows(Db db) {
    this.db = db;
  }

  /// Adds rows that are undone together; answers their numbers, in their order.
  List<Long> add(List<ReviewLog> rows) throws SQLException {
    var ids = new ArrayList<Long>();
    for (var row : rows) {
      long id = add(row);
      ids.add(id);
      if (rows.size() > 1)
        db.run("INSERT INTO log_batch (log_id, batch) VALUES (?, ?)", id, ids.getFirst());
    }
    return ids;
  }

  private long add(ReviewLog log) throws SQLException {
    var m = log.moment();
    var head =
        new @Nullable Object[] {
          log.card().value(),
          m.at().toEpochMilli(),
          m.offset().getTotalSeconds(),
          m.day().toEpochDay(),
          m.dayEnds().toEpochMilli()
        };
    var kind =
        switch (log) {
          case ReviewLog.Answer a ->
              new @Nullable Object[] {
                a.kind().name(), a.rating().grade(), a.taken().toMillis(), a.parameters(), a.fuzz()
              };
          case ReviewLog.Change c ->
              new @Nullable Object[] {c.reason().name(), null, null, null, null};
        };
    return db.insert(
        INSERT,
        StateColumns.join(
            head, kind, StateColumns.values(log.before()), StateColumns.values(log.after())));
  }

  /// Once something new is done, what was undone can no longer be redone.
  void forgetUndone() throws SQLException {
    db.run("UPDATE review_log SET undone = 2 WHERE undone = 1");
  }

  Optional<Numbered> lastDone() throws SQLException {
    return db.one(select("undone = 0 ORDER BY id DESC LIMIT 1"), LogRows::read);
  }

  Optional<Numbered> nextUndone() throws SQLException {
    return db.one(select("undone = 1 ORDER BY id LIMIT 1"), LogRows::read);
  }

  /// Undoes a row or does it again, with those kept together with it; answers them in their order.
  List<ReviewLog> move(Numbered first, boolean back) throws SQLException {
    var rows = together(first, !back);
    for (var row : rows) {
      db.run("UPDATE review_log SET undone = ? WHERE id = ?", back ? 1 : 0, row.id());
      mark(row, back);
    }
    return rows.stream().map(Numbered::log).toList();
  }

  private List<Numbered> together(Numbered row, boolean undone) throws SQLException {
    var others =
        db.list(
            select(
                """
                undone = ? AND id IN (
                  SELECT log_id FROM log_batch
                  WHERE batch = (SELECT batch FROM log_batch WHERE log_id = ?))
                ORDER BY id
                """),
            LogRows::read,
            undone ? 1 : 0,
            row.id());
    return others.isEmpty() ? List.of(row) : others;
  }

  /// What the last row of a card puts on it besides its state.
  void putsOn(CardId card, Marks before, Marks after) throws SQLException {
    db.run(
        """
        INSERT INTO log_mark (log_id, before_suspended, before_flag, after_suspended, after_flag)
        SELECT max(id), ?, ?, ?, ? FROM review_log WHERE undone = 0 AND card_id = ?
        """,
        before.suspended(),
        before.flag(),
        after.suspended(),
        after.flag(),
        card.value());
  }

  /// Takes from a card what a row has put on it, or puts it there again.
  private void mark(Numbered row, boolean undone) throws SQLException {
    var which = undone ? "before" : "after";
    db.run(
        """
        UPDATE mark SET suspended = put.%1$s_suspended, flag = put.%1$s_flag
        FROM log_mark AS put WHERE put.log_id = ? AND mark.card_id = ?
        """
            .formatted(which),
        row.id(),
        row.log().card().value());
  }

  List<ReviewLog> of(CardId card) throws SQLException {
    return logs("undone = 0 AND card_id = ? ORDER BY id", card.value());
  }

  List<ReviewLog> since(LocalDate day) throws SQLException {
    return logs("undone = 0 AND day >= ? ORDER BY id", day.toEpochDay());
  }

  /// Means of the last thousand answers; an answer of over three minutes counts as three, and the
  /// time of a later answer on the same day is added to the first one's.
  Pace pace() throws SQLException {
    return db.one(
            """
            SELECT ifnull(avg(CASE WHEN NOT began THEN spent END), 0) / 1000 AS review,
                   ifnull(avg(CASE WHEN began THEN spent END), 0) / 1000 AS fresh
            FROM (SELECT sum(min(taken, 180000)) AS spent, max(before_state = 'NEW') AS began
                  FROM (SELECT card_id, day, taken, before_state FROM review_log
                        WHERE undone = 0 AND rating IS NOT NULL AND kind <> 'PRACTICE'
                        ORDER BY id DESC LIMIT 1000)
                  GROUP BY card_id, day)
            """,
            r -> new Pace(r.getDouble("review"), r.getDouble("fresh")))
        .orElseThrow();
  }

  private List<ReviewLog> logs(String where, Object value) throws SQLException {
    return db.list(select(where), row -> read(row).log(), value);
  }

  private static String select(String where) {
    return "SELECT id, " + COLUMNS + " FROM review_log WHERE " + where;
  }

  private static Numbered read(ResultSet row) throws SQLException {
    var card = new CardId(row.getLong("card_id"));
    var moment =
        new StudyMoment(
            Instant.ofEpochMilli(row.getLong("at")),
            ZoneOffset.ofTotalSeconds(row.getInt("zone_offset")),
            LocalDate.ofEpochDay(row.getLong("day")),
            Instant.ofEpochMilli(row.getLong("day_ends")));
    var before = StateColumns.read(row, "before_");
    var after = StateColumns.read(row, "after_");
    return new Numbered(row.getLong("id"), log(row, card, moment, before, after));
  }

  private static ReviewLog log(
      ResultSet row, CardId card, StudyMoment moment, State before, State after)
      throws SQLException {
    var kind = row.getString("kind");
    return switch (kind) {
      case "MANUAL", "RESCHEDULED" ->
          new ReviewLog.Change(card, moment, ReviewLog.Reason.valueOf(kind), before, after);
      default ->
          new ReviewLog.Answer(
              card,
              moment,
              Rating.ofGrade(row.getInt("rating")),
              ReviewLog.Kind.valueOf(kind),
              Duration.ofMillis(row.getLong("taken")),
              before,
              after,
              row.getInt("parameters"),
              row.getDouble("fuzz"));
    };
  }
}
