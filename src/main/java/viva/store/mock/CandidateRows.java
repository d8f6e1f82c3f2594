package viva.store.mock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viva.card.CardId;
import viva.card.mock.Candidate;
import viva.store.sql.Beside;
import viva.store.sql.Db;

/// The candidates of a draw on a study day.
record CandidateRows(Beside beside, LocalDate day) {

  /// Reads them in the order of their documents.
  static List<Candidate> read(Db db, LocalDate day) throws SQLException {
    var rows = new CandidateRows(Beside.read(db), day);
    var candidates = new ArrayList<Candidate>();
    db.each(
        """
        SELECT id, topic_id, answer = '', archived IS NOT NULL
        FROM card WHERE question <> '' ORDER BY document_id, line
        """,
        row -> {
          if (!rows.beside.archived(row.getLong(1), row.getBoolean(4)))
            candidates.add(rows.candidate(row));
        });
    return candidates;
  }

  private Candidate candidate(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    return new Candidate(
        new CardId(id),
        beside.topic(id, row.getLong(2)),
        beside.answered(id, !row.getBoolean(3)),
        !beside.suspended(id) && beside.buriedUntil(id) <= day.toEpochDay(),
        beside.state(id));
  }
}
