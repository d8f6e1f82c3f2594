package viva.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.card.CardId;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.identity.Asked;
import viva.card.identity.Fingerprint;
import viva.card.identity.KnownCard;
import viva.card.identity.Tally;
import viva.store.sql.CardColumns;
import viva.store.sql.Db;
import viva.store.sql.TopicColumn;

/// Imports, what each did, and what was there before it.
final class ImportRows {
  private static final String KNOWN =
      """
      SELECT card.id, card.line, card.question, card.answer, card.tags, card.archived,
             document.path AS document, topic.path AS topic,
             ifnull(schedule.reviews, 0) AS reviews
      FROM card
      JOIN document ON document.id = card.document_id AND card.question <> ''
      JOIN topic ON topic.id = card.topic_id
      LEFT JOIN schedule ON schedule.card_id = card.id
      """;

  private final Db db;
  private final DocumentRows documents;

  ImportRows(Db db, DocumentRows documents) {
    this.db = db;
    this.documents = documents;
  }

  String basis() throws SQLException {
    return db.one("SELECT count(*) || '-' || count(undone) FROM import", r -> r.getString(1))
        .orElseThrow();
  }

  List<String> sources() throws SQLException {
    return db.list("SELECT path FROM source ORDER BY path", r -> r.getString(1));
  }

  List<Asked> questions() throws SQLException {
    return db.list(
        """
        SELECT card.question, card.line, document.path
        FROM card
        JOIN document ON document.id = card.document_id AND document.missing IS NULL
        WHERE card.archived IS NULL AND card.question <> ''
        ORDER BY card.id
        """,
        r -> new Asked(r.getString("question"), new Origin(r.getString("path"), r.getInt("line"))));
  }

  List<KnownCard> knownIn(String document) throws SQLException {
    return db.list(
        KNOWN + "WHERE document.path = ? ORDER BY card.line, card.id", ImportRows::known, document);
  }

  List<KnownCard> knownLike(Fingerprint print) throws SQLException {
    return db.list(
        KNOWN + "WHERE card.text_key = ? OR (card.question_key = ? AND card.question_key <> 0)",
        ImportRows::known,
        print.text(),
        print.question());
  }

  boolean noCards() throws SQLException {
    return db.one("SELECT 1 FROM card LIMIT 1", r -> r.getInt(1)).isEmpty();
  }

  long begin(Instant at, List<String> sources, Tally tally) throws SQLException {
    return db.insert(
        """
        INSERT INTO import (at, source, added, changed, moved, archived, returned, same, doubtful, doubles)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        at.toEpochMilli(),
        String.join(TopicColumn.SEPARATOR, sources),
        tally.added(),
        tally.changed(),
        tally.moved(),
        tally.archived(),
        tally.returned(),
        tally.same(),
        tally.doubtful(),
        tally.doubles());
  }

  /// Notes how the documents stand now; answers their numbers.
  Map<String, Long> keepDocuments(Imports.Batch batch, Optional<Long> id) throws SQLException {
    var numbers = new HashMap<String, Long>();
    for (var read : batch.documents()) {
      var known = documents.find(read.path());
      long number = known.isPresent() ? known.get() : documents.add(read.path(), batch.at());
      numbers.put(read.path(), number);
      if (id.isPresent()) rememberDocument(id.get(), number);
      documents.keep(number, read.stamp(), batch.at());
      keepProblems(number, read.problems());
    }
    for (var touched : batch.touched().entrySet())
      documents.touch(touched.getKey(), touched.getValue());
    for (var path : batch.missing()) {
      if (id.isPresent()) rememberDocument(id.get(), documents.find(path).orElseThrow());
      documents.miss(path, batch.at());
    }
    return numbers;
  }

  private void rememberDocument(long id, long document) throws SQLException {
    db.run(
        """
        INSERT INTO import_document (import_id, document_id, size, modified, hash, missing)
        SELECT ?, id, size, modified, hash, missing FROM document WHERE id = ?
        """,
        id,
        document);
  }

  void keepSources(List<String> sources, Optional<Long> id) throws SQLException {
    for (var source : sources)
      db.run(
          "INSERT OR IGNORE INTO source (path, import_id) VALUES (?, ?)", source, id.orElse(null));
  }

  void remember(long id, CardId card) throws SQLException {
    db.run(
        """
        INSERT INTO import_card (import_id, card_id, document_id, topic_id, line, question, answer,
                                 tags, archived, text_key, question_key)
        SELECT ?, id, document_id, topic_id, line, question, answer, tags, archived, text_key,
               question_key
        FROM card WHERE id = ?
        """,
        id,
        card.value());
  }

  /// The number of the card that was added last.
  long newest() throws SQLException {
    return db.one("SELECT last_insert_rowid()", r -> r.getLong(1)).orElseThrow();
  }

  void archive(CardId card, Instant at) throws SQLException {
    db.run("UPDATE card SET archived = ? WHERE id = ?", at.toEpochMilli(), card.value());
  }

  void kin(long card, long of, String kind, long id) throws SQLException {
    db.run(
        "INSERT OR IGNORE INTO kin (card_id, of_id, kind, import_id) VALUES (?, ?, ?, ?)",
        card,
        of,
        kind,
        id);
  }

  List<CardId> kinOf(CardId card) throws SQLException {
    return db.list(
        "SELECT of_id FROM kin WHERE card_id = ? ORDER BY of_id",
        r -> new CardId(r.getLong(1)),
        card.value());
  }

  Optional<Imports.Done> last() throws SQLException {
    return db.one(
        "SELECT * FROM import WHERE undone IS NULL AND source <> '' ORDER BY id DESC LIMIT 1",
        ImportRows::done);
  }

  void undo(long id, Instant now) throws SQLException {
    db.run("UPDATE import SET undone = ? WHERE id = ?", now.toEpochMilli(), id);
    db.run(
        "UPDATE card SET archived = ? WHERE import_id = ? AND archived IS NULL",
        now.toEpochMilli(),
        id);
    db.run(
        """
        UPDATE card SET (document_id, topic_id, line, question, answer, tags, archived, text_key,
                         question_key) =
          (SELECT document_id, topic_id, line, question, answer, tags, archived, text_key,
                  question_key
           FROM import_card WHERE import_id = ?1 AND card_id = card.id)
        WHERE id IN (SELECT card_id FROM import_card WHERE import_id = ?1)
        """,
        id);
    db.run(
        """
        DELETE FROM problem WHERE document_id IN
          (SELECT document_id FROM import_document WHERE import_id = ? AND size < 0)
        """,
        id);
    db.run(
        """
        UPDATE document SET refused = hash, (size, modified, hash, missing) =
          (SELECT size, modified, hash, missing
           FROM import_document WHERE import_id = ?1 AND document_id = document.id)
        WHERE id IN (SELECT document_id FROM import_document WHERE import_id = ?1)
        """,
        id);
    db.run("DELETE FROM kin WHERE import_id = ?", id);
    db.run("DELETE FROM source WHERE import_id = ?", id);
  }

  List<Problem> problems() throws SQLException {
    return db.list(
        """
        SELECT document.path, problem.line, problem.kind, problem.detail
        FROM problem JOIN document ON document.id = problem.document_id
        WHERE problem.settled = 0 AND document.missing IS NULL
        ORDER BY document.id, problem.line
        """,
        r ->
            new Problem(
                new Origin(r.getString("path"), r.getInt("line")),
                Problem.Kind.valueOf(r.getString("kind")),
                r.getString("detail")));
  }

  int settle(Problem problem, boolean right) throws SQLException {
    return db.run(
        """
        UPDATE problem SET settled = ?
        WHERE document_id = (SELECT id FROM document WHERE path = ?) AND kind = ? AND detail = ?
        """,
        right,
        problem.origin().file(),
        problem.kind().name(),
        problem.detail());
  }

  /// Puts the problems of a document in place of those before; what was called right stays right.
  private void keepProblems(long document, List<Problem> problems) throws SQLException {
    var settled =
        new HashSet<>(
            db.list(
                "SELECT kind, detail FROM problem WHERE document_id = ? AND settled = 1",
                r -> r.getString(1) + TopicColumn.SEPARATOR + r.getString(2),
                document));
    db.run("DELETE FROM problem WHERE document_id = ?", document);
    for (var problem : problems)
      db.run(
          "INSERT INTO problem (document_id, line, kind, detail, settled) VALUES (?, ?, ?, ?, ?)",
          document,
          problem.origin().line(),
          problem.kind().name(),
          problem.detail(),
          settled.contains(problem.kind() + TopicColumn.SEPARATOR + problem.detail()));
  }

  private static KnownCard known(ResultSet row) throws SQLException {
    return new KnownCard(
        new CardId(row.getLong("id")),
        CardColumns.card(row),
        row.getObject("archived") != null,
        row.getInt("reviews"));
  }

  private static Imports.Done done(ResultSet row) throws SQLException {
    return new Imports.Done(
        row.getLong("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        List.of(row.getString("source").split(TopicColumn.SEPARATOR, -1)),
        new Tally(
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("moved"),
            row.getInt("archived"),
            row.getInt("returned"),
            row.getInt("same"),
            row.getInt("doubtful"),
            row.getInt("doubles")));
  }
}
