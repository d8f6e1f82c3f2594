package viva.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import viva.card.Topic;
import viva.card.identity.Stamp;
import viva.store.sql.Db;
import viva.store.sql.TopicColumn;
import viva.store.view.StoredDocument;

/// The documents that cards come from.
final class DocumentRows {
  private final Db db;

  DocumentRows(Db db) {
    this.db = db;
  }

  List<StoredDocument> all() throws SQLException {
    return db.list(
        """
        SELECT document.id, document.path, count(card.id) AS cards,
               (SELECT topic.path FROM shown card JOIN topic ON topic.id = card.topic_id
                WHERE card.document_id = document.id AND card.archived IS NULL ORDER BY card.line LIMIT 1) AS topic
        FROM document JOIN shown card ON card.document_id = document.id AND card.archived IS NULL
        GROUP BY document.id ORDER BY document.id
        """,
        r ->
            new StoredDocument(
                r.getLong("id"),
                r.getString("path"),
                r.getString("topic") == null ? Topic.NONE : TopicColumn.topic(r.getString("topic")),
                r.getInt("cards")));
  }

  Optional<Long> find(String path) throws SQLException {
    return db.one("SELECT id FROM document WHERE path = ?", r -> r.getLong(1), path);
  }

  long add(String path, Instant now) throws SQLException {
    return db.insert(
        "INSERT INTO document (path, size, modified, hash, imported) VALUES (?, -1, 0, 0, ?)",
        path,
        now.toEpochMilli());
  }

  /// All documents, with what tells whether they have changed.
  List<Imports.Document> stamped() throws SQLException {
    return db.list(
        "SELECT path, size, modified, hash, refused, missing, reading FROM document",
        DocumentRows::read);
  }

  /// Notes that a document was read as it stands now.
  void keep(long document, Stamp stamp, Instant now) throws SQLException {
    db.run(
        """
        UPDATE document
        SET size = ?, modified = ?, hash = ?, refused = 0, missing = NULL, imported = ?
        WHERE id = ?
        """,
        stamp.size(),
        stamp.modified(),
        stamp.hash(),
        now.toEpochMilli(),
        document);
  }

  /// Notes another time of a document with the same content.
  void touch(String path, Stamp stamp) throws SQLException {
    db.run(
        "UPDATE document SET size = ?, modified = ? WHERE path = ?",
        stamp.size(),
        stamp.modified(),
        path);
  }

  /// Notes that a document's file is not there, if that is not known yet.
  void miss(String path, Instant now) throws SQLException {
    db.run(
        "UPDATE document SET missing = ? WHERE path = ? AND missing IS NULL",
        now.toEpochMilli(),
        path);
  }

  /// The document is to be read again, as the user wants it.
  int choose(String path, String reading, Instant now) throws SQLException {
    if (find(path).isEmpty()) add(path, now);
    return db.run(
        "UPDATE document SET reading = ?, size = -1, hash = 0 WHERE path = ?", reading, path);
  }

  private static Imports.Document read(ResultSet row) throws SQLException {
    var missing = (@Nullable Number) row.getObject("missing");
    return new Imports.Document(
        row.getString("path"),
        new Stamp(row.getLong("size"), row.getLong("modified"), row.getLong("hash")),
        row.getLong("refused"),
        Optional.ofNullable(missing).map(m -> Instant.ofEpochMilli(m.longValue())),
        row.getString("reading"));
  }
}
