package viva.progress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import viva.card.Topic;
import viva.card.evidence.Standing;
import viva.progress.evidence.Share;
import viva.progress.ready.NextActions.Action;
import viva.progress.ready.Readiness;
import viva.words.Dates;
import viva.words.Messages;
import viva.words.Waits;

/// The weekly report in the user's language.
public final class WeekReport {
  private static final int MOST = 8;
  private static final int LONGEST = 90;

  private final Week week;
  private final Messages messages;
  private final List<Part> parts = new ArrayList<>();

  private WeekReport(Week week, Messages messages) {
    this.week = week;
    this.messages = messages;
    learned();
    lost();
    next();
  }

  /// As Markdown.
  public static String markdown(Week week, Messages messages) {
    return MarkdownPage.of(new WeekReport(week, messages).parts);
  }

  /// As one HTML page that needs nothing else and prints well.
  public static String html(Week week, Messages messages) {
    return HtmlPage.of(new WeekReport(week, messages).parts, messages.locale());
  }

  /// How ready for one interview, in a sentence; what is missing where it may not be said.
  public static String sentence(Readiness readiness, Messages messages) {
    var name = readiness.goal().interview().name();
    if (readiness.lack().isPresent()) return messages.say("report.noCards", name, readiness.days());
    if (!readiness.open())
      return messages.say("report.withheld", name, readiness.days())
          + readiness.gates().stream()
              .map(g -> messages.say("gate." + g.kind(), g.have(), g.need()))
              .collect(Collectors.joining(messages.say("report.and")));
    var now = readiness.now();
    var outcome = readiness.outcome();
    return messages.say(
        "report.ready",
        name,
        readiness.days(),
        now.value(),
        now.low(),
        now.high(),
        readiness.goal().target(),
        outcome.questions(),
        outcome.low(),
        outcome.high());
  }

  private void learned() {
    var day = Dates.date(messages);
    parts.add(new Part.Title(say("report.title", day.format(week.from()), day.format(week.to()))));
    parts.add(new Part.Heading(say("report.learned")));
    if (week.answers() == 0) {
      parts.add(new Part.Paragraph(say("report.nothing")));
      return;
    }
    parts.add(
        new Part.Paragraph(
            say(
                "report.volume",
                week.answers(),
                Waits.taking(week.minutes(), messages),
                week.days())));
    if (week.passed().n() > 0) parts.add(new Part.Paragraph(passed()));
    parts.add(new Part.Paragraph(say("report.cards", week.begun().size(), week.matured().size())));
    if (!week.begun().isEmpty())
      parts.add(
          new Part.Table(List.of(say("report.topic"), say("report.begun")), byTopic(week.begun())));
  }

  private String passed() {
    var now = week.passed();
    var share = say("report.passed", now.value(), now.n(), now.low(), now.high());
    Share before = week.before();
    return before.n() == 0 ? share : share + say("report.before", before.value(), before.n());
  }

  private List<List<String>> byTopic(List<Standing> cards) {
    return cards.stream()
        .collect(Collectors.groupingBy(c -> name(c.topic()), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
        .limit(MOST)
        .map(e -> List.of(e.getKey(), e.getValue().toString()))
        .toList();
  }

  private void lost() {
    parts.add(new Part.Heading(say("report.lost")));
    if (week.forgotten().isEmpty()) parts.add(new Part.Paragraph(say("report.noneForgotten")));
    else {
      parts.add(new Part.Paragraph(say("report.forgotten", week.forgotten().size())));
      parts.add(
          new Part.Bullets(
              week.forgotten().stream()
                  .limit(MOST)
                  .map(f -> say("report.times", line(f.card().question()), f.times()))
                  .toList()));
    }
    if (week.known() > 0)
      parts.add(
          new Part.Paragraph(
              say("report.fading", Math.round(week.known()), Math.round(week.knownLater()))));
    var missed = week.page().missed().points();
    if (missed.isEmpty()) return;
    parts.add(new Part.Paragraph(say("report.missed")));
    parts.add(
        new Part.Bullets(
            missed.stream()
                .limit(MOST)
                .map(p -> say("report.missedPoint", line(p.text()), p.missed(), p.asked()))
                .toList()));
  }

  private void next() {
    parts.add(new Part.Heading(say("report.next")));
    for (var readiness : week.page().readiness())
      parts.add(new Part.Paragraph(sentence(readiness, messages)));
    var actions = week.page().next().actions();
    var lack = week.page().next().lack();
    if (lack.isPresent())
      parts.add(new Part.Paragraph(say("progress.next.first." + lack.get().kind())));
    else
      parts.add(
          new Part.Table(
              List.of(
                  say("report.action"),
                  say("report.cardCount"),
                  say("report.minutes"),
                  say("report.points")),
              actions.stream().map(this::action).toList()));
    var future = week.page().future();
    parts.add(
        new Part.Paragraph(say("report.due", future.within(7), future.backlog(), future.load())));
    var leeches = week.page().leeches().leeches();
    if (leeches.isEmpty()) return;
    parts.add(new Part.Paragraph(say("report.leeches")));
    parts.add(new Part.Bullets(leeches.stream().limit(MOST).map(l -> line(l.question())).toList()));
  }

  private List<String> action(Action action) {
    return List.of(
        say("report.action." + action.kind(), name(action.topic())),
        Integer.toString(action.cards().size()),
        say("report.taking", action.minutes()),
        say("report.number", action.points()));
  }

  private String name(Topic topic) {
    return topic.path().isEmpty() ? say("topic.none") : String.join(" / ", topic.path());
  }

  /// The first line, cut where it is long.
  private static String line(String markdown) {
    var first = markdown.strip().lines().findFirst().orElse("");
    int length = Math.min(LONGEST, first.codePointCount(0, first.length()));
    int end = first.offsetByCodePoints(0, length);
    return end == first.length() ? first : first.substring(0, end) + "…";
  }

  private String say(String key, Object... values) {
    return messages.say(key, values);
  }
}
