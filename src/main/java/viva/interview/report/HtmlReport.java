package viva.interview.report;

import java.util.List;
import viva.card.Rating;
import viva.card.mock.Rubric.Axis;
import viva.interview.report.MockReport.ByQuestion;

/// A report as one HTML file that needs nothing else, and that prints well.
final class HtmlReport {
  private static final String STYLE =
      """
      body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:46em;margin:2em auto;\
      padding:0 1em;color:#222;background:#fff}
      h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em}
      table{border-collapse:collapse;width:100%}
      th,td{text-align:left;vertical-align:top;padding:.3em .6em;border-bottom:1px solid #ccc}
      td.n,th.n{text-align:right;white-space:nowrap}
      blockquote{margin:.5em 0;padding:.1em 1em;border-left:3px solid #999;white-space:pre-wrap}
      code{font-family:ui-monospace,monospace;font-size:.92em;overflow-wrap:anywhere}
      pre{overflow-x:auto;white-space:pre-wrap}
      .lead{font-size:1.15em}
      @media print{body{margin:0;max-width:none;font-size:11pt}
      section,tr{break-inside:avoid}h2{break-after:avoid}}
      """;

  private final MockReport report;
  private final Words words;
  private final Lines lines;
  private final StringBuilder out = new StringBuilder();

  HtmlReport(MockReport report, Words words) {
    this.report = report;
    this.words = words;
    this.lines = new Lines(words);
  }

  String text() {
    var title = Html.escape(lines.title(report));
    line("<!DOCTYPE html>\n<html lang=\"" + words.say("mock.report.language") + "\">");
    line("<head><meta charset=\"utf-8\"><title>" + title + "</title>");
    line("<style>\n" + STYLE + "</style></head>\n<body>\n<h1>" + title + "</h1>");
    var summary = lines.summary(report);
    line("<p class=\"lead\">" + Html.escape(summary.getFirst()) + "</p>");
    summary.stream().skip(1).forEach(s -> line("<p>" + Html.escape(s) + "</p>"));
    topics();
    table();
    missed();
    next();
    for (var q : report.questions()) question(q);
    return out.append("</body>\n</html>\n").toString();
  }

  private void topics() {
    heading("topics");
    head("topic", "asked", "passed", "score");
    for (var topic : report.topics()) {
      row(
          Html.escape(lines.topic(topic.topic())),
          Integer.toString(topic.asked()),
          Integer.toString(topic.passed()),
          Long.toString(Lines.percent(topic.score())));
    }
    line("</table>");
  }

  private void table() {
    heading("questions");
    head("question", "taken", "coverage", "sure", "score", "grade");
    for (var q : report.questions()) {
      var question = q.question();
      row(
          (question.order() + 1) + ". " + Html.inline(question.drawn().question()),
          Lines.time(question.reply().taken()),
          Lines.percent(q.coverage()),
          Lines.percent(question.confidence()),
          Lines.percent(q.score()),
          q.grade().map((Rating rating) -> lines.grade(rating)).orElse("–"));
    }
    line("</table>");
  }

  private void missed() {
    if (report.missed().isEmpty()) return;
    heading("missed");
    line("<ul>");
    for (var missed : report.missed()) {
      line(
          "<li>%s</li>"
              .formatted(
                  words.say(
                      "pair",
                      "%s (%s)"
                          .formatted(
                              Html.escape(lines.point(missed.point())),
                              Html.inline(missed.question())),
                      Html.escape(lines.missed(missed)))));
    }
    line("</ul>");
  }

  private void next() {
    if (report.next().isEmpty()) return;
    heading("next");
    line("<ul>");
    for (var next : report.next()) {
      var why = Html.escape(words.say("mock.why." + next.why()));
      line("<li>" + words.say("pair", Html.inline(next.question()), why) + "</li>");
    }
    line("</ul>");
  }

  private void question(ByQuestion q) {
    var question = q.question();
    line("<section>");
    line(
        "<h2>"
            + (question.order() + 1)
            + ". "
            + Html.inline(question.drawn().question())
            + "</h2>");
    quote(words.say("mock.report.answer"), lines.said(question.reply()));
    for (var followUp : question.followUps()) {
      line("<p><b>" + Html.escape(words.say("mock.report.followUp")) + "</b></p>");
      line("<p>" + Html.inline(lines.followUp(followUp)) + "</p>");
      line("<blockquote>" + Html.escape(lines.said(followUp.reply())) + "</blockquote>");
    }
    points(q);
    if (!question.note().isBlank()) quote(words.say("mock.report.note"), question.note());
    line("</section>");
  }

  private void points(ByQuestion q) {
    if (!q.question().points().isEmpty()) {
      line("<p><b>" + Html.escape(words.say("mock.report.points")) + "</b></p>\n<ul>");
      for (var point : q.question().points()) {
        var confirmed = Html.escape(words.say("mock.confirmed." + point.confirmed()));
        line("<li>" + confirmed + " – " + Html.escape(lines.point(point)) + "</li>");
      }
      line("</ul>");
    }
    if (q.score().isEmpty()) return;
    var levels =
        List.of(Axis.values()).stream()
            .map(axis -> words.say("mock.axis." + axis) + " " + q.levels().level(axis))
            .toList();
    line("<p>" + Html.escape(String.join(" · ", levels)) + "</p>");
  }

  private void quote(String title, String text) {
    line("<p><b>" + Html.escape(title) + "</b></p>");
    line("<blockquote>" + Html.escape(text) + "</blockquote>");
  }

  private void heading(String key) {
    line("<h2>" + Html.escape(words.say("mock.report." + key)) + "</h2>");
  }

  private void head(String... keys) {
    line("<table>");
    cells(
        "th", List.of(keys).stream().map(k -> Html.escape(words.say("mock.report." + k))).toList());
  }

  private void row(String... cells) {
    cells("td", List.of(cells));
  }

  /// All but the first are numbers or short words, and stand to the right.
  private void cells(String tag, List<String> cells) {
    var row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      row.append('<').append(tag).append(i == 0 ? ">" : " class=\"n\">").append(cells.get(i));
      row.append("</").append(tag).append('>');
    }
    line(row.append("</tr>").toString());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
