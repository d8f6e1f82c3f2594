package viva.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
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

  private final Cli cli;
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--most", paramLabel = "N", descriptionKey = "search.most")
  private int most = 50;

  @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
  private List<String> words = List.of();

  SearchCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() {
    var unknown = words.stream().filter(word -> word.matches("--[a-z].*")).toList();
    if (!unknown.isEmpty()) throw new UnmatchedArgumentException(spec.commandLine(), unknown);
    return switch (QueryReader.read(String.join(" ", words))) {
      case Understanding.Unclear(var trouble, var part) -> {
        yield terminal.refuse("search." + trouble, part);
      }
      case Understanding.Understood(var query) -> {
        var found =
            cli.withCards(
                library -> {
                  while (library.search().catchUp(AT_ONCE)) {}
                  var measure = Schedule.of(library).measure(terminal.study().now());
                  return library.search().find(query, measure, Math.max(1, most));
                });
        if (json) Json.lines(terminal.out(), found, Json::card);
        else if (found.isEmpty()) terminal.say("search.none");
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
}
