package viva.store.mock;

import java.sql.SQLException;
import java.util.List;
import viva.card.ReviewLog;

/// Adds rows to the review log and keeps the states after them, inside a transaction.
public interface Recorder {
  /// Answers the numbers of the rows, in their order. They are undone together.
  List<Long> record(List<ReviewLog> rows) throws SQLException;
}
