package viva.store.mock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import viva.card.CardId;
import viva.card.StudyMoment;
import viva.card.mock.MockAnswer;
import viva.card.mock.MockResult;
import viva.card.mock.MockSetup;
import viva.store.sql.Db;
import viva.store.sql.StateColumns;
import viva.store.sql.TopicColumn;

/// Mocks as wholes, and their results.
final class SessionRows {
  private static final String BEGUN = "SELECT * FROM mock_session ";

  private final Db db;

  /// A mock without its questions.
  record Begun(long session, MockSetup setup, StudyMoment at) {}

  SessionRows(Db db) {
    this.db = db;
  }

  long add(MockSetup setup, StudyMoment now) throws SQLException {
    return db.insert(
        """
        INSERT INTO mock_session (setup, at, zone_offset, day, day_ends, state)
        VALUES (?, ?, ?, ?, ?, 'OPEN')
        """,
        StateColumns.join(new @Nullable Object[] {SetupText.write(setup)}, Columns.moment(now)));
  }

  void leaveOpen() throws SQLException {
    db.run("UPDATE mock_session SET state = 'LEFT' WHERE state = 'OPEN'");
  }

  Optional<Begun> open() throws SQLException {
    return db.one(BEGUN + "WHERE state = 'OPEN' ORDER BY id DESC LIMIT 1", SessionRows::begun);
  }

  Optional<Begun> find(long session) throws SQLException {
    return db.one(BEGUN + "WHERE id = ?", SessionRows::begun, session);
  }

  Optional<MockSetup> lastSetup() throws SQLException {
    return db.one(BEGUN + "ORDER BY id DESC LIMIT 1", SessionRows::begun).map(Begun::setup);
  }

  private static Begun begun(ResultSet row) throws SQLException {
    return new Begun(
        row.getLong("id"), SetupText.read(row.getString("setup")), Columns.moment(row));
  }

  void finish(MockResult result) throws SQLException {
    var rubric = result.rubric();
    db.run(
        """
        UPDATE mock_session SET state = 'OVER', score = ?, low = ?, high = ?,
          accuracy = ?, completeness = ?, depth = ?, delivery = ?, asked = ?, timed_out = ?
        WHERE id = ?
        """,
        result.score(),
        result.low(),
        result.high(),
        rubric.accuracy(),
        rubric.completeness(),
        rubric.depth(),
        rubric.delivery(),
        result.asked(),
        result.timedOut(),
        result.session());
  }

  List<MockResult> history() throws SQLException {
    return db.list(BEGUN + "WHERE state = 'OVER' ORDER BY id", SessionRows::result);
  }

  private static MockResult result(ResultSet row) throws SQLException {
    var setup = SetupText.read(row.getString("setup"));
    return new MockResult(
        row.getLong("id"),
        setup.goal(),
        Instant.ofEpochMilli(row.getLong("at")),
        LocalDate.ofEpochDay(row.getLong("day")),
        setup.guess(),
        row.getDouble("score"),
        row.getDouble("low"),
        row.getDouble("high"),
        new MockResult.Levels(
            row.getDouble("accuracy"),
            row.getDouble("completeness"),
            row.getDouble("depth"),
            row.getDouble("delivery")),
        row.getInt("asked"),
        row.getInt("timed_out"));
  }

  List<MockAnswer> answers() throws SQLException {
    return db.list(
        """
        SELECT mock_item.*, mock_session.setup FROM mock_item
        JOIN mock_session ON mock_session.id = mock_item.session_id
        WHERE mock_session.state = 'OVER' AND mock_item.score IS NOT NULL AND mock_item.at IS NOT NULL
        ORDER BY mock_item.session_id, mock_item.ord
        """,
        row ->
            new MockAnswer(
                row.getLong("session_id"),
                SetupText.read(row.getString("setup")).goal(),
                new CardId(row.getLong("card_id")),
                TopicColumn.topic(row.getString("topic")),
                Instant.ofEpochMilli(row.getLong("at")),
                LocalDate.ofEpochDay(row.getLong("day")),
                Columns.number(row, "recall"),
                Columns.number(row, "confidence"),
                row.getDouble("score")));
  }

  /// Questions that nobody came to were not asked.
  Set<CardId> askedLately(int mocks) throws SQLException {
    return new HashSet<>(
        db.list(
            """
            SELECT card_id FROM mock_item WHERE stage <> 'READING' AND session_id IN (
              SELECT DISTINCT session_id FROM mock_item WHERE stage <> 'READING'
              ORDER BY session_id DESC LIMIT ?)
            """,
            row -> new CardId(row.getLong(1)),
            mocks));
  }
}
