package viva.store.mock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import viva.card.CardId;
import viva.card.StudyMoment;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.Drawn;
import viva.card.mock.FollowUp;
import viva.card.mock.MockQuestion;
import viva.card.mock.Rubric;
import viva.store.sql.Db;
import viva.store.sql.StateColumns;
import viva.store.sql.TopicColumn;

/// The questions of mocks with their follow-ups and points.
final class QuestionRows {
  private static final @Nullable Object[] NO_MOMENT = new @Nullable Object[4];

  private final Db db;

  QuestionRows(Db db) {
    this.db = db;
  }

  void add(long session, MockQuestion question) throws SQLException {
    var drawn = question.drawn();
    db.run(
        """
        INSERT INTO mock_item (session_id, ord, card_id, card_text, question, topic, chance, due, recall,
          stage, hints, said, recording, ending, prepared, onset, taken,
          accuracy, completeness, depth, delivery, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'READING', 0, '', '', 'OPEN', 0, 0, 0, 0, 0, 0, 0, '')
        """,
        session,
        question.order(),
        drawn.card().value(),
        drawn.text(),
        drawn.question(),
        TopicColumn.path(drawn.topic()),
        drawn.chance(),
        drawn.due() ? 1 : 0,
        Columns.number(drawn.recall()));
    keep(session, question);
  }

  void keep(long session, MockQuestion question) throws SQLException {
    var given = question.given();
    db.run(
        """
        UPDATE mock_item SET stage = ?, confidence = ?, hints = ?,
          accuracy = ?, completeness = ?, depth = ?, delivery = ?, note = ?,
          said = ?, recording = ?, ending = ?, prepared = ?, onset = ?, taken = ?,
          at = ?, zone_offset = ?, day = ?, day_ends = ?
        WHERE session_id = ? AND ord = ?
        """,
        StateColumns.join(
            new @Nullable Object[] {
              question.stage().name(),
              Columns.number(question.confidence()),
              question.hints(),
              given.accuracy(),
              given.completeness(),
              given.depth(),
              given.delivery(),
              question.note()
            },
            Columns.reply(question.reply()),
            question.handedIn().map(Columns::moment).orElse(NO_MOMENT),
            new @Nullable Object[] {session, question.order()}));
    keepFollowUps(session, question);
    keepPoints(session, question);
  }

  /// Only what is being said, for the autosave; nothing where the answer has ended meanwhile.
  void draft(long session, MockQuestion question) throws SQLException {
    var key = new @Nullable Object[] {session, question.order()};
    if (question.stage() == MockQuestion.Stage.ANSWERING) {
      db.run(
          """
          UPDATE mock_item
          SET said = ?, recording = ?, ending = ?, prepared = ?, onset = ?, taken = ?
          WHERE session_id = ? AND ord = ? AND stage = 'ANSWERING'
          """,
          StateColumns.join(Columns.reply(question.reply()), key));
    } else if (question.stage() == MockQuestion.Stage.FOLLOWING_UP) {
      db.run(
          """
          UPDATE mock_follow
          SET said = ?, recording = ?, ending = ?, prepared = ?, onset = ?, taken = ?
          WHERE session_id = ? AND ord = ? AND ending = 'OPEN'
          """,
          StateColumns.join(Columns.reply(question.followUps().getFirst().reply()), key));
    }
  }

  private void keepFollowUps(long session, MockQuestion question) throws SQLException {
    db.run("DELETE FROM mock_follow WHERE session_id = ? AND ord = ?", session, question.order());
    int n = 0;
    for (var followUp : question.followUps()) {
      db.run(
          """
          INSERT INTO mock_follow (session_id, ord, n, kind, subject, card_id, met,
            said, recording, ending, prepared, onset, taken)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          StateColumns.join(
              new @Nullable Object[] {
                session,
                question.order(),
                n++,
                followUp.kind().name(),
                followUp.subject(),
                followUp.cards().isEmpty() ? null : followUp.cards().getFirst().value(),
                followUp.met().name()
              },
              Columns.reply(followUp.reply())));
    }
  }

  private void keepPoints(long session, MockQuestion question) throws SQLException {
    db.run("DELETE FROM mock_point WHERE session_id = ? AND ord = ?", session, question.order());
    int n = 0;
    for (var point : question.points()) {
      db.run(
          "INSERT INTO mock_point VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          session,
          question.order(),
          n++,
          point.head(),
          point.text(),
          point.weight(),
          point.score(),
          point.found().name(),
          Columns.quotes(point.quotes()),
          point.swap() ? 1 : 0,
          point.confirmed().name());
    }
  }

  List<MockQuestion> of(long session) throws SQLException {
    return db.list(
        "SELECT * FROM mock_item WHERE session_id = ? ORDER BY ord", this::read, session);
  }

  private MockQuestion read(ResultSet row) throws SQLException {
    long session = row.getLong("session_id");
    int order = row.getInt("ord");
    var drawn =
        new Drawn(
            new CardId(row.getLong("card_id")),
            row.getLong("card_text"),
            row.getString("question"),
            TopicColumn.topic(row.getString("topic")),
            row.getDouble("chance"),
            row.getBoolean("due"),
            Columns.number(row, "recall"));
    return new MockQuestion(
        order,
        drawn,
        MockQuestion.Stage.valueOf(row.getString("stage")),
        Columns.number(row, "confidence"),
        row.getInt("hints"),
        Columns.reply(row),
        followUps(session, order),
        points(session, order),
        new Rubric(
            row.getInt("accuracy"),
            row.getInt("completeness"),
            row.getInt("depth"),
            row.getInt("delivery")),
        row.getString("note"),
        handedIn(row));
  }

  private static Optional<StudyMoment> handedIn(ResultSet row) throws SQLException {
    row.getLong("at");
    return row.wasNull() ? Optional.empty() : Optional.of(Columns.moment(row));
  }

  private List<FollowUp> followUps(long session, int order) throws SQLException {
    return db.list(
        "SELECT * FROM mock_follow WHERE session_id = ? AND ord = ? ORDER BY n",
        row -> {
          long card = row.getLong("card_id");
          List<CardId> cards = row.wasNull() ? List.of() : List.of(new CardId(card));
          return new FollowUp(
              FollowUp.Kind.valueOf(row.getString("kind")),
              row.getString("subject"),
              cards,
              Columns.reply(row),
              Confirmed.valueOf(row.getString("met")));
        },
        session,
        order);
  }

  private List<CheckedPoint> points(long session, int order) throws SQLException {
    return db.list(
        "SELECT * FROM mock_point WHERE session_id = ? AND ord = ? ORDER BY n",
        row ->
            new CheckedPoint(
                row.getString("head"),
                row.getString("text"),
                row.getDouble("weight"),
                row.getDouble("score"),
                CheckedPoint.Found.valueOf(row.getString("found")),
                Columns.quotes(row.getString("quotes")),
                row.getBoolean("swap"),
                Confirmed.valueOf(row.getString("confirmed"))),
        session,
        order);
  }
}
