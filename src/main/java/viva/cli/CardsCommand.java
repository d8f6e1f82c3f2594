package viva.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import viva.card.Card;
import viva.content.Documents;
import viva.content.LeftOut;
import viva.content.Reading;
import viva.content.ReadDocument;

/// Prints the cards that documents hold; writes nothing anywhere.
@Command(name = "cards")
final class CardsCommand implements Callable<Integer> {
  @ParentCommand private Cli cli = Cli.none();

  @Option(names = "--json", descriptionKey = "cards.json")
  private boolean json;

  @Option(names = "--explain", descriptionKey = "cards.explain")
  private boolean explain;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cards.paths")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    return 0;
  }
}
