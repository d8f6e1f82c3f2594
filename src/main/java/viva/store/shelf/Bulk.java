package viva.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import viva.card.CardId;
import viva.card.Topic;
import viva.store.sql.Db;
import viva.store.sql.TopicColumn;

/// What is done to many cards at once. Each method is one durable transaction and may throw
/// [viva.store.sql.StoreException].
public final class Bulk {
  private static final int MARK = 4;
  private static final int OVERRIDE = 7;

  private final Db db;

  Bulk(Db db) {
    this.db = db;
  }

  /// Does what is wanted of all these cards; answers how they were before.
  public Before change(Collection<CardId> cards, Wish wish) {
    return db.change(
        "changing cards",
        () -> {
          var before = new ArrayList<Before.Row>(cards.size());
          for (var card : cards) {
            before.add(read(card));
            change(card, wish);
          }
          return new Before(before);
        });
  }

  /// Puts back what a wish has changed; what the answers since have taught stays.
  public void restore(Before before) {
    db.change(
        "changing cards back",
        () -> {
          for (var row : before.rows()) restore(row);
        });
  }

  /// Deletes the words of these cards, their marks, and their place in the schedule. Their rows in
  /// the log stay, without words, so that figures of the past stay true. A card that its document
  /// still holds comes back as a new one when the document has changed.
  public void delete(Collection<CardId> cards, Instant now) {
    db.change(
        "deleting cards",
        () -> {
          for (var card : cards) delete(card.value(), now);
        });
  }

  private void change(CardId card, Wish wish) throws SQLException {
    long id = card.value();
    switch (wish) {
      case Wish.Suspend(boolean suspended) -> mark(id, "suspended", suspended ? 1 : 0);
      case Wish.Flag(int flag) -> mark(id, "flag", flag);
      case Wish.Tag(var tag) -> addTag(id, tag.strip());
      case Wish.Untag(var tag) -> removeTag(id, tag.strip());
      case Wish.Move(var topic) -> override(id, "topic_id", topic(topic));
      case Wish.Archive(var at) -> override(id, "archived", at.toEpochMilli());
      case Wish.Restore() -> override(id, "archived", lost(id) ? 0 : null);
    }
  }

  private void mark(long card, String column, int value) throws SQLException {
    db.run(
        """
        INSERT OR IGNORE INTO mark (card_id, suspended, buried_until, flag, note)
        VALUES (?, 0, 0, 0, '')
        """,
        card);
    db.run("UPDATE mark SET " + column + " = ? WHERE card_id = ?", value, card);
  }

  private void override(long card, String column, @Nullable Object value) throws SQLException {
    db.run("INSERT OR IGNORE INTO override (card_id) VALUES (?)", card);
    db.run("UPDATE override SET " + column + " = ? WHERE card_id = ?", value, card);
  }

  private void addTag(long card, String tag) throws SQLException {
    var shown = db.one("SELECT tags FROM shown WHERE id = ?", r -> r.getString(1), card).orElse("");
    if (TopicColumn.split(shown).contains(tag)) return;
    var own = new ArrayList<>(ownTags(card));
    own.add(tag);
    override(card, "tags", String.join(TopicColumn.SEPARATOR, own));
  }

  private void removeTag(long card, String tag) throws SQLException {
    var own = new LinkedHashSet<>(ownTags(card));
    if (!own.remove(tag)) return;
    override(card, "tags", own.isEmpty() ? null : String.join(TopicColumn.SEPARATOR, own));
  }

  private List<String> ownTags(long card) throws SQLException {
    return db.one(
            "SELECT ifnull(tags, '') FROM override WHERE card_id = ?",
            r -> TopicColumn.split(r.getString(1)),
            card)
        .orElse(List.of());
  }

  private boolean lost(long card) throws SQLException {
    return db.one("SELECT archived IS NOT NULL FROM card WHERE id = ?", r -> r.getBoolean(1), card)
        .orElse(false);
  }

  private long topic(Topic topic) throws SQLException {
    return Edits.topic(db, topic);
  }

  private Before.Row read(CardId card) throws SQLException {
    return new Before.Row(
        card,
        db.one(
                "SELECT suspended, buried_until, flag, note FROM mark WHERE card_id = ?",
                r -> columns(r, MARK),
                card.value())
            .orElse(null),
        db.one(
                """
                SELECT question, answer, base_question, base_answer, topic_id, tags, archived
                FROM override WHERE card_id = ?
                """,
                r -> columns(r, OVERRIDE),
                card.value())
            .orElse(null));
  }

  private static List<@Nullable Object> columns(ResultSet row, int count) throws SQLException {
    var columns = new ArrayList<@Nullable Object>(count);
    for (int i = 0; i < count; i++) columns.add(row.getObject(i + 1));
    return columns;
  }

  private void restore(Before.Row row) throws SQLException {
    long card = row.card().value();
    db.run("DELETE FROM mark WHERE card_id = ?", card);
    db.run("DELETE FROM override WHERE card_id = ?", card);
    var mark = row.mark();
    if (mark != null)
      db.run(
          "INSERT INTO mark (card_id, suspended, buried_until, flag, note) VALUES (?, ?, ?, ?, ?)",
          after(card, mark));
    var over = row.over();
    if (over != null)
      db.run(
          """
          INSERT INTO override (card_id, question, answer, base_question, base_answer, topic_id,
                                tags, archived)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          after(card, over));
  }

  private static @Nullable Object[] after(long card, List<@Nullable Object> columns) {
    var all = new ArrayList<@Nullable Object>(columns.size() + 1);
    all.add(card);
    all.addAll(columns);
    return all.toArray();
  }

  private void delete(long card, Instant now) throws SQLException {
    for (var table : List.of("override", "mark", "schedule", "draft", "import_card"))
      db.run("DELETE FROM " + table + " WHERE card_id = ?", card);
    db.run("DELETE FROM kin WHERE card_id = ?1 OR of_id = ?1", card);
    db.run(
        """
        UPDATE card SET question = '', answer = '', tags = '', archived = ?, import_id = NULL,
                        text_key = 0, question_key = 0
        WHERE id = ?
        """,
        now.toEpochMilli(),
        card);
  }
}
