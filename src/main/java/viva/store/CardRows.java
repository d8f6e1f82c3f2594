package viva.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.card.identity.FoundCard;
import viva.store.sql.CardColumns;
import viva.store.sql.Db;
import viva.store.sql.StateColumns;
import viva.store.sql.TopicColumn;
import viva.store.view.TopicCounts;

/// Cards with their place in the schedule and what the learner has put on them.
final class CardRows {
  private final Db db;

  CardRows(Db db) {
    this.db = db;
  }

  List<ScheduledCard> active() throws SQLException {
    return db.list(
        CardColumns.SELECT + "WHERE card.archived IS NULL ORDER BY card.document_id, card.line",
        CardColumns::read);
  }

  List<ScheduledCard> ofDocument(long document) throws SQLException {
    return db.list(
        CardColumns.SELECT
            + "WHERE card.archived IS NULL AND card.document_id = ? ORDER BY card.line",
        CardColumns::read,
        document);
  }

  Optional<ScheduledCard> find(CardId id) throws SQLException {
    return db.one(CardColumns.SELECT + "WHERE card.id = ?", CardColumns::read, id.value());
  }

  /// Takes away the cards that are not shown, which are few: to look up each one in `shown` takes
  /// eight times as long.
  Map<LocalDate, Integer> dueByDay() throws SQLException {
    return db
        .list(
            """
            SELECT due_day, count(*) FROM schedule
            WHERE due_day IS NOT NULL AND card_id NOT IN (
              SELECT card.id FROM card LEFT JOIN override ON override.card_id = card.id
              WHERE card.question = '' OR NOT ifnull(override.archived = 0, card.archived IS NULL))
            GROUP BY due_day
            """,
            row -> Map.entry(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Written against the tables: of the view `shown` SQLite would read every card's answer, where
  /// here the index that the library's table is read from has all it needs.
  List<TopicCounts> topics(StudyMoment now) throws SQLException {
    return db.list(
        """
        SELECT topic.path, cards, due, fresh FROM (
          SELECT ifnull(override.topic_id, card.topic_id) AS topic_id, min(card.id) AS first,
                 sum(schedule.card_id IS NOT NULL
                     OR NOT ifnull(override.answer = '', card.answer = '')) AS cards,
                 ifnull(sum(schedule.due_day <= ?1 OR schedule.due_at < ?2), 0) AS due,
                 sum(schedule.card_id IS NULL
                     AND NOT ifnull(override.answer = '', card.answer = '')) AS fresh
          FROM card
          LEFT JOIN override ON override.card_id = card.id
          LEFT JOIN schedule ON schedule.card_id = card.id
          LEFT JOIN mark ON mark.card_id = card.id
          WHERE card.question <> '' AND ifnull(override.archived = 0, card.archived IS NULL)
            AND ifnull(mark.suspended, 0) = 0 AND ifnull(mark.buried_until, 0) <= ?1
          GROUP BY 1)
        JOIN topic ON topic.id = topic_id ORDER BY first
        """,
        r ->
            new TopicCounts(
                TopicColumn.topic(r.getString("path")),
                r.getInt("cards"),
                r.getInt("due"),
                r.getInt("fresh")),
        now.day().toEpochDay(),
        now.dayEnds().toEpochMilli());
  }

  void setState(CardId card, State state) throws SQLException {
    if (state instanceof State.New) {
      db.run("DELETE FROM schedule WHERE card_id = ?", card.value());
    } else {
      db.run(
          "INSERT OR REPLACE INTO schedule (card_id, "
              + StateColumns.names("")
              + ") VALUES (?"
              + ", ?".repeat(StateColumns.NAMES.size())
              + ")",
          StateColumns.join(new @Nullable Object[] {card.value()}, StateColumns.values(state)));
    }
  }

  void setMarks(CardId card, Marks marks) throws SQLException {
    db.run(
        "INSERT OR REPLACE INTO mark (card_id, suspended, buried_until, flag, note) VALUES (?, ?,"
            + " ?, ?, ?)",
        card.value(),
        marks.suspended(),
        marks.buriedUntil().toEpochDay(),
        marks.flag(),
        marks.note());
  }

  /// Adds a card.
  ///
  /// @param importId the import that brings it; null for none
  void add(long document, long topic, FoundCard found, Instant now, @Nullable Long importId)
      throws SQLException {
    var card = found.card();
    db.run(
        """
        INSERT INTO card (document_id, topic_id, line, question, answer, tags, added, import_id,
                          text_key, question_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        document,
        topic,
        card.origin().line(),
        card.question(),
        card.answer(),
        tags(card),
        now.toEpochMilli(),
        importId,
        found.print().text(),
        found.print().question());
  }

  /// Gives a card other words, another place or other tags; it is asked again if it was archived.
  void rewrite(CardId id, long document, long topic, FoundCard found) throws SQLException {
    var card = found.card();
    db.run(
        """
        UPDATE card SET document_id = ?, topic_id = ?, line = ?, question = ?, answer = ?, tags = ?,
                        archived = NULL, text_key = ?, question_key = ?
        WHERE id = ?
        """,
        document,
        topic,
        card.origin().line(),
        card.question(),
        card.answer(),
        tags(card),
        found.print().text(),
        found.print().question(),
        id.value());
  }

  /// The number of a topic, made when it is new.
  long topic(Topic topic) throws SQLException {
    var path = TopicColumn.path(topic);
    var known = db.one("SELECT id FROM topic WHERE path = ?", r -> r.getLong(1), path);
    return known.isPresent() ? known.get() : db.insert("INSERT INTO topic (path) VALUES (?)", path);
  }

  private static String tags(Card card) {
    return String.join(TopicColumn.SEPARATOR, card.tags());
  }
}
