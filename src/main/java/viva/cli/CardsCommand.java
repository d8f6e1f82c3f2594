package viva.cli;

import java.io.IOException;
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
import viva.content.Explanation;
import viva.content.page.Container;

/// Prints the cards that documents hold; writes nothing anywhere.
@Command
final class CardsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "cards.json")
  private boolean json;

  @Option(names = "--explain", descriptionKey = "cards.explain")
  private boolean explain;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cards.paths")
  private List<Path> paths = List.of();

  CardsCommand(Cli cli) {
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() throws IOException {
    var documents = Documents.read(paths);
    if (documents.readings().isEmpty()) {
      return terminal.refuse("cards.nothing");
    }
    if (json) Json.lines(terminal.out(), documents.cards(), CardsCommand::json);
    else words(documents);
    return 0;
  }

  private static void json(JsonGenerator out, Card card) {
    out.writeStringProperty("file", card.origin().file());
    Json.topic(out, card.topic());
    out.writeStringProperty("question", card.question());
    out.writeStringProperty("answer", card.answer());
    out.writeNumberProperty("line", card.origin().line());
    out.writeBooleanProperty("unanswered", card.unanswered());
    out.writeArrayPropertyStart("tags");
    card.tags().forEach(out::writeString);
    out.writeEndArray();
  }

  private void words(Documents documents) {
    int cards = 0;
    int unanswered = 0;
    int problems = documents.problems().size();
    for (var document : documents.readings()) {
      var reading = document.reading();
      terminal.say("cards.document", document.path(), reading.cards().size());
      if (explain) explain(document);
      else reading.cards().forEach(this::line);
      cards += reading.cards().size();
      unanswered += (int) reading.cards().stream().filter(Card::unanswered).count();
      problems += reading.problems().size();
    }
    terminal.say("cards.counts", cards, documents.readings().size(), unanswered, problems);
  }

  private void line(Card card) {
    var topic = String.join(" / ", card.topic().path());
    terminal
        .out()
        .println(
            "  "
                + card.origin().line()
                + "  "
                + (topic.isEmpty() ? "" : topic + ": ")
                + card.question().lines().findFirst().orElse(""));
  }

  private void explain(Documents.Named document) {
    var explanation = document.reading().explanation();
    for (var candidate : explanation.candidates()) {
      boolean chosen = explanation.chosen().contains(candidate.container());
      terminal.say(
          "cards.candidate",
          candidate.container().key(),
          chosen ? "(" + terminal.messages().say("cards.chosen") + ")" : "",
          candidate.members(),
          candidate.asking(),
          String.format(Locale.ROOT, "%.2f", candidate.score()));
    }
    why(explanation);
    for (var range : document.reading().leftOut())
      terminal.say(
          "cards.leftOut",
          String.valueOf(range.firstLine()),
          String.valueOf(range.lastLine()),
          terminal.messages().say("leftOut." + range.reason()));
  }

  private void why(Explanation explanation) {
    if (explanation.chosen().isEmpty()) terminal.say("cards.single");
    for (var container : explanation.chosen())
      if (container.equals(explanation.chosen().getFirst()))
        terminal.say("cards.chosenWhy", name(container), score(explanation, container));
      else terminal.say("cards.chosenToo", name(container));
    explanation
        .runnerUp()
        .ifPresent(
            c ->
                terminal.say(
                    "cards.runnerUp", name(c.container()), score(explanation, c.container())));
  }

  private String name(Container container) {
    return terminal.messages().say("container." + container.form(), container.level());
  }

  private static String score(Explanation explanation, Container container) {
    return explanation.candidates().stream()
        .filter(c -> c.container().equals(container))
        .map(c -> String.format(Locale.ROOT, "%.2f", c.score()))
        .findFirst()
        .orElse("-");
  }
}
