package viva.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import viva.card.Card;
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

  CardsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var documents = Documents.read(paths);
    if (documents.readings().isEmpty()) {
      terminal.err().println(terminal.messages().say("cards.nothing"));
      return 2;
    }
    if (json) json(documents);
    else words(documents);
    return 0;
  }

  private void json(Documents documents) {
    try (var out = JsonMapper.shared().createGenerator(terminal.out())) {
      out.writeStartArray();
      for (var document : documents.readings())
        for (var card : document.reading().cards()) {
          out.writeRaw('\n');
          out.writeStartObject();
          out.writeStringProperty("file", document.path());
          out.writeArrayPropertyStart("topic");
          card.topic().path().forEach(out::writeString);
          out.writeEndArray();
          out.writeStringProperty("question", card.question());
          out.writeStringProperty("answer", card.answer());
          out.writeNumberProperty("line", card.origin().line());
          out.writeBooleanProperty("unanswered", card.unanswered());
          out.writeArrayPropertyStart("tags");
          card.tags().forEach(out::writeString);
          out.writeEndArray();
          out.writeEndObject();
        }
      out.writeEndArray();
      out.writeRaw('\n');
    }
  }

  private void words(Documents documents) {
    int cards = 0;
    int unanswered = 0;
    int problems = documents.problems().size();
    for (var document : documents.readings()) {
      var reading = document.reading();
      say("cards.document", document.path(), reading.cards().size());
      if (explain) explain(document);
      else reading.cards().forEach(this::line);
      cards += reading.cards().size();
      unanswered += (int) reading.cards().stream().filter(Card::unanswered).count();
      problems += reading.problems().size();
    }
    say("cards.counts", cards, documents.readings().size(), unanswered, problems);
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
      say(
          "cards.candidate",
          candidate.container().key(),
          chosen ? "(" + terminal.messages().say("cards.chosen") + ")" : "",
          candidate.members(),
          candidate.asking(),
          String.format(Locale.ROOT, "%.2f", candidate.score()));
    }
    why(explanation);
    for (var range : document.reading().leftOut())
      say(
          "cards.leftOut",
          String.valueOf(range.firstLine()),
          String.valueOf(range.lastLine()),
          terminal.messages().say("leftOut." + range.reason()));
  }

  private void why(Explanation explanation) {
    if (explanation.chosen().isEmpty()) say("cards.single");
    for (var container : explanation.chosen())
      if (container.equals(explanation.chosen().getFirst()))
        say("cards.chosenWhy", name(container), score(explanation, container));
      else say("cards.chosenToo", name(container));
    explanation
        .runnerUp()
        .ifPresent(
            c -> say("cards.runnerUp", name(c.container()), score(explanation, c.container())));
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

  private void say(String key, Object... values) {
    terminal.out().println(terminal.messages().say(key, values));
  }
}
