package viva.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/// Brings a file's schema up to date: numbered files, applied in order, each once.
public final class Migrations {
  /// The newest schema this program knows: the number of the last file.
  public static final int NEWEST = 7;

  private Migrations() {}

  public static void apply(Db db, Path file) throws SQLException {
    int version = version(db);
    if (version > NEWEST) {
      throw new StoreException(
          StoreException.Kind.NEWER, file, "schema " + version + ", known " + NEWEST);
    }
    for (int next = version + 1; next <= NEWEST; next++) {
      var number = next;
      db.transact(
          () -> {
            // Another process may have been faster.
            if (version(db) < number) {
              db.script(read(number) + "\nPRAGMA user_version = " + number + ";");
            }
          });
    }
  }

  public static int version(Db db) throws SQLException {
    return db.one("PRAGMA user_version", r -> r.getInt(1)).orElseThrow();
  }

  private static String read(int number) {
    var name = "/viva/store/migrations/%04d.sql".formatted(number);
    try (var in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("missing " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
