package viva.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import viva.store.sql.Db;

/// The tables of the settings.
final class SettingRows {
  private final Db db;

  SettingRows(Db db) {
    this.db = db;
  }

  Optional<String> find(String key) throws SQLException {
    return db.one("SELECT value FROM setting WHERE key = ?", r -> r.getString(1), key);
  }

  Map<String, String> all() throws SQLException {
    return db
        .list("SELECT key, value FROM setting", r -> Map.entry(r.getString(1), r.getString(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void set(String key, String value) throws SQLException {
    db.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
  }

  /// The version of a set of scheduler settings; a new set gets a new one.
  int version(String config, Instant now) throws SQLException {
    db.run(
        "INSERT OR IGNORE INTO scheduler_settings (since, config) VALUES (?, ?)",
        now.toEpochMilli(),
        config);
    return db.one(
            "SELECT version FROM scheduler_settings WHERE config = ?", r -> r.getInt(1), config)
        .orElseThrow();
  }
}
