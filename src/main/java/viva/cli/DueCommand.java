package viva.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import viva.cli.json.Json;
import viva.today.Today;
import viva.today.Work;
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

  @Override
  public Integer call() {
    var work = cli.withLibrary(library -> new Today(library, terminal.study()).work());
    if (json) json(terminal.study().day().toString(), work);
    else words(work);
    return 0;
  }

  private void words(Work work) {
    var messages = terminal.messages();
    terminal
        .out()
        .println(
            work.minutes() == 0
                ? messages.say("home.nothing")
                : messages.say(
                    "home.today",
                    work.reviews(),
                    work.newCards(),
                    Waits.taking(work.minutes(), messages)));
    for (var topic : work.topics())
      terminal
          .out()
          .println(
              "  "
                  + Json.topic(topic.topic(), messages)
                  + "  "
                  + messages.say("home.topic", topic.due(), topic.fresh()));
  }

  private void json(String day, Work work) {
    try (var out = Json.to(terminal.out())) {
      out.writeStartObject();
      out.writeStringProperty("day", day);
      out.writeNumberProperty("reviews", work.reviews());
      out.writeNumberProperty("new", work.newCards());
      out.writeNumberProperty("minutes", work.minutes());
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
}
