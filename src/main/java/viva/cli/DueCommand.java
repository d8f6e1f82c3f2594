package viva.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import viva.store.view.Counts;
import viva.store.view.Pace;
import viva.store.view.TopicCounts;
import viva.study.Limits;

/// Prints what there is to study today.
@Command(name = "due")
final class DueCommand implements Callable<Integer> {
  private final Terminal terminal;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Cli cli;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  DueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Due(Counts counts, Pace pace, List<TopicCounts> topics) {}

  @Override
  public Integer call() {
    var now = terminal.study().now();
    var due =
        cli.withLibrary(
            library -> new Due(library.counts(now), library.pace(now.day()), library.topics(now)));
    int reviews = Math.min(due.counts().due(), Limits.DEFAULT.reviews());
    int fresh =
        Math.clamp(Limits.DEFAULT.newCards() - due.pace().learned(), 0, due.counts().fresh());
    int minutes = reviews + fresh == 0 ? 0 : due.pace().minutes(reviews, fresh);
    var topics = due.topics().stream().filter(t -> t.due() + t.fresh() > 0).toList();
    if (json) json(now.day().toString(), reviews, fresh, minutes, topics);
    else words(reviews, fresh, minutes, topics);
    return 0;
  }

  private void words(int reviews, int fresh, int minutes, List<TopicCounts> topics) {
    var messages = terminal.messages();
    terminal
        .out()
        .println(
            reviews + fresh == 0
                ? messages.say("home.nothing")
                : messages.say("home.today", reviews, fresh, minutes));
    for (var topic : topics)
      terminal
          .out()
          .println(
              "  "
                  + Json.topic(topic.topic(), messages)
                  + "  "
                  + messages.say("home.topic", topic.due(), topic.fresh()));
  }

  private void json(String day, int reviews, int fresh, int minutes, List<TopicCounts> topics) {
    try (var out = Json.to(terminal.out())) {
      out.writeStartObject();
      out.writeStringProperty("day", day);
      out.writeNumberProperty("reviews", reviews);
      out.writeNumberProperty("new", fresh);
      out.writeNumberProperty("minutes", minutes);
      out.writeArrayPropertyStart("topics");
      for (var topic : topics) {
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
