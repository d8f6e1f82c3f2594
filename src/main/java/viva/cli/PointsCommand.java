package viva.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import viva.card.Card;
import viva.cli.json.Json;
import viva.content.Documents;
import viva.interview.point.KeyPoint;
import viva.interview.point.KeyPoints;

/// Prints the key points of the cards that documents hold; writes nothing anywhere.
@Command
final class PointsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "points.json")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cards.paths")
  private List<Path> paths = List.of();

  PointsCommand(Cli cli) {
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() {
    var documents = Documents.read(paths);
    if (documents.readings().isEmpty()) {
      return terminal.refuse("cards.nothing");
    }
    var cards = documents.cards();
    if (json) Json.lines(terminal.out(), cards, PointsCommand::json);
    else cards.forEach(this::words);
    return 0;
  }

  private static void json(JsonGenerator out, Card card) {
    out.writeStringProperty("file", card.origin().file());
    out.writeNumberProperty("line", card.origin().line());
    out.writeStringProperty("question", card.question());
    out.writeArrayPropertyStart("points");
    for (var point : KeyPoints.of(card)) {
      out.writeStartObject();
      out.writeStringProperty("head", point.head());
      out.writeStringProperty("text", point.text());
      out.writeStringProperty("weight", name(point.weight()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void words(Card card) {
    var question = card.question().lines().findFirst().orElse("");
    terminal.out().println(card.origin().line() + "  " + question);
    for (var point : KeyPoints.of(card)) {
      var head = point.head().isEmpty() ? "" : point.head() + " | ";
      var weight = terminal.messages().say("points.weight." + name(point.weight()));
      terminal.out().println("  - [" + weight + "] " + head + point.text());
    }
  }

  private static String name(KeyPoint.Weight weight) {
    return weight.name().toLowerCase(Locale.ROOT);
  }
}
