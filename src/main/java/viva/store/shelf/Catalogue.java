package viva.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  /// All cards, archived ones too, in the order of their documents.
  public CardList read(StudyMoment now) {
    return db.ask("reading the cards", () -> new Reading(now).read());
  }

  /// One reading of the whole library.
  private final class Reading {
    private final StudyMoment now;
    private final Map<Long, Integer> documents = new HashMap<>();
    private final Map<Long, Integer> topics = new HashMap<>();
    private final CardList list;

    Reading(StudyMoment now) throws SQLException {
      this.now = now;
      int cards = db.one("SELECT count(*) FROM card", r -> r.getInt(1)).orElseThrow();
      this.list = new CardList(cards);
    }

    CardList read() throws SQLException {
      db.list("SELECT id, path FROM document", this::document);
      db.list("SELECT id, path FROM topic", this::topic);
      db.list(
          """
          SELECT card.id, card.document_id, card.line,
                 ifnull(override.topic_id, card.topic_id),
                 ifnull(override.question, card.question),
                 CASE schedule.state WHEN 'LEARNING' THEN 2 WHEN 'REVIEW' THEN 3
                                     WHEN 'RELEARNING' THEN 4
                      ELSE (CASE WHEN override.answer IS NULL THEN (card.answer = '')
                                 ELSE override.answer = '' END) END,
                 card.added,
                 CASE WHEN override.archived IS NULL THEN card.archived IS NOT NULL
                      ELSE override.archived <> 0 END,
                 mark.suspended, mark.buried_until, mark.flag,
                 schedule.stability, schedule.difficulty, schedule.reviewed_day, schedule.lapses,
                 schedule.due_day, schedule.due_at
          FROM card
          LEFT JOIN override ON override.card_id = card.id
          LEFT JOIN mark ON mark.card_id = card.id
          LEFT JOIN schedule ON schedule.card_id = card.id
          WHERE card.question <> ''
          ORDER BY card.document_id, card.line
          """,
          this::card);
      problems();
      return list;
    }

    private boolean document(ResultSet row) throws SQLException {
      documents.put(row.getLong(1), list.documents.size());
      return list.documents.add(row.getString(2));
    }

    private boolean topic(ResultSet row) throws SQLException {
      topics.put(row.getLong(1), list.topics.size());
      return list.topics.add(TopicColumn.topic(row.getString(2)));
    }

    private boolean card(ResultSet row) throws SQLException {
      int i = list.size++;
      list.ids[i] = row.getLong(1);
      list.document[i] = documents.getOrDefault(row.getLong(2), 0);
      list.line[i] = row.getInt(3);
      list.topic[i] = topics.getOrDefault(row.getLong(4), 0);
      list.question[i] = row.getString(5);
      int standing = row.getInt(6);
      list.standing[i] = (byte) standing;
      list.added[i] = row.getLong(7);
      list.archived.set(i, row.getInt(8) != 0);
      boolean suspended = row.getInt(9) != 0;
      list.suspended.set(i, suspended);
      boolean buried = row.getLong(10) > now.day().toEpochDay();
      list.flag[i] = (byte) row.getInt(11);
      list.due[i] = Float.NaN;
      if (standing < 2) return true;
      list.stability[i] = row.getFloat(12);
      list.difficulty[i] = row.getFloat(13);
      list.elapsed[i] = (int) Math.max(0, now.day().toEpochDay() - row.getLong(14));
      list.lapses[i] = row.getInt(15);
      due(i, row, suspended || buried);
      return true;
    }

    private void due(int i, ResultSet row, boolean held) throws SQLException {
      boolean due;
      if (list.standing[i] == CardList.Standing.REVIEW.ordinal()) {
        long day = row.getLong(16);
        list.due[i] = day - now.day().toEpochDay();
        due = day <= now.day().toEpochDay();
      } else {
        long at = row.getLong(17);
        list.due[i] = (float) ((at - now.at().toEpochMilli()) / DAY);
        due = at < now.dayEnds().toEpochMilli();
      }
      list.isDue.set(i, due && !held && !list.archived.get(i));
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
