package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import viva.card.Topic;
import viva.cli.json.Json;
import viva.cli.json.StatsJson;
import viva.progress.Page;
import viva.progress.chart.TrueRetention.Span;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.progress.ready.TopicMatrix;
import viva.progress.report.Week;
import viva.progress.report.WeekReport;
import viva.store.Library;
import viva.today.Evidences;
import viva.words.Dates;
import viva.words.Waits;

/// Prints every number of the page on progress, or writes the weekly report.
@Command
final class StatsCommand implements Callable<Integer> {
  private static final int TOPICS = 8;

  private final Cli cli;
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "stats.period")
  private Period period = Period.ALL;

  @Option(names = "--topic", paramLabel = "TOPIC", descriptionKey = "stats.topic")
  private Optional<String> topic = Optional.empty();

  @Option(names = "--document", paramLabel = "PATH", descriptionKey = "stats.document")
  private Optional<String> document = Optional.empty();

  @Option(names = "--interview", paramLabel = "NAME", descriptionKey = "stats.interview")
  private Optional<String> interview = Optional.empty();

  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "stats.report")
  private Optional<Path> report = Optional.empty();

  StatsCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  /// What was read, or why it could not be.
  private sealed interface Asked {
    record Answered(Evidence evidence, Filter filter) implements Asked {}

    record Unknown(String sentence) implements Asked {}
  }

  @Override
  public Integer call() {
    return switch (cli.withLibrary(this::ask)) {
      case Asked.Unknown(var sentence) -> {
        terminal.err().println(sentence);
        yield 2;
      }
      case Asked.Answered(var evidence, _) when report.isPresent() -> write(evidence, report.get());
      case Asked.Answered(var evidence, var filter) -> {
        var page = Page.of(evidence, filter);
        if (json) StatsJson.write(terminal.out(), evidence, page);
        else words(page);
        yield 0;
      }
    };
  }

  private Asked ask(Library library) {
    var ofDocument = OptionalLong.empty();
    if (document.isPresent()) {
      var found =
          library.documents().stream().filter(d -> d.path().equals(document.get())).findFirst();
      if (found.isEmpty()) return unknown("stats.noDocument", document.get());
      ofDocument = OptionalLong.of(found.get().id());
    }
    var ofInterview = OptionalLong.empty();
    if (interview.isPresent()) {
      var found =
          library.interviews().all().stream()
              .filter(i -> i.interview().name().equals(interview.get()))
              .findFirst();
      if (found.isEmpty()) return unknown("stats.noInterview", interview.get());
      ofInterview = OptionalLong.of(found.get().id());
    }
    var evidences = new Evidences(library, terminal.study());
    var evidence = evidences.read();
    var path = topic.map(t -> List.of(t.split(" / "))).orElse(List.of());
    var filter = new Filter(period, new Topic(path), ofDocument, ofInterview);
    evidences.keep(Page.of(evidence, Filter.ALL));
    return new Asked.Answered(evidence, filter);
  }

  private Asked unknown(String key, String name) {
    return new Asked.Unknown(terminal.messages().say(key, name));
  }

  private int write(Evidence evidence, Path file) {
    var week = Week.of(evidence);
    boolean markdown = file.toString().endsWith(".md");
    var text =
        markdown
            ? WeekReport.markdown(week, terminal.messages())
            : WeekReport.html(week, terminal.messages());
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      return terminal.refuse("stats.notWritten", file);
    }
    terminal.say("stats.wrote", file);
    return 0;
  }

  private void words(Page page) {
    var day = page.day();
    terminal.say("stats.today", day.done(), day.minutes(), day.left());
    var month = page.retention().row(Span.MONTH).all();
    if (month.n() > 0)
      terminal.say(
          "stats.retention",
          month.value(),
          month.n(),
          month.low(),
          month.high(),
          page.retention().desired());
    var recall = page.recall();
    terminal.say("stats.known", recall.known(), recall.extent().n(), recall.fresh());
    var volume = page.volume();
    if (volume.lack().isEmpty())
      terminal.say(
          "stats.volume",
          volume.extent().n(),
          Waits.taking(volume.minutes(), terminal.messages()),
          Dates.date(terminal.messages()).format(volume.extent().from()));
    for (var readiness : page.readiness())
      terminal.out().println(WeekReport.sentence(readiness, terminal.messages()));
    if (page.topics().rows().isEmpty()) return;
    terminal.say("stats.topics");
    page.topics().rows().stream().limit(TOPICS).forEach(this::words);
  }

  private void words(TopicMatrix.Row row) {
    var messages = terminal.messages();
    terminal.out().print("  ");
    terminal.say(
        "stats.lost",
        Json.topic(row.topic(), messages),
        row.lost(),
        row.coverage(),
        row.minutes().isPresent()
            ? messages.say("stats.fix", row.minutes().getAsDouble())
            : messages.say("stats.noFix"));
  }
}
