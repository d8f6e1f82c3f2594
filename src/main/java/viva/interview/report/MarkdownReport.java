package viva.interview.report;

import java.util.List;
import java.util.stream.Collectors;
import viva.card.Rating;
import viva.card.mock.Rubric.Axis;
import viva.interview.report.MockReport.ByQuestion;

/// A report as Markdown; questions and answers stay as they were written.
final class MarkdownReport {
  private final MockReport report;
  private final Words words;
  private final Lines lines;
  private final StringBuilder out = new StringBuilder();

  MarkdownReport(MockReport report, Words words) {
    this.report = report;
    this.words = words;
    this.lines = new Lines(words);
  }

  String text() {
    line("# " + lines.title(report));
    lines.summary(report).forEach(s -> line("\n" + s));
    topics();
    table();
    missed();
    next();
    for (var q : report.questions()) question(q);
    return out.toString();
  }

  private void topics() {
    heading("topics");
    row("topic", "asked", "passed", "score");
    for (var topic : report.topics()) {
      row(
          List.of(
              lines.topic(topic.topic()),
              Integer.toString(topic.asked()),
              Integer.toString(topic.passed()),
              Long.toString(Lines.percent(topic.score()))));
    }
  }

  private void table() {
    heading("questions");
    row("question", "taken", "coverage", "sure", "score", "grade");
    for (var q : report.questions()) {
      var question = q.question();
      row(
          List.of(
              (question.order() + 1) + ". " + question.drawn().question(),
              Lines.time(question.reply().taken()),
              Lines.percent(q.coverage()),
              Lines.percent(question.confidence()),
              Lines.percent(q.score()),
              q.grade().map((Rating rating) -> lines.grade(rating)).orElse("–")));
    }
  }

  private void missed() {
    if (report.missed().isEmpty()) return;
    heading("missed");
    for (var missed : report.missed())
      line(
          "- "
              + words.say(
                  "pair",
                  lines.point(missed.point()) + " (" + missed.question() + ")",
                  lines.missed(missed)));
  }

  private void next() {
    if (report.next().isEmpty()) return;
    heading("next");
    for (var next : report.next())
      line("- " + words.say("pair", next.question(), words.say("mock.why." + next.why())));
  }

  private void question(ByQuestion q) {
    var question = q.question();
    line("\n## " + (question.order() + 1) + ". " + question.drawn().question().replace('\n', ' '));
    quoted("answer", lines.said(question.reply()));
    for (var followUp : question.followUps()) {
      line("\n**" + words.say("mock.report.followUp") + "** " + lines.followUp(followUp));
      line("\n" + quote(lines.said(followUp.reply())));
    }
    if (!question.points().isEmpty()) line("\n**" + words.say("mock.report.points") + "**\n");
    for (var point : question.points())
      line("- " + words.say("mock.confirmed." + point.confirmed()) + " – " + lines.point(point));
    if (q.score().isPresent()) line("\n" + levels(q));
    if (!question.note().isBlank()) quoted("note", question.note());
  }

  private String levels(ByQuestion q) {
    return List.of(Axis.values()).stream()
        .map(axis -> words.say("mock.axis." + axis) + " " + q.levels().level(axis))
        .collect(Collectors.joining(" · "));
  }

  private void quoted(String key, String text) {
    line("\n**" + words.say("mock.report." + key) + "**\n\n" + quote(text));
  }

  private static String quote(String text) {
    return "> " + text.replace("\n", "\n> ");
  }

  private void heading(String key) {
    line("\n## " + words.say("mock.report." + key) + "\n");
  }

  private void row(String... keys) {
    row(List.of(keys).stream().map(k -> words.say("mock.report." + k)).toList());
    line("|" + " --- |".repeat(keys.length));
  }

  private void row(List<String> cells) {
    line(
        cells.stream()
            .map(c -> c.replace("|", "\\|").replace('\n', ' '))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
