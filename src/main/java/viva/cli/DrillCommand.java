package viva.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;

/// Drills cards in the terminal, for a machine without a display.
@Command
final class DrillCommand implements Callable<Integer> {
  private final Cli cli;
  private final Terminal terminal;

  @Option(names = "--topic", paramLabel = "NAME", descriptionKey = "drill.topic")
  private Optional<String> topic = Optional.empty();

  @Option(names = "--search", paramLabel = "QUERY", descriptionKey = "drill.search")
  private Optional<String> search = Optional.empty();

  @Option(names = "--minutes", paramLabel = "N", descriptionKey = "drill.minutes")
  private int minutes;

  @Option(names = "--practice", descriptionKey = "drill.practice")
  private boolean practice;

  DrillCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() {
    var words =
        topic.map(name -> "topic:\"" + name + "\"").map(t -> t + " ").orElse("")
            + search.orElse("");
    if (!words.isBlank()
        && QueryReader.read(words) instanceof Understanding.Unclear(var trouble, var part)) {
      return terminal.refuse("search." + trouble, part);
    }
    var scope = words.isBlank() ? new Scope.Everything() : new Scope.Found(words);
    var what = What.of(scope, practice ? Pick.ALL : Pick.DUE).within(Math.max(0, minutes));
    return cli.withCards(
        library -> {
          try (var keyboard = terminal.keyboard().get()) {
            new Drill(terminal, keyboard, library, practice ? what.practised() : what).run();
          }
          return 0;
        });
  }
}
