package viva.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import viva.query.QueryReader;
import viva.query.Understanding;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;

/// Drills cards in the terminal, for a machine without a display.
@Command
final class DrillCommand implements Callable<Integer> {
  private final Terminal terminal;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Cli cli;

  @Option(names = "--topic", paramLabel = "NAME", descriptionKey = "drill.topic")
  private Optional<String> topic = Optional.empty();

  @Option(names = "--search", paramLabel = "QUERY", descriptionKey = "drill.search")
  private Optional<String> search = Optional.empty();

  @Option(names = "--minutes", paramLabel = "N", descriptionKey = "drill.minutes")
  private int minutes;

  @Option(names = "--practice", descriptionKey = "drill.practice")
  private boolean practice;

  DrillCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var words =
        topic.map(name -> "topic:\"" + name + "\"").map(t -> t + " ").orElse("")
            + search.orElse("");
    if (!words.isBlank()
        && QueryReader.read(words) instanceof Understanding.Unclear(var trouble, var part)) {
      terminal.err().println(terminal.messages().say("search." + trouble, part));
      return 2;
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
