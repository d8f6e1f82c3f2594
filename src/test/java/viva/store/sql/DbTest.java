package viva.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbTest {
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
}
