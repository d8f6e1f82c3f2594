package viva.store.progress;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import viva.store.sql.Db;

/// The older part of the log as it was read before, packed: a long log is read from here in a
/// hundredth of the time. What is kept can be thrown away at any time; it is, where a row that lies
/// in it was taken back since.
final class Blocks {
  /// A block is made of so many rows at least.
  static final int ROWS = 20_000;

  /// The newest rows are left out, because they may be taken back.
  private static final int NEWEST = 1_000;

  private static final int BYTES = 28;
  private static final String TAKEN_BACK =
      "SELECT ifnull(sum(id), 0) FROM review_log WHERE undone <> 0 AND id <= ?";

  private final Db db;

  Blocks(Db db) {
    this.db = db;
  }

  /// One answer of the log, as [Columns] packs it.
  record Packed(long id, long place, double stability, long rest, long taken) {}

  /// Hears the answers of the log.
  interface Hearer {
    void hear(long place, double stability, long rest, long taken);
  }

  /// Tells all that is kept, oldest first; answers the number of the last row in it.
  long tell(Hearer hearer) throws SQLException {
    long last =
        db.one("SELECT ifnull(max(last), 0) FROM log_block", row -> row.getLong(1)).orElse(0L);
    if (!holds(last)) {
      db.transact(() -> db.run("DELETE FROM log_block"));
      return 0;
    }
    db.each("SELECT rows FROM log_block ORDER BY last", row -> tell(row.getBytes(1), hearer));
    return last;
  }

  private boolean holds(long last) throws SQLException {
    var kept = db.one("SELECT undone FROM log_block WHERE last = ?", row -> row.getLong(1), last);
    return kept.isEmpty() || kept.equals(db.one(TAKEN_BACK, row -> row.getLong(1), last));
  }

  private static void tell(byte[] rows, Hearer hearer) {
    var bytes = ByteBuffer.wrap(rows);
    while (bytes.hasRemaining()) {
      hearer.hear(bytes.getLong(), bytes.getDouble(), bytes.getLong(), bytes.getInt());
    }
  }

  /// Keeps answers that were read after what is kept, where they are many.
  void keep(List<Packed> read) throws SQLException {
    int count = read.size() - NEWEST;
    if (count < ROWS) return;
    db.transact(
        () -> {
          for (int from = 0; from < count; from += ROWS) {
            keepOne(read.subList(from, Math.min(count, from + ROWS)));
          }
        });
  }

  private void keepOne(List<Packed> rows) throws SQLException {
    var bytes = ByteBuffer.allocate(rows.size() * BYTES);
    for (var row : rows) {
      bytes.putLong(row.place()).putDouble(row.stability()).putLong(row.rest());
      bytes.putInt((int) Math.min(row.taken(), Integer.MAX_VALUE));
    }
    long last = rows.getLast().id();
    long undone = db.one(TAKEN_BACK, row -> row.getLong(1), last).orElse(0L);
    db.run(
        "INSERT INTO log_block (last, undone, rows) VALUES (?, ?, ?)", last, undone, bytes.array());
  }
}
