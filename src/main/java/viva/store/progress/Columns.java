package viva.store.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.Topic;
import viva.card.evidence.Answers;
import viva.card.evidence.Phase;
import viva.card.evidence.Standing;
import viva.store.progress.Blocks.Packed;
import viva.store.sql.Db;
import viva.store.sql.StateColumns;
import viva.store.sql.StoreException;
import viva.store.sql.TopicColumn;

/// The cards and the log as progress reads them: lean, and in one pass. Every method may throw
/// [StoreException].
public final class Columns {
  /// Four columns instead of eleven, because a long log is read in the time that its columns take:
  /// `place` is the day times 2^32, plus the card; `rest` holds, from its lowest bit on, rating
  /// (3), kind (2), state (2), whether mature (1), hour (5), days elapsed (20) and version.
  private static final String LOG =
      """
      SELECT id, (day << 32) + card_id,
             ifnull(before_stability, -1),
             rating
             + ((kind = 'PRACTICE') << 3)
             + (CASE before_state WHEN 'NEW' THEN 0 WHEN 'LEARNING' THEN 1 WHEN 'REVIEW' THEN 2
                                  ELSE 3 END << 5)
             + ((ifnull(before_interval, 0) >= ?1) << 7)
             + ((at / 1000 + zone_offset) / 3600 % 24 << 8)
             + (max(0, min(day - ifnull(before_reviewed_day, day), 1048575)) << 13)
             + (ifnull(parameters, 0) << 33),
             taken
      FROM review_log
      WHERE undone = 0 AND rating IS NOT NULL AND id > ?2 ORDER BY id
      """;

  /// The first answers of a day to a card, by a model with two traces.
  private static final String TRACES =
      """
      SELECT card_id, day, before_stability, before_difficulty, before_fast, at - before_reviewed
      FROM review_log
      WHERE before_fast > 0 AND before_reviewed_day < day
        AND undone = 0 AND rating IS NOT NULL AND kind <> 'PRACTICE'
      """;

  private static final double DAY = 86_400_000;

  private final Db db;
  private final Blocks blocks;

  public Columns(Db db) {
    this.db = db;
    this.blocks = new Blocks(db);
  }

  /// Where the log stands: it has changed where this has.
  ///
  /// @param last   the number of its last row
  /// @param undone the sum of the numbers of rows that are undone
  public record Version(long last, long undone) {}

  public Version version() {
    return db.ask(
        "reading the log",
        () ->
            db.one(
                    """
                    SELECT ifnull(max(id), 0),
                           (SELECT ifnull(sum(id), 0) FROM review_log WHERE undone <> 0)
                    FROM review_log
                    """,
                    row -> new Version(row.getLong(1), row.getLong(2)))
                .orElseThrow());
  }

  /// All cards as the learner sees them, by their numbers: archived ones too, and those deleted for
  /// good, whose answers still count.
  public List<Standing> standings() {
    return db.ask(
        "reading the cards",
        () -> {
          Map<String, Topic> topics = new HashMap<>();
          return db.list(
              """
              SELECT card.id, card.document_id,
                     ifnull(override.question, card.question) AS question,
                     ifnull(override.answer, card.answer) <> '' AS answered,
                     CASE WHEN override.archived IS NULL THEN card.archived IS NULL
                          ELSE override.archived = 0 END
                       AND ifnull(mark.suspended, 0) = 0 AS asked,
                     ifnull(mark.buried_until, 0) AS buried, topic.path AS topic, schedule.*
              FROM card
              LEFT JOIN override ON override.card_id = card.id
              JOIN topic ON topic.id = ifnull(override.topic_id, card.topic_id)
              LEFT JOIN schedule ON schedule.card_id = card.id
              LEFT JOIN mark ON mark.card_id = card.id
              ORDER BY card.id
              """,
              row -> standing(row, topics));
        });
  }

  /// The answers of the log, without what was undone.
  ///
  /// @param cards as [#standings] has them
  public Answers answers(List<Standing> cards) {
    int count =
        db.ask(
            "reading the log",
            () -> db.one("SELECT count(*) FROM review_log", row -> row.getInt(1)).orElse(0));
    return read(cards, new Answers.Builder(cards.size(), count), 0);
  }

  /// Answers read before, and those that were added to the log since.
  ///
  /// @param cards  as [#standings] has them, with those of before in the same places
  /// @param last   the number of the log's last row that was read
  public Answers more(List<Standing> cards, Answers before, long last) {
    return read(cards, new Answers.Builder(cards.size(), before), last);
  }

  private Answers read(List<Standing> cards, Answers.Builder builder, long after) {
    var ids = cards.stream().mapToLong(c -> c.id().value()).toArray();
    Blocks.Hearer hearer =
        (place, stability, rest, taken) -> add(builder, ids, place, stability, rest, taken);
    return db.ask(
        "reading the log",
        () -> {
          long last = after == 0 ? blocks.tell(hearer) : after;
          var rows = new ArrayList<Packed>();
          db.each(LOG, row -> rows.add(packed(row)), Phase.MATURE_DAYS, last);
          for (var row : rows) hearer.hear(row.place(), row.stability(), row.rest(), row.taken());
          if (after == 0) blocks.keep(rows);
          db.each(TRACES, row -> traces(builder, ids, row));
          return builder.build();
        });
  }

  private static Packed packed(ResultSet row) throws SQLException {
    return new Packed(
        row.getLong(1), row.getLong(2), row.getDouble(3), row.getLong(4), row.getLong(5));
  }

  private static void add(
      Answers.Builder builder, long[] ids, long place, double stability, long rest, long taken) {
    builder.add(
        Arrays.binarySearch(ids, place & 0xffff_ffffL),
        (int) (place >> 32),
        (int) (rest >> 8 & 31),
        (int) (rest & 7),
        phase((int) (rest >> 5 & 3), (rest >> 7 & 1) == 1),
        (rest >> 3 & 3) == 1,
        (int) (rest >> 13 & 0xfffff),
        stability < 0 ? Double.NaN : stability,
        (int) (rest >> 33),
        taken);
  }

  private static void traces(Answers.Builder builder, long[] ids, ResultSet row)
      throws SQLException {
    var memory = new MemoryState(row.getDouble(3), row.getDouble(4), row.getDouble(5));
    builder.traces(
        Arrays.binarySearch(ids, row.getLong(1)),
        row.getInt(2),
        new Answers.Traces(memory, Math.max(0, row.getLong(6)) / DAY));
  }

  private static Phase phase(int state, boolean mature) {
    return switch (state) {
      case 0 -> Phase.NEW;
      case 1 -> Phase.LEARNING;
      case 2 -> mature ? Phase.MATURE : Phase.YOUNG;
      default -> Phase.RELEARNING;
    };
  }

  private static Standing standing(ResultSet row, Map<String, Topic> topics) throws SQLException {
    return new Standing(
        new CardId(row.getLong("id")),
        topics.computeIfAbsent(row.getString("topic"), TopicColumn::topic),
        row.getLong("document_id"),
        row.getString("question"),
        row.getBoolean("answered"),
        row.getBoolean("asked"),
        LocalDate.ofEpochDay(row.getLong("buried")),
        StateColumns.read(row, ""));
  }
}
