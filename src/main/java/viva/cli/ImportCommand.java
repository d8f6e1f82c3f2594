package viva.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.content.Documents;

/// Reads notes and keeps their cards in the library.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Cli cli;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cards.paths")
  private List<Path> paths = List.of();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var documents = Documents.read(paths);
    if (documents.readings().isEmpty()) {
      terminal.err().println(terminal.messages().say("cards.nothing"));
      return 2;
    }
    int problems =
        documents.problems().size()
            + documents.readings().stream().mapToInt(r -> r.reading().problems().size()).sum();
    int added =
        cli.withLibrary(
            library -> {
              int count = 0;
              for (var document : documents.readings())
                count +=
                    library.add(
                        document.path(), document.reading().cards(), terminal.clock().instant());
              return count;
            });
    terminal.out().println(terminal.messages().say("library.imported", added, 0, 0, 0, problems));
    return 0;
  }
}
