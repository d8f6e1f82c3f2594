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
import viva.card.State;
import viva.card.StudyMoment;
import viva.cli.json.Json;
import viva.store.shelf.OwnWords;
import viva.today.CardPage;
import viva.words.Facts;
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
    var now = terminal.study().now();
    var page = cli.withCards(library -> CardPage.of(library, now, new CardId(id)));
    if (page.isEmpty()) return terminal.refuse("card.none", String.valueOf(id));
    if (json) json(page.get(), now);
    else words(page.get(), now);
    return 0;
  }

  private void words(CardPage page, StudyMoment now) {
    var out = terminal.out();
    var messages = terminal.messages();
    var card = page.card();
    var origin = card.card().origin();
    out.println(Json.topic(card.card().topic(), messages));
    out.println(card.card().question());
    out.println();
    out.println(card.card().unanswered() ? messages.say("study.unanswered") : card.card().answer());
    out.println();
    out.println(origin.file() + ":" + origin.line());
    if (!card.card().tags().isEmpty()) out.println("#" + String.join("  #", card.card().tags()));
    for (var remark : page.remarks())
      out.println(messages.say("card.remark." + remark, page.lapses()));
    int flag = card.marks().flag();
    if (flag > 0) out.println(messages.say("card.flag", messages.say("flag." + flag)));
    out.println();
    for (var fact : facts(page, now)) fact(fact.key(), fact.value());
    if (!card.marks().note().isEmpty()) fact("card.note", card.marks().note());
    if (!page.log().isEmpty()) out.println();
    page.log()
        .forEach(row -> out.println(row.moment().day() + "  " + what(row) + "  " + next(row)));
  }

  private List<Facts.Fact> facts(CardPage page, StudyMoment now) {
    var model = page.scheduler().model();
    return Facts.of(
        page.card(),
        page.archived(),
        seen -> model.retrievability(seen, now),
        seen -> model.stability(seen.memory()),
        now,
        terminal.messages());
  }

  private void fact(String key, String value) {
    var messages = terminal.messages();
    terminal.out().println(messages.say("card.fact", messages.say(key), value));
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

  private void json(CardPage page, StudyMoment now) {
    try (var out = Json.to(terminal.out())) {
      var marks = page.card().marks();
      out.writeStartObject();
      Json.card(out, page.card());
      out.writeBooleanProperty("archived", page.archived());
      out.writeBooleanProperty("leech", page.remarks().contains(CardPage.Remark.LEECH));
      if (marks.buriedUntil().isAfter(now.day()))
        out.writeStringProperty("buriedUntil", marks.buriedUntil().toString());
      if (page.card().state() instanceof State.Seen seen)
        out.writeNumberProperty("recall", page.scheduler().model().retrievability(seen, now));
      page.own().ifPresent(own -> own(out, own));
      out.writeArrayPropertyStart("log");
      for (var row : page.log()) row(out, row);
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  /// What the note says under the learner's own words, which are the card's.
  private static void own(JsonGenerator out, OwnWords own) {
    out.writeObjectPropertyStart("document");
    out.writeStringProperty("question", own.file().question());
    out.writeStringProperty("answer", own.file().answer());
    out.writeBooleanProperty("changedSince", own.overtaken());
    out.writeEndObject();
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
