package viva.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks a library's file by SQL alone, as somebody would who does not trust the program.
final class Recount implements AutoCloseable {
  private final Connection connection;

  /// @param cards a condition on the table `card`
  /// @param from  the first study day of the period
  Recount(Path file, String cards, long from, long today) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TEMP VIEW meant AS SELECT card.* FROM card WHERE " + cards);
      statement.executeUpdate(
          """
          CREATE TEMP VIEW asked AS SELECT meant.id, schedule.*, ifnull(mark.buried_until, 0) AS buried
          FROM meant LEFT JOIN schedule ON schedule.card_id = meant.id
          LEFT JOIN mark ON mark.card_id = meant.id
          WHERE meant.archived IS NULL AND ifnull(mark.suspended, 0) = 0
          """);
      statement.executeUpdate(
          """
          CREATE TEMP VIEW given AS SELECT r.*, min(taken, 180000) / 60000.0 AS minutes,
            CASE WHEN before_state = 'REVIEW' THEN iif(before_interval < 21, 'YOUNG', 'MATURE')
                 ELSE before_state END AS phase,
            kind <> 'PRACTICE' AND NOT EXISTS (
              SELECT 1 FROM review_log e WHERE e.undone = 0 AND e.kind IN ('LEARN', 'REVIEW', 'RELEARN')
                AND e.card_id = r.card_id AND e.id < r.id AND e.day >= r.day) AS first
          FROM review_log r
          WHERE undone = 0 AND kind IN ('LEARN', 'REVIEW', 'RELEARN', 'PRACTICE')
            AND card_id IN (SELECT id FROM meant)
          """);
      statement.executeUpdate(
          "CREATE TEMP VIEW lately AS SELECT * FROM given WHERE day BETWEEN "
              + from
              + " AND "
              + today);
      statement.executeUpdate(
          """
          CREATE TEMP VIEW reviewed AS
          SELECT * FROM given WHERE first AND before_state = 'REVIEW'
          """);
    }
  }

  /// A number; NaN for NULL.
  double number(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      double value = row.getDouble(1);
      return row.wasNull() ? Double.NaN : value;
    }
  }

  int count(String sql) throws SQLException {
    return (int) number("SELECT count(*) FROM " + sql);
  }

  /// Every row, its values as text.
  List<List<@Nullable String>> rows(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      var rows = new ArrayList<List<@Nullable String>>();
      while (row.next()) {
        var values = new ArrayList<@Nullable String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) values.add(row.getString(i));
        rows.add(values);
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
