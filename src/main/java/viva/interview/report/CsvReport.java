package viva.interview.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import viva.card.mock.Rubric.Axis;
import viva.interview.report.MockReport.ByQuestion;

/// A report as CSV (RFC 4180), one row for each question: shares from 0 to 1, times in
/// milliseconds, nothing where there is no value.
final class CsvReport {
  private static final List<String> COLUMNS =
      List.of(
          "session",
          "day",
          "goal",
          "order",
          "card",
          "topic",
          "question",
          "chance",
          "due",
          "recall",
          "confidence",
          "hints",
          "ending",
          "prepared",
          "onset",
          "taken",
          "coverage",
          "accuracy",
          "completeness",
          "depth",
          "delivery",
          "score",
          "proposed",
          "answer");

  private CsvReport() {}

  static String text(MockReport report) {
    return row(COLUMNS)
        + report.questions().stream().map(q -> row(cells(report, q))).collect(Collectors.joining());
  }

  private static List<String> cells(MockReport report, ByQuestion q) {
    var question = q.question();
    var drawn = question.drawn();
    var reply = question.reply();
    return List.of(
        Long.toString(report.result().session()),
        report.result().day().toString(),
        report.result().goal().name(),
        Integer.toString(question.order() + 1),
        Long.toString(drawn.card().value()),
        String.join(" / ", drawn.topic().path()),
        drawn.question(),
        Double.toString(drawn.chance()),
        Boolean.toString(drawn.due()),
        number(drawn.recall()),
        number(question.confidence()),
        Integer.toString(question.hints()),
        reply.ending().name(),
        Long.toString(reply.prepared().toMillis()),
        Long.toString(reply.onset().toMillis()),
        Long.toString(reply.taken().toMillis()),
        number(q.coverage()),
        level(q, Axis.ACCURACY),
        level(q, Axis.COMPLETENESS),
        level(q, Axis.DEPTH),
        level(q, Axis.DELIVERY),
        number(q.score()),
        q.grade().map(Enum::name).orElse(""),
        reply.text());
  }

  private static String level(ByQuestion q, Axis axis) {
    return q.score().isPresent() ? Integer.toString(q.levels().level(axis)) : "";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvReport::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
