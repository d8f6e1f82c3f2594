package viva.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import viva.card.Topic;

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
               (SELECT topic.path FROM card JOIN topic ON topic.id = card.topic_id
                WHERE card.document_id = document.id AND card.archived IS NULL ORDER BY card.line LIMIT 1) AS topic
        FROM document JOIN card ON card.document_id = document.id AND card.archived IS NULL
        GROUP BY document.id ORDER BY document.id
        """,
        r ->
            new StoredDocument(
                r.getLong("id"),
                r.getString("path"),
                r.getString("topic") == null ? Topic.NONE : CardRows.topic(r.getString("topic")),
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
}
