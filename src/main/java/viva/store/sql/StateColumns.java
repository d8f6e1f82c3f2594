package viva.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import viva.card.MemoryState;
import viva.card.State;

/// A state as twelve columns, in the schedule and twice in the log.
public final class StateColumns {
  public static final List<String> NAMES =
      List.of(
          "state",
          "stability",
          "difficulty",
          "reviewed",
          "reviewed_day",
          "reviews",
          "lapses",
          "step",
          "interval",
          "due_at",
          "due_day",
          "fast");

  private StateColumns() {}

  /// The names with a prefix, separated by commas.
  public static String names(String prefix) {
    return NAMES.stream().map(prefix::concat).collect(Collectors.joining(", "));
  }

  public static @Nullable Object[] values(State state) {
    return switch (state) {
      case State.New() -> {
        var values = new @Nullable Object[NAMES.size()];
        values[0] = "NEW";
        values[NAMES.indexOf("fast")] = 0.0;
        yield values;
      }
      case State.Learning l -> seen("LEARNING", l, l.step(), null, l.due().toEpochMilli(), null);
      case State.Relearning r ->
          seen("RELEARNING", r, r.step(), null, r.due().toEpochMilli(), null);
      case State.Review r -> seen("REVIEW", r, null, r.interval(), null, r.due().toEpochDay());
    };
  }

  private static @Nullable Object[] seen(
      String name,
      State.Seen s,
      @Nullable Integer step,
      @Nullable Integer interval,
      @Nullable Long dueAt,
      @Nullable Long dueDay) {
    return new @Nullable Object[] {
      name,
      s.memory().stability(),
      s.memory().difficulty(),
      s.history().reviewed().toEpochMilli(),
      s.history().day().toEpochDay(),
      s.history().reviews(),
      s.history().lapses(),
      step,
      interval,
      dueAt,
      dueDay,
      s.memory().fast()
    };
  }

  /// The state of a row; new where the row has none.
  public static State read(ResultSet row, String prefix) throws SQLException {
    var name = row.getString(prefix + "state");
    if (name == null || name.equals("NEW")) return new State.New();
    var memory =
        new MemoryState(
            row.getDouble(prefix + "stability"),
            row.getDouble(prefix + "difficulty"),
            row.getDouble(prefix + "fast"));
    var history =
        new State.History(
            Instant.ofEpochMilli(row.getLong(prefix + "reviewed")),
            LocalDate.ofEpochDay(row.getLong(prefix + "reviewed_day")),
            row.getInt(prefix + "reviews"),
            row.getInt(prefix + "lapses"));
    var step = row.getInt(prefix + "step");
    var dueAt = Instant.ofEpochMilli(row.getLong(prefix + "due_at"));
    return switch (name) {
      case "LEARNING" -> new State.Learning(memory, history, step, dueAt);
      case "RELEARNING" -> new State.Relearning(memory, history, step, dueAt);
      case "REVIEW" ->
          new State.Review(
              memory,
              history,
              row.getInt(prefix + "interval"),
              LocalDate.ofEpochDay(row.getLong(prefix + "due_day")));
      default -> throw new IllegalStateException("state " + name);
    };
  }

  /// All arrays one after the other.
  public static @Nullable Object[] join(@Nullable Object[]... parts) {
    return Arrays.stream(parts).flatMap(Arrays::stream).toArray();
  }
}
