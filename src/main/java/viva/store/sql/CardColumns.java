package viva.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Marks;
import viva.card.Origin;
import viva.card.ScheduledCard;

/// A card with its place in the schedule and what the learner has put on it, as columns.
public final class CardColumns {
  public static final String COLUMNS =
      """
      SELECT card.id, card.line, card.question, card.answer, card.tags,
             document.path AS document, topic.path AS topic,
             schedule.*, mark.suspended, mark.buried_until, mark.flag, mark.note
      """;
  public static final String JOINED =
      """
      JOIN document ON document.id = card.document_id
      JOIN topic ON topic.id = card.topic_id
      LEFT JOIN schedule ON schedule.card_id = card.id
      LEFT JOIN mark ON mark.card_id = card.id
      """;

  /// The beginning of a statement that reads cards: what follows is a condition.
  public static final String SELECT = COLUMNS + "FROM shown card\n" + JOINED;

  private CardColumns() {}

  public static ScheduledCard read(ResultSet row) throws SQLException {
    return new ScheduledCard(
        new CardId(row.getLong("id")), card(row), StateColumns.read(row, ""), marks(row));
  }

  /// The card of a row with the columns `topic`, `document`, `line`, `question`, `answer`, `tags`.
  public static Card card(ResultSet row) throws SQLException {
    return new Card(
        TopicColumn.topic(row.getString("topic")),
        row.getString("question"),
        row.getString("answer"),
        new Origin(row.getString("document"), row.getInt("line")),
        TopicColumn.split(row.getString("tags")));
  }

  private static Marks marks(ResultSet row) throws SQLException {
    var note = row.getString("note");
    return note == null
        ? Marks.NONE
        : new Marks(
            row.getBoolean("suspended"),
            LocalDate.ofEpochDay(row.getLong("buried_until")),
            row.getInt("flag"),
            note);
  }
}
