package viva.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The library cannot be read or written: the machine's failure, not ours.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final String file;

  /// What went wrong; the words for the user stand in the message bundles as `store.KIND`.
  public enum Kind {
    /// Another program is writing to the library.
    BUSY,
    /// The file is no library, or its contents are broken.
    DAMAGED,
    /// The same of a backup: nothing was changed.
    BACKUP,
    /// A newer Viva has written the file.
    NEWER,
    /// A folder stands where the file should be.
    FOLDER,
    /// The file or its folder cannot be written.
    READ_ONLY,
    DISK_FULL,
    /// Anything else, with the system's own words as the message.
    FAILED
  }

  public StoreException(Kind kind, Path file, String message) {
    super(message);
    this.kind = kind;
    this.file = file.toString();
  }

  public StoreException(Path file, String doing, SQLException cause) {
    super(doing + ": " + cause.getMessage(), cause);
    this.kind = kindOf(cause);
    this.file = file.toString();
  }

  public Kind kind() {
    return kind;
  }

  /// The library's file.
  public String file() {
    return file;
  }

  private static Kind kindOf(SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Kind.BUSY;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Kind.READ_ONLY;
      case SQLITE_FULL -> Kind.DISK_FULL;
      default -> Kind.FAILED;
    };
  }
}
