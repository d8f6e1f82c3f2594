package viva.store.mock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import viva.card.StudyMoment;
import viva.card.mock.CheckedPoint.Quote;
import viva.card.mock.Reply;

/// Words that take several columns, or one that may be empty.
final class Columns {
  private Columns() {}

  static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  static OptionalDouble number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static @Nullable Object[] moment(StudyMoment moment) {
    return new @Nullable Object[] {
      moment.at().toEpochMilli(),
      moment.offset().getTotalSeconds(),
      moment.day().toEpochDay(),
      moment.dayEnds().toEpochMilli()
    };
  }

  static StudyMoment moment(ResultSet row) throws SQLException {
    return new StudyMoment(
        Instant.ofEpochMilli(row.getLong("at")),
        ZoneOffset.ofTotalSeconds(row.getInt("zone_offset")),
        LocalDate.ofEpochDay(row.getLong("day")),
        Instant.ofEpochMilli(row.getLong("day_ends")));
  }

  static @Nullable Object[] reply(Reply reply) {
    return new @Nullable Object[] {
      reply.text(),
      reply.recording(),
      reply.ending().name(),
      reply.prepared().toMillis(),
      reply.onset().toMillis(),
      reply.taken().toMillis()
    };
  }

  static Reply reply(ResultSet row) throws SQLException {
    return new Reply(
        row.getString("said"),
        row.getString("recording"),
        Reply.Ending.valueOf(row.getString("ending")),
        Duration.ofMillis(row.getLong("prepared")),
        Duration.ofMillis(row.getLong("onset")),
        Duration.ofMillis(row.getLong("taken")));
  }

  static String quotes(List<Quote> quotes) {
    return quotes.stream().map(q -> q.from() + "-" + q.to()).collect(Collectors.joining(","));
  }

  static List<Quote> quotes(String text) {
    if (text.isEmpty()) return List.of();
    return Arrays.stream(text.split(","))
        .map(q -> q.split("-", 2))
        .map(q -> new Quote(Integer.parseInt(q[0]), Integer.parseInt(q[1])))
        .toList();
  }
}
