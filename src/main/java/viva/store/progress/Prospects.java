package viva.store.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import viva.card.evidence.FrozenPlan;
import viva.card.evidence.Snapshot;
import viva.store.sql.Db;
import viva.store.sql.StoreException;

/// What is wanted of interviews, what was expected of them day by day, and the plans that were
/// accepted. Each method is one durable transaction and may throw [StoreException].
public final class Prospects {
  private final Db db;

  public Prospects(Db db) {
    this.db = db;
  }

  /// The readiness wanted, 0 to 1, by the interview's number; only where the learner has set one.
  public Map<Long, Double> targets() {
    return db.ask(
        "reading the targets",
        () ->
            db
                .list(
                    "SELECT interview_id, target FROM interview_target",
                    row -> Map.entry(row.getLong(1), row.getDouble(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /// Sets the readiness wanted.
  ///
  /// @param target above 0 to 1
  public void target(long interview, double target) {
    db.change(
        "keeping a target",
        () ->
            db.run(
                "INSERT OR REPLACE INTO interview_target (interview_id, target) VALUES (?, ?)",
                interview,
                target));
  }

  /// All snapshots, oldest first.
  public List<Snapshot> snapshots() {
    return db.ask(
        "reading readiness",
        () ->
            db.list(
                "SELECT * FROM readiness_snapshot ORDER BY day, interview_id",
                Prospects::snapshot));
  }

  /// Keeps snapshots, each in the place of one of the same interview and day.
  public void keep(List<Snapshot> snapshots) {
    db.change(
        "keeping readiness",
        () -> {
          for (var s : snapshots) {
            db.run(
                """
                INSERT OR REPLACE INTO readiness_snapshot
                  (interview_id, day, stop, low, high, planned, answers, covered, shown)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                s.interview(),
                s.day().toEpochDay(),
                s.stop(),
                s.low(),
                s.high(),
                s.planned().isPresent() ? s.planned().getAsDouble() : null,
                s.answers(),
                s.covered(),
                s.open() ? 1 : 0);
          }
        });
  }

  /// All plans that were accepted, oldest first.
  public List<FrozenPlan> plans() {
    return db.ask(
        "reading the plans",
        () -> db.list("SELECT * FROM accepted_plan ORDER BY id", Prospects::plan));
  }

  /// Keeps a plan that was accepted; those before it stay on record.
  public void accept(FrozenPlan plan) {
    var course = plan.course().stream().map(String::valueOf).collect(Collectors.joining(","));
    db.change(
        "keeping a plan",
        () ->
            db.run(
                """
                INSERT INTO accepted_plan (interview_id, day, minutes, expected, course, reason)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                plan.interview(),
                plan.day().toEpochDay(),
                plan.minutes(),
                plan.expected(),
                course,
                plan.reason().name()));
  }

  private static Snapshot snapshot(ResultSet row) throws SQLException {
    var planned = (@Nullable Double) row.getObject("planned");
    return new Snapshot(
        row.getLong("interview_id"),
        LocalDate.ofEpochDay(row.getLong("day")),
        row.getDouble("stop"),
        row.getDouble("low"),
        row.getDouble("high"),
        planned == null ? OptionalDouble.empty() : OptionalDouble.of(planned),
        row.getInt("answers"),
        row.getDouble("covered"),
        row.getBoolean("shown"));
  }

  private static FrozenPlan plan(ResultSet row) throws SQLException {
    var course = row.getString("course");
    return new FrozenPlan(
        row.getLong("interview_id"),
        LocalDate.ofEpochDay(row.getLong("day")),
        row.getInt("minutes"),
        row.getDouble("expected"),
        course.isEmpty()
            ? List.of()
            : Arrays.stream(course.split(",")).map(Double::valueOf).toList(),
        FrozenPlan.Reason.valueOf(row.getString("reason")));
  }
}
