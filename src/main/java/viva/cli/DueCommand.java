package viva.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import viva.card.Interview;
import viva.cli.json.Json;
import viva.store.desk.OpenDrill;
import viva.today.Plans;
import viva.today.Today;
import viva.today.Work;
import viva.words.Dates;
import viva.words.LeftOpen;
import viva.words.Waits;

/// Prints what there is to study today.
@Command
final class DueCommand implements Callable<Integer> {
  private final Cli cli;
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  DueCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  /// What the first screen shows.
  private record Day(
      LocalDate day, Work work, Optional<Interview> interview, Optional<OpenDrill> open) {}

  @Override
  public Integer call() {
    var clock = terminal.study();
    var day =
        cli.withCards(
            library ->
                new Day(
                    clock.day(),
                    new Today(library, clock).work(),
                    new Plans(library, clock).ahead().stream().findFirst(),
                    library.desk().open()));
    if (json) json(day);
    else words(day);
    return 0;
  }

  private void words(Day day) {
    var messages = terminal.messages();
    var work = day.work();
    if (work.cards() == 0) line(messages.say("cli.noCards"));
    else if (work.minutes() == 0 && work.waiting() > 0)
      line(messages.say("home.waiting", work.waiting()));
    else if (work.minutes() == 0) line(messages.say("home.nothing"));
    else
      line(
          messages.say(
              "home.today",
              work.reviews(),
              work.newCards(),
              Waits.taking(work.minutes(), messages)));
    day.interview()
        .ifPresent(
            interview -> {
              var when =
                  messages.say(
                      "plan.interview",
                      days(day, interview),
                      Dates.weekday(messages).format(interview.date()));
              line(
                  messages.say(
                      "due.interview",
                      interview.name(),
                      messages.say("interviews.line", when, interview.minutes())));
            });
    day.open()
        .ifPresent(
            drill ->
                line(
                    messages.say(
                        "due.open",
                        LeftOpen.name(drill.name(), drill.pick(), messages),
                        LeftOpen.line(
                            drill.pick(), drill.cards().size(), drill.practice(), messages))));
    for (var topic : work.topics())
      line(
          "  "
              + Json.topic(topic.topic(), messages)
              + "  "
              + messages.say("home.topic", topic.due(), topic.fresh()));
  }

  private static long days(Day day, Interview interview) {
    return ChronoUnit.DAYS.between(day.day(), interview.date());
  }

  private void line(String text) {
    terminal.out().println(text);
  }

  private void json(Day day) {
    var work = day.work();
    try (var out = Json.to(terminal.out())) {
      out.writeStartObject();
      out.writeStringProperty("day", day.day().toString());
      out.writeNumberProperty("reviews", work.reviews());
      out.writeNumberProperty("new", work.newCards());
      out.writeNumberProperty("minutes", work.minutes());
      out.writeNumberProperty("cards", work.cards());
      day.interview().ifPresent(interview -> json(out, day, interview));
      day.open().ifPresent(drill -> json(out, drill));
      out.writeArrayPropertyStart("topics");
      for (var topic : work.topics()) {
        out.writeStartObject();
        Json.topic(out, topic.topic());
        out.writeNumberProperty("cards", topic.cards());
        out.writeNumberProperty("due", topic.due());
        out.writeNumberProperty("new", topic.fresh());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void json(JsonGenerator out, Day day, Interview interview) {
    out.writeObjectPropertyStart("interview");
    out.writeStringProperty("name", interview.name());
    out.writeStringProperty("date", interview.date().toString());
    out.writeNumberProperty("days", days(day, interview));
    out.writeNumberProperty("minutes", interview.minutes());
    out.writeEndObject();
  }

  private static void json(JsonGenerator out, OpenDrill drill) {
    out.writeObjectPropertyStart("open");
    out.writeStringProperty("name", drill.name());
    out.writeStringProperty("pick", drill.pick().toLowerCase(Locale.ROOT));
    out.writeBooleanProperty("practice", drill.practice());
    out.writeNumberProperty("cards", drill.cards().size());
    out.writeEndObject();
  }
}
