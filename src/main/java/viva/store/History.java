package viva.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.LoggedReview;
import viva.card.ReviewLog;
import viva.card.State;
import viva.store.sql.Db;
import viva.store.sql.StateColumns;
import viva.store.sql.StoreException;

/// The log as a whole, what was worked out from it, and the settings that were in force.
///
/// Every method may throw [StoreException].
public final class History {
  private static final String IN_FORCE = "scheduler";
  private static final String RULES = "study.rules";

  private final Library library;
  private final Db db;

  History(Library library, Db db) {
    this.library = library;
    this.db = db;
  }

  /// All answers in the schedule, in the order of the log, without what was undone.
  public List<LoggedReview> reviews() {
    return db.ask(
        "reading the log",
        () ->
            db.list(
                """
                SELECT card_id, at, day, rating FROM review_log
                WHERE undone = 0 AND rating IS NOT NULL AND kind <> 'PRACTICE' ORDER BY id
                """,
                r ->
                    new LoggedReview(
                        r.getLong(1),
                        Instant.ofEpochMilli(r.getLong(2)),
                        LocalDate.ofEpochDay(r.getLong(3)),
                        r.getInt(4))));
  }

  /// The whole log, oldest first, without what was undone.
  public List<ReviewLog> rows() {
    return library.logSince(LocalDate.EPOCH);
  }

  /// The state that is kept of each card, archived ones too; new cards have none.
  public Map<CardId, State> states() {
    return db.ask(
        "reading the schedule",
        () ->
            db
                .list(
                    "SELECT * FROM schedule",
                    r -> Map.entry(new CardId(r.getLong("card_id")), StateColumns.read(r, "")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /// Every set of scheduler settings that was ever in force, by version.
  public Map<Integer, String> settings() {
    return db.ask(
        "reading the scheduler's settings",
        () ->
            db
                .list(
                    "SELECT version, config FROM scheduler_settings",
                    r -> Map.entry(r.getInt(1), r.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /// The settings that are in force; nothing while the user has changed none.
  public Optional<String> inForce() {
    return library.setting(IN_FORCE).map(version -> settings().get(Integer.valueOf(version)));
  }

  /// The rules for the days that are in force; nothing while the user has changed none.
  public Optional<String> rules() {
    return library.setting(RULES);
  }

  /// Puts settings in force, the rules for the days staying as they are; answers their version.
  public int putInForce(String config, Instant now) {
    return db.change("keeping the scheduler's settings", () -> put(config, now));
  }

  /// Puts settings and rules in force and keeps the changes of cards that they lead to, and answers
  /// the settings' version. All of it or nothing: nothing, too, where a card is not any more in the
  /// state that its change begins with.
  public OptionalInt putInForce(String config, String rules, List<ReviewLog> changes, Instant now) {
    return db.change(
        "keeping the scheduler's settings",
        () -> {
          if (!changes.isEmpty() && !stands(changes)) return OptionalInt.empty();
          keep(RULES, rules);
          if (!changes.isEmpty()) library.add(changes);
          return OptionalInt.of(put(config, now));
        });
  }

  private boolean stands(List<ReviewLog> changes) {
    var states = states();
    return changes.stream()
        .allMatch(c -> states.getOrDefault(c.card(), new State.New()).equals(c.before()));
  }

  /// Takes back what [#putInForce] kept last: the settings and rules that were in force before come
  /// back with the states of the changed cards. Does nothing where something was logged since.
  ///
  /// @param changes those that were kept; none where settings alone were put in force
  /// @return whether it did
  public boolean takeBack(String config, String rules, List<ReviewLog> changes, Instant now) {
    return db.change(
        "keeping the scheduler's settings",
        () -> {
          if (!changes.isEmpty() && !library.takeBack(changes.getLast())) return false;
          keep(RULES, rules);
          put(config, now);
          return true;
        });
  }

  private int put(String config, Instant now) throws SQLException {
    int version = library.schedulerVersion(config, now);
    keep(IN_FORCE, Integer.toString(version));
    return version;
  }

  private void keep(String key, String value) throws SQLException {
    db.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", key, value);
  }
}
