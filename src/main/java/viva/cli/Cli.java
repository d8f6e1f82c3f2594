package viva.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import viva.cli.input.Misread;
import viva.store.Library;
import viva.store.sql.StoreException;
import viva.sync.BuiltInDeck;

/// The command line: a register of commands, and the one place where failures become exit codes.
///
/// Exit codes: 0 done, 1 problems were found, 2 it could not be done and one sentence says why.
@Command(
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    name = "viva",
    version = "viva 0.1.0")
public final class Cli implements Callable<Integer> {
  /// In the order in which the help lists them. Only the command that is meant is made: to read
  /// what all of them take costs a tenth of a second at each start.
  private static final Map<String, Function<Cli, Object>> COMMANDS = commands();

  /// The command that, as none does, only opens the window.
  private static final String WINDOW = "study";

  private final Terminal terminal;

  @Option(
      names = "--library",
      paramLabel = "FILE",
      descriptionKey = "library",
      scope = ScopeType.INHERIT)
  private Optional<Path> library = Optional.empty();

  private Cli(Terminal terminal) {
    this.terminal = terminal;
  }

  private static Map<String, Function<Cli, Object>> commands() {
    var commands = new LinkedHashMap<String, Function<Cli, Object>>();
    commands.put("cards", CardsCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("due", DueCommand::new);
    commands.put("drill", DrillCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("card", CardCommand::new);
    commands.put("optimize", OptimizeCommand::new);
    commands.put("points", PointsCommand::new);
    commands.put("coverage", CoverageCommand::new);
    commands.put("stats", StatsCommand::new);
    return commands;
  }

  /// Runs a command line; answers the exit code.
  public static int run(Terminal terminal, String... args) {
    var cli = new Cli(terminal);
    var line = new CommandLine(cli);
    var first = args.length == 0 ? WINDOW : args[0];
    boolean known = first.equals(WINDOW) || COMMANDS.containsKey(first);
    COMMANDS.forEach(
        (name, command) -> {
          if (!known || name.equals(first)) line.addSubcommand(name, command.apply(cli));
        });
    line.getCommandSpec()
        .usageMessage()
        .synopsisSubcommandLabel(terminal.messages().say("cli.command"));
    // A minus before a word of a search leaves cards out.
    var search = line.getSubcommands().get("search");
    if (search != null)
      search
          .setUnmatchedOptionsArePositionalParams(true)
          .setPosixClusteredShortOptionsAllowed(false);
    line.setResourceBundle(terminal.messages().bundle());
    line.setParameterExceptionHandler(new Misread(terminal.err(), terminal.messages()));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setExecutionExceptionHandler(
        (e, _, _) -> {
          if (!(e instanceof StoreException failure)) throw e;
          return terminal.refuse(
              "store." + failure.kind(), failure.file(), String.valueOf(failure.getMessage()));
        });
    try {
      return line.execute(args);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /// Without a command: the window.
  @Override
  public Integer call() {
    return terminal.window().open(file(), false);
  }

  /// Opens the window on the cards of today.
  @Command(name = WINDOW)
  int study() {
    return terminal.window().open(file(), true);
  }

  Terminal terminal() {
    return terminal;
  }

  /// Opens the library for a command's work and closes it after.
  <T> T withLibrary(Function<Library, T> work) {
    try (var open = Library.open(file())) {
      return work.apply(open);
    }
  }

  /// The same for a command that shows cards: a library that has none yet gets those that come with
  /// Viva, as the window gives them.
  <T> T withCards(Function<Library, T> work) {
    return withLibrary(
        library -> {
          BuiltInDeck.addToEmpty(library, terminal.study().now().at());
          return work.apply(library);
        });
  }

  /// Whether there is a library already.
  boolean hasLibrary() {
    return Files.exists(file());
  }

  private Path file() {
    return library.orElse(terminal.library());
  }
}
