package viva.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// One connection: statements are prepared once, and a transaction is all or nothing. What is asked
/// on a thread that is interrupted is given up, except within a transaction.
public final class Db implements AutoCloseable {
  /// After so many steps SQLite looks whether the question is given up: 1 to 5 ms.
  private static final int STEPS = 10_000;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /// Makes a value of the row a result set stands on.
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Looks at the row a result set stands on.
  public interface Visit {
    void at(ResultSet row) throws SQLException;
  }

  /// Work inside a transaction.
  public interface Work {
    void run() throws SQLException;
  }

  /// Work that answers something.
  public interface Question<T> {
    T ask() throws SQLException;
  }

  private Db(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  public static Db open(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(5_000);
    config.enforceForeignKeys(true);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    var connection = config.createConnection("jdbc:sqlite:" + file);
    ProgressHandler.setHandler(connection, STEPS, new GivingUp(connection));
    return new Db(file, connection);
  }

  private static final class GivingUp extends ProgressHandler {
    private final Connection connection;

    GivingUp(Connection connection) {
      this.connection = connection;
    }

    @Override
    protected int progress() throws SQLException {
      return Thread.currentThread().isInterrupted() && connection.getAutoCommit() ? 1 : 0;
    }
  }

  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    var found = new ArrayList<T>();
    try (var rows = bind(sql, values).executeQuery()) {
      while (rows.next()) found.add(row.read(rows));
    }
    return found;
  }

  /// Shows every row to a visitor, without keeping any.
  public void each(String sql, Visit visit, @Nullable Object... values) throws SQLException {
    try (var rows = bind(sql, values).executeQuery()) {
      while (rows.next()) visit.at(rows);
    }
  }

  public <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (var rows = bind(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    }
  }

  /// Runs a statement; answers how many rows it changed.
  public int run(String sql, @Nullable Object... values) throws SQLException {
    return bind(sql, values).executeUpdate();
  }

  /// Runs an insert; answers the new row's id.
  public long insert(String sql, @Nullable Object... values) throws SQLException {
    run(sql, values);
    return one("SELECT last_insert_rowid()", r -> r.getLong(1)).orElseThrow();
  }

  /// Runs several statements as they stand.
  public void script(String sql) throws SQLException {
    execute(sql);
  }

  /// Asks something; a failure becomes a [StoreException], giving up a [CancellationException].
  ///
  /// @param doing what was being done, for the message
  public <T> T ask(String doing, Question<T> question) {
    try {
      return question.ask();
    } catch (SQLException e) {
      end(this::prepareAnew, e);
      if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code)
        throw new CancellationException(doing);
      throw new StoreException(file, doing, e);
    }
  }

  /// Changes something in one durable transaction, and answers; a failure becomes a
  /// [StoreException] and changes nothing.
  ///
  /// @param doing what was being done, for the message
  public <T> T change(String doing, Question<T> question) {
    return ask(doing, () -> transact(question));
  }

  /// Changes something in one durable transaction.
  ///
  /// @param doing what was being done, for the message
  public void change(String doing, Work work) {
    change(
        doing,
        () -> {
          work.run();
          return true;
        });
  }

  /// Closes after a failure; one of closing is added to it.
  public void closeAfter(Exception failure) {
    try {
      close();
    } catch (SQLException second) {
      failure.addSuppressed(second);
    }
  }

  /// Copies the whole database into a new file, as it is at this moment.
  public void backUp(Path target) {
    ask("backing up", () -> execute("backup to " + quoted(target)));
  }

  /// Puts what is in another database in the place of all that is in this one, in one transaction;
  /// both have the same size of pages. The driver does not say where another program's lock keeps
  /// it from that: then nothing is changed.
  public void restore(Path source) {
    ask(
        "going back to a backup",
        () -> {
          prepareAnew();
          return execute("restore from " + quoted(source));
        });
  }

  private int execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  /// How many cards are in a library's file that nobody has open; nothing where it cannot be read.
  public static OptionalInt count(Path file) {
    try (var connection =
            new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1");
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM card WHERE archived IS NULL")) {
      return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
    } catch (SQLException e) {
      return OptionalInt.empty(); // that it cannot be read is the answer
    }
  }

  public void transact(Work work) throws SQLException {
    transact(
        () -> {
          work.run();
          return true;
        });
  }

  /// Does all of the work or, where it fails, nothing; within another transaction as a part of it.
  public <T> T transact(Question<T> work) throws SQLException {
    if (!connection.getAutoCommit()) return work.ask();
    connection.setAutoCommit(false);
    try {
      var answer = work.ask();
      connection.commit();
      connection.setAutoCommit(true);
      return answer;
    } catch (SQLException | RuntimeException | Error e) {
      end(connection::rollback, e);
      end(() -> connection.setAutoCommit(true), e);
      end(this::prepareAnew, e);
      throw e;
    }
  }

  /// SQLite may have rolled back by itself, on a full disk for one; the first failure is what
  /// counts.
  private static void end(Work work, Throwable first) {
    try {
      work.run();
    } catch (SQLException second) {
      first.addSuppressed(second);
    }
  }

  /// A statement that has failed once can fail for good.
  private void prepareAnew() throws SQLException {
    var failed = List.copyOf(prepared.values());
    prepared.clear();
    for (var statement : failed) statement.close();
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (var statement : prepared.values()) statement.close();
    connection.close();
  }
}
