package viva.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.card.ScheduledCard;
import viva.cli.json.Json;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.today.Schedule;

/// Prints the cards that a query finds, as the search box would.
@Command
final class SearchCommand implements Callable<Integer> {
  /// Nobody waits for an answer between two slices here.
  private static final int AT_ONCE = 2_000;

  private final Terminal terminal;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Cli cli;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--most", paramLabel = "N", descriptionKey = "search.most")
  private int most = 50;

  @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (QueryReader.read(String.join(" ", words))) {
      case Understanding.Unclear(var trouble, var part) -> {
        terminal.err().println(terminal.messages().say("search." + trouble, part));
        yield 2;
      }
      case Understanding.Understood(var query) -> {
        var found =
            cli.withLibrary(
                library -> {
                  while (library.search().catchUp(AT_ONCE)) {}
                  var measure = Schedule.of(library).measure(terminal.study().now());
                  return library.search().find(query, measure, most);
                });
        if (json) json(found);
        else found.forEach(this::line);
        yield 0;
      }
    };
  }

  private void line(ScheduledCard card) {
    terminal
        .out()
        .println(
            card.id().value()
                + "  "
                + Json.topic(card.card().topic(), terminal.messages())
                + ": "
                + card.card().question().lines().findFirst().orElse(""));
  }

  private void json(List<ScheduledCard> found) {
    try (var out = Json.to(terminal.out())) {
      out.writeStartArray();
      for (var card : found) {
        out.writeRaw('\n');
        out.writeStartObject();
        Json.card(out, card);
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeRaw('\n');
    }
  }
}
