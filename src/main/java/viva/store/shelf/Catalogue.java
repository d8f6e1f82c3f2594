package viva.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import viva.card.CardId;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.store.sql.Db;
import viva.store.sql.TopicColumn;

/// Reads what the library's table shows. Every method may throw
/// [viva.store.sql.StoreException].
public final class Catalogue {
  private static final double DAY = 86_400_000;

  private final Db db;

  Catalogue(Db db) {
    this.db = db;
  }

  /// How many cards there are, those deleted for good among them.
  public int size() {
    return db.ask(
        "counting the cards",
        () -> db.one("SELECT count(*) FROM card", r -> r.getInt(1)).orElseThrow());
  }

  /// How many cards are not archived, whether they are asked now or not. Written against the tables
  /// for the sake of their index, as the counts of the topics are.
  public int active() {
    return db.ask(
        "counting the cards",
        () ->
            db.one(
                    """
                    SELECT count(*) FROM card LEFT JOIN override ON override.card_id = card.id
                    WHERE card.question <> ''
                      AND ifnull(override.archived = 0, card.archived IS NULL)
                    """,
                    r -> r.getInt(1))
                .orElseThrow());
  }

  /// Whether a card is there but not asked any more.
  public boolean archived(CardId card) {
    return db.ask(
        "looking for a card",
        () ->
            db.one(
                    "SELECT archived IS NOT NULL FROM shown WHERE id = ?",
                    r -> r.getBoolean(1),
                    card.value())
                .orElse(false));
  }

  /// All cards, archived ones too, in the order of their documents.
  public CardList read(StudyMoment now) {
    return read(now, Integer.MAX_VALUE);
  }

  /// The same, no more than the first so many; that is but a moment's work, however many follow.
  ///
  /// @param most 0 or more
  public CardList read(StudyMoment now, int most) {
    int size = size();
    return db.ask("reading the cards", () -> new Reading(now, Math.min(most, size), size).read());
  }

  /// One reading of the whole library, table by table: that is less than half of what a join costs.
  private final class Reading {
    private final StudyMoment now;
    private final long today;
    private final Map<Long, Integer> documents = new HashMap<>();
    private final Map<Long, Integer> topics = new HashMap<>();
    private final CardList list;

    /// The row of each card's number; -1 for none.
    private final int[] rows;

    /// Which rows of the other tables are read: all, or those of the first cards.
    private final String these;

    Reading(StudyMoment now, int most, int size) throws SQLException {
      this.now = now;
      this.today = now.day().toEpochDay();
      this.list = new CardList(most);
      this.these = most == size ? "" : " WHERE card_id IN (SELECT id" + inOrder(most) + ")";
      int last = db.one("SELECT ifnull(max(id), 0) FROM card", r -> r.getInt(1)).orElseThrow();
      this.rows = new int[last + 1];
      Arrays.fill(rows, -1);
    }

    CardList read() throws SQLException {
      db.each("SELECT id, path FROM document", this::document);
      db.each("SELECT id, path FROM topic", this::topic);
      db.each(
          """
          SELECT id, document_id, line, topic_id, question, answer = '', added,
                 archived IS NOT NULL
          """
              + inOrder(list.ids.length),
          this::card);
      db.each(
          "SELECT card_id, topic_id, question, answer = '', archived <> 0 FROM override" + these,
          this::override);
      db.each(
          """
          SELECT card_id, CASE state WHEN 'LEARNING' THEN 2 WHEN 'REVIEW' THEN 3 ELSE 4 END,
                 stability, difficulty, reviewed_day, lapses, due_day, due_at, fast, reviewed
          FROM schedule
          """
              + these,
          this::schedule);
      db.each("SELECT card_id, suspended, buried_until, flag FROM mark" + these, this::mark);
      list.isDue.andNot(list.archived);
      problems();
      return list;
    }

    private static String inOrder(int most) {
      return " FROM card WHERE question <> '' ORDER BY document_id, line LIMIT " + most;
    }

    private void document(ResultSet row) throws SQLException {
      documents.put(row.getLong(1), list.documents.size());
      list.documents.add(row.getString(2));
    }

    private void topic(ResultSet row) throws SQLException {
      topics.put(row.getLong(1), list.topics.size());
      list.topics.add(TopicColumn.topic(row.getString(2)));
    }

    private void card(ResultSet row) throws SQLException {
      int i = list.size++;
      long id = row.getLong(1);
      rows[(int) id] = i;
      list.ids[i] = id;
      list.document[i] = documents.getOrDefault(row.getLong(2), 0);
      list.line[i] = row.getInt(3);
      list.topic[i] = topics.getOrDefault(row.getLong(4), 0);
      list.question.set(i, row.getBytes(5));
      list.standing[i] = (byte) row.getInt(6);
      list.added[i] = row.getLong(7);
      if (row.getInt(8) != 0) list.archived.set(i);
      list.due[i] = Float.NaN;
    }

    private void override(ResultSet row) throws SQLException {
      int i = rows[row.getInt(1)];
      if (i < 0) return;
      if (row.getObject(2) != null) list.topic[i] = topics.getOrDefault(row.getLong(2), 0);
      var question = row.getBytes(3);
      if (question != null) {
        list.question.set(i, question);
        list.standing[i] = (byte) row.getInt(4);
      }
      if (row.getObject(5) != null) list.archived.set(i, row.getInt(5) != 0);
    }

    private void schedule(ResultSet row) throws SQLException {
      int i = rows[row.getInt(1)];
      if (i < 0) return;
      list.standing[i] = (byte) row.getInt(2);
      list.stability[i] = row.getFloat(3);
      list.difficulty[i] = row.getFloat(4);
      list.elapsed[i] = (int) Math.max(0, today - row.getLong(5));
      list.lapses[i] = row.getInt(6);
      list.fast[i] = row.getFloat(9);
      list.since[i] = (float) (Math.max(0, now.at().toEpochMilli() - row.getLong(10)) / DAY);
      if (list.standing(i) == CardList.Standing.REVIEW) {
        list.due[i] = row.getLong(7) - today;
        if (list.due[i] <= 0) list.isDue.set(i);
      } else {
        long at = row.getLong(8);
        list.due[i] = (float) ((at - now.at().toEpochMilli()) / DAY);
        if (at < now.dayEnds().toEpochMilli()) list.isDue.set(i);
      }
    }

    private void mark(ResultSet row) throws SQLException {
      int i = rows[row.getInt(1)];
      if (i < 0) return;
      boolean suspended = row.getInt(2) != 0;
      list.suspended.set(i, suspended);
      if (suspended || row.getLong(3) > today) list.isDue.clear(i);
      list.flag[i] = (byte) row.getInt(4);
    }

    /// A problem belongs to the last card that begins before it in its document.
    private void problems() throws SQLException {
      Map<Integer, NavigableMap<Integer, Integer>> byLine = new HashMap<>();
      db.list(
          """
          SELECT problem.document_id, problem.line FROM problem
          JOIN document ON document.id = problem.document_id
          WHERE settled = 0 AND document.missing IS NULL
          """,
          r -> {
            int document = documents.getOrDefault(r.getLong(1), 0);
            return byLine
                .computeIfAbsent(document, _ -> new TreeMap<>())
                .merge(r.getInt(2), 1, Integer::sum);
          });
      for (int i = 0; i < list.size && !byLine.isEmpty(); i++) {
        var lines = byLine.get(list.document[i]);
        if (lines == null || list.archived.get(i)) continue;
        boolean last = i + 1 == list.size || list.document[i + 1] != list.document[i];
        int end = last ? Integer.MAX_VALUE : list.line[i + 1];
        if (end > list.line[i] && !lines.subMap(list.line[i], end).isEmpty()) list.problem.set(i);
      }
      for (var lines : byLine.values())
        list.problems += lines.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /// The topics there are, in the order of their paths.
  public List<Topic> topics() {
    return db.ask(
        "reading the topics",
        () ->
            db.list(
                """
                SELECT path FROM topic WHERE id IN (SELECT topic_id FROM shown) ORDER BY path
                """,
                r -> TopicColumn.topic(r.getString(1))));
  }
}
