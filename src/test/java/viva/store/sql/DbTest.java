package viva.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbTest {
  private static final String LONG =
      """
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 100000)
      SELECT count(*) FROM number
      """;

  @TempDir Path folder;

  @Test
  void aFullDiskIsSaidToBeFullAndWhatWasKeptBeforeStays() throws SQLException {
    var file = folder.resolve("library.db");
    try (var db = Db.open(file)) {
      db.script("CREATE TABLE note (words TEXT)");
      db.run("INSERT INTO note VALUES (?)", "kept");
      db.script("PRAGMA max_page_count = 20");
      assertThatThrownBy(
              () ->
                  db.transact(
                      () -> {
                        for (int i = 0; i < 200; i++)
                          db.run("INSERT INTO note VALUES (?)", "x".repeat(1_000));
                      }))
          .isInstanceOfSatisfying(
              SQLException.class,
              e ->
                  assertThat(new StoreException(file, "importing", e).kind())
                      .isEqualTo(StoreException.Kind.DISK_FULL));
      db.transact(() -> db.run("INSERT INTO note VALUES (?)", "after"));
      assertThat(db.list("SELECT words FROM note", r -> r.getString(1)))
          .containsExactly("kept", "after");
    }
  }

  @Test
  void aQuestionOnAThreadThatIsInterruptedIsGivenUpAndCanBeAskedAgain() throws SQLException {
    try (var db = Db.open(folder.resolve("library.db"))) {
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(() -> db.ask("counting", () -> db.one(LONG, r -> r.getInt(1))))
            .isInstanceOf(CancellationException.class);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
      assertThat(db.ask("counting", () -> db.one(LONG, r -> r.getInt(1)))).contains(100_000);
    }
  }

  @Test
  void aTransactionOnAThreadThatIsInterruptedIsKept() throws SQLException {
    try (var db = Db.open(folder.resolve("library.db"))) {
      db.script("CREATE TABLE number (n INTEGER)");
      Thread.currentThread().interrupt();
      try {
        db.change("counting", () -> db.run("INSERT INTO number " + LONG));
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
      assertThat(db.one("SELECT n FROM number", r -> r.getInt(1))).contains(100_000);
    }
  }
}
