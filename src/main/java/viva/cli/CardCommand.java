package viva.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.cli.json.Json;
import viva.words.Waits;

/// Prints a card with its history.
@Command
final class CardCommand implements Callable<Integer> {
  private final Cli cli;
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Parameters(paramLabel = "ID", descriptionKey = "card.id")
  private long id;

  CardCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() {
    return cli.withLibrary(
        library -> {
          var card = library.card(new CardId(id));
          if (card.isEmpty()) {
            return terminal.refuse("card.none", String.valueOf(id));
          }
          var log = library.log(new CardId(id));
          if (json) json(card.get(), log);
          else words(card.get(), log);
          return 0;
        });
  }

  private void words(ScheduledCard card, List<ReviewLog> log) {
    var out = terminal.out();
    var origin = card.card().origin();
    out.println(Json.topic(card.card().topic(), terminal.messages()));
    out.println(card.card().question());
    out.println();
    out.println(
        card.card().unanswered()
            ? terminal.messages().say("study.unanswered")
            : card.card().answer());
    out.println();
    out.println(origin.file() + ":" + origin.line());
    log.forEach(row -> out.println(row.moment().day() + "  " + what(row) + "  " + next(row)));
  }

  private String what(ReviewLog row) {
    return switch (row) {
      case ReviewLog.Answer answer ->
          terminal.messages().say("rating." + answer.rating().name().toLowerCase(Locale.ROOT));
      case ReviewLog.Change change -> terminal.messages().say("card." + change.reason());
    };
  }

  private String next(ReviewLog row) {
    return row.after() instanceof State.Seen seen
        ? Waits.of(seen, row.moment(), terminal.messages())
        : terminal.messages().say("state.new");
  }

  private void json(ScheduledCard card, List<ReviewLog> log) {
    try (var out = Json.to(terminal.out())) {
      out.writeStartObject();
      Json.card(out, card);
      out.writeArrayPropertyStart("log");
      for (var row : log) row(out, row);
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void row(JsonGenerator out, ReviewLog row) {
    out.writeStartObject();
    out.writeStringProperty("at", row.moment().at().toString());
    out.writeStringProperty("day", row.moment().day().toString());
    switch (row) {
      case ReviewLog.Answer answer -> {
        out.writeStringProperty("kind", answer.kind().name().toLowerCase(Locale.ROOT));
        out.writeNumberProperty("rating", answer.rating().grade());
        out.writeNumberProperty("seconds", answer.taken().toMillis() / 1000.0);
      }
      case ReviewLog.Change change ->
          out.writeStringProperty("kind", change.reason().name().toLowerCase(Locale.ROOT));
    }
    if (row.after() instanceof State.Seen seen) {
      out.writeNumberProperty("stability", seen.memory().stability());
      out.writeNumberProperty("difficulty", seen.memory().difficulty());
    }
    out.writeEndObject();
  }
}
