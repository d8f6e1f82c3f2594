package viva.store.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import viva.card.CardId;
import viva.card.MemoryState;
import viva.card.evidence.Answers;
import viva.card.evidence.Phase;
import viva.card.evidence.Standing;
import viva.store.progress.Blocks.Packed;
import viva.store.sql.Beside;
import viva.store.sql.Db;
import viva.store.sql.StoreException;

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
          var beside = Beside.read(db);
          var standings = new ArrayList<Standing>();
          // In the order of the index that has all this; a card's own row lies beside its answer.
          db.each(
              """
              SELECT id, document_id, topic_id, question, answer = '', archived IS NOT NULL
              FROM card ORDER BY document_id, line
              """,
              row -> standings.add(standing(row, beside)));
          standings.sort(Comparator.comparingLong(s -> s.id().value()));
          return standings;
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

  private static Standing standing(ResultSet row, Beside beside) throws SQLException {
    long id = row.getLong(1);
    return new Standing(
        new CardId(id),
        beside.topic(id, row.getLong(3)),
        row.getLong(2),
        beside.question(id, row.getString(4)),
        beside.answered(id, !row.getBoolean(5)),
        !beside.archived(id, row.getBoolean(6)) && !beside.suspended(id),
        LocalDate.ofEpochDay(beside.buriedUntil(id)),
        beside.state(id));
  }
}
