package viva.store.shelf;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Origin;
import viva.card.Topic;
import viva.card.identity.Fingerprint;
import viva.store.sql.Db;
import viva.store.sql.TopicColumn;

/// The learner's own words over those of a document, own cards, and what is still being written.
/// Each method is one durable transaction and may throw [viva.store.sql.StoreException].
public final class Edits {
  /// The path of the document that holds the cards written in Viva.
  public static final String OWN = "own:cards";

  private static final long NEW_CARD = 0;

  private final Db db;

  Edits(Db db) {
    this.db = db;
  }

  /// Whether a document is the one of the cards written in Viva.
  public static boolean isOwn(String document) {
    return document.equals(OWN);
  }

  /// The learner's words over those of a card's document; nothing where the document's stand.
  public Optional<OwnWords> override(CardId card) {
    return db.ask(
        "reading a card",
        () ->
            db.one(
                """
                SELECT override.question, override.answer, base_question, base_answer,
                       card.question AS file_question, card.answer AS file_answer
                FROM override JOIN card ON card.id = override.card_id
                WHERE card_id = ? AND override.question IS NOT NULL
                """,
                r ->
                    new OwnWords(
                        new Words(r.getString("question"), r.getString("answer")),
                        new Words(r.getString("base_question"), r.getString("base_answer")),
                        new Words(r.getString("file_question"), r.getString("file_answer"))),
                card.value()));
  }

  /// The cards that show the learner's words in place of their document's.
  public Set<CardId> edited() {
    return db.ask(
        "reading the cards",
        () ->
            Set.copyOf(
                db.list(
                    "SELECT card_id FROM override WHERE question IS NOT NULL",
                    r -> new CardId(r.getLong(1)))));
  }

  /// Puts the learner's words over those of the document, which stay beneath and go on following
  /// the file.
  public void write(CardId card, Words words) {
    db.change(
        "keeping a card",
        () -> {
          db.run("INSERT OR IGNORE INTO override (card_id) VALUES (?)", card.value());
          db.run(
              """
              UPDATE override SET question = ?, answer = ?, (base_question, base_answer) =
                (SELECT question, answer FROM card WHERE id = override.card_id)
              WHERE card_id = ?
              """,
              words.question(),
              words.answer(),
              card.value());
          forget(card.value());
        });
  }

  /// Lets the document's words stand again.
  public void turnBack(CardId card) {
    db.change(
        "turning a card back",
        () ->
            db.run(
                """
                UPDATE override SET question = NULL, answer = NULL, base_question = NULL,
                                    base_answer = NULL
                WHERE card_id = ?
                """,
                card.value()));
  }

  /// Keeps a new card in Viva's own document; answers its number.
  public CardId add(Topic topic, Words words, List<String> tags, Instant now) {
    return db.change(
        "keeping a card",
        () -> {
          long document = ownDocument(now);
          int line =
              db.one(
                      "SELECT ifnull(max(line), 0) + 1 FROM card WHERE document_id = ?",
                      r -> r.getInt(1),
                      document)
                  .orElseThrow();
          var print = Fingerprint.of(card(topic, words, line));
          long id =
              db.insert(
                  """
                  INSERT INTO card (document_id, topic_id, line, question, answer, tags, added,
                                    text_key, question_key)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                  """,
                  document,
                  topic(db, topic),
                  line,
                  words.question(),
                  words.answer(),
                  String.join(TopicColumn.SEPARATOR, tags),
                  now.toEpochMilli(),
                  print.text(),
                  print.question());
          forget(NEW_CARD);
          return new CardId(id);
        });
  }

  /// Gives a card of Viva's own document other words, another topic or other tags.
  public void rewrite(CardId id, Topic topic, Words words, List<String> tags) {
    db.change(
        "keeping a card",
        () -> {
          var print = Fingerprint.of(card(topic, words, 1));
          db.run(
              """
              UPDATE card SET topic_id = ?, question = ?, answer = ?, tags = ?, text_key = ?,
                              question_key = ?
              WHERE id = ? AND document_id = (SELECT id FROM document WHERE path = ?)
              """,
              topic(db, topic),
              words.question(),
              words.answer(),
              String.join(TopicColumn.SEPARATOR, tags),
              print.text(),
              print.question(),
              id.value(),
              OWN);
          db.run("UPDATE override SET topic_id = NULL, tags = NULL WHERE card_id = ?", id.value());
          forget(id.value());
        });
  }

  /// What was being written of a card, or of a new one, when it was last left.
  ///
  /// @param card empty for a new card
  public Optional<Draft> draft(Optional<CardId> card) {
    return db.ask(
        "reading a draft",
        () ->
            db.one(
                "SELECT topic, question, answer, tags FROM draft WHERE card_id = ?",
                r -> new Draft(r.getString(1), r.getString(2), r.getString(3), r.getString(4)),
                number(card)));
  }

  /// Keeps what is being written, until it is kept as a card or forgotten.
  public void keepDraft(Optional<CardId> card, Draft draft, Instant now) {
    db.change(
        "keeping a draft",
        () ->
            db.run(
                """
                INSERT OR REPLACE INTO draft (card_id, topic, question, answer, tags, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                number(card),
                draft.topic(),
                draft.question(),
                draft.answer(),
                draft.tags(),
                now.toEpochMilli()));
  }

  /// Forgets what was being written.
  public void forgetDraft(Optional<CardId> card) {
    db.change("forgetting a draft", () -> forget(number(card)));
  }

  private static long number(Optional<CardId> card) {
    return card.map(CardId::value).orElse(NEW_CARD);
  }

  private int forget(long card) throws SQLException {
    return db.run("DELETE FROM draft WHERE card_id = ?", card);
  }

  private static Card card(Topic topic, Words words, int line) {
    return new Card(topic, words.question(), words.answer(), new Origin(OWN, line));
  }

  private long ownDocument(Instant now) throws SQLException {
    var known = db.one("SELECT id FROM document WHERE path = ?", r -> r.getLong(1), OWN);
    return known.isPresent()
        ? known.get()
        : db.insert(
            "INSERT INTO document (path, size, modified, hash, imported) VALUES (?, -1, 0, 0, ?)",
            OWN,
            now.toEpochMilli());
  }

  /// The number of a topic, made when it is new.
  static long topic(Db db, Topic topic) throws SQLException {
    var path = TopicColumn.path(topic);
    var known = db.one("SELECT id FROM topic WHERE path = ?", r -> r.getLong(1), path);
    return known.isPresent() ? known.get() : db.insert("INSERT INTO topic (path) VALUES (?)", path);
  }
}
