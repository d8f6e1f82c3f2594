package viva.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.identity.Change;
import viva.cli.json.Json;
import viva.store.Library;
import viva.sync.ImportPlan;
import viva.sync.ImportWords;
import viva.sync.NoteReader;
import viva.words.Dates;

/// Reads notes and keeps their cards in the library.
///
/// Formulas are not drawn for it, which would take half as long again: `viva check` does that, and
/// importing in the window.
@Command
final class ImportCommand implements Callable<Integer> {
  private final Cli cli;
  private final Terminal terminal;

  @Option(names = "--dry-run", descriptionKey = "import.dryRun")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "import.json")
  private boolean json;

  @Option(names = "--undo", descriptionKey = "import.undoOption")
  private boolean undo;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "cards.paths")
  private List<Path> paths = List.of();

  ImportCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() {
    if (undo == paths.isEmpty())
      return dryRun && !undo && !cli.hasLibrary()
          ? withoutLibrary()
          : cli.withLibrary(undo ? this::undo : this::read);
    return terminal.refuse("import.which");
  }

  /// Takes the last import back, or with `--dry-run` says what that would do.
  private int undo(Library library) {
    var last = library.imports().last();
    if (last.isEmpty()) return terminal.refuse("import.undo.none");
    var at = last.get().at().atZone(terminal.zone().get());
    var moment = Dates.moment(terminal.messages()).format(at);
    var tally = last.get().tally();
    terminal.say("import.last", moment, ImportWords.line(terminal.messages(), tally, 0));
    if (dryRun) terminal.say("import.would", ImportWords.undone(terminal.messages(), tally));
    else {
      library.imports().undo(last.get().id(), terminal.clock().instant());
      terminal.say("import.undone", ImportWords.undone(terminal.messages(), tally));
    }
    return 0;
  }

  /// A trial leaves no library behind where there was none.
  private int withoutLibrary() {
    try {
      var folder = Files.createTempDirectory("viva");
      var file = folder.resolve("library.db");
      try (var library = Library.open(file)) {
        return read(library);
      } finally {
        for (var tail : List.of("", "-wal", "-shm"))
          Files.deleteIfExists(file.resolveSibling(file.getFileName() + tail));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int read(Library library) {
    long start = terminal.clock().millis();
    var imports = library.imports();
    var reader =
        new NoteReader(
            imports.documents(),
            imports.sources(),
            true,
            (_, _, _) -> List.of(),
            (_, _, _) -> {},
            () -> false);
    var notes = reader.read(paths);
    if (!notes.found() && notes.missing().isEmpty()) {
      notes.problems().forEach(p -> terminal.err().println(words(p)));
      return terminal.refuse("cards.nothing");
    }
    var now = terminal.clock().instant();
    var plan = ImportPlan.of(imports, notes, now);
    if (!dryRun) plan.keep(imports, now);
    long milliseconds = terminal.clock().millis() - start;
    if (json) json(plan, milliseconds);
    else words(plan, milliseconds);
    return 0;
  }

  private void words(ImportPlan plan, long milliseconds) {
    plan.problems().forEach(p -> terminal.out().println(words(p)));
    for (var doubtful : plan.doubtful())
      terminal.say(
          "import.doubtful",
          place(doubtful.now().origin()),
          line(doubtful.before().card().question()),
          line(doubtful.now().question()));
    var line = ImportWords.line(terminal.messages(), plan.tally(), plan.problems().size());
    terminal.out().println(dryRun ? terminal.messages().say("import.would", line) : line);
    terminal.say(
        "import.cost",
        plan.notes().read().size(),
        plan.notes().unchanged().size() + plan.notes().touched().size(),
        milliseconds,
        peakHeap());
  }

  private void json(ImportPlan plan, long milliseconds) {
    try (var out = Json.to(terminal.out())) {
      var tally = plan.tally();
      out.writeStartObject();
      out.writeBooleanProperty("dryRun", dryRun);
      out.writeNumberProperty("read", plan.notes().read().size());
      out.writeNumberProperty("unchanged", plan.notes().unchanged().size());
      out.writeNumberProperty("touched", plan.notes().touched().size());
      out.writeNumberProperty("missing", plan.missing().size());
      out.writeNumberProperty("added", tally.added());
      out.writeNumberProperty("changed", tally.changed());
      out.writeNumberProperty("moved", tally.moved());
      out.writeNumberProperty("archived", tally.archived());
      out.writeNumberProperty("returned", tally.returned());
      out.writeNumberProperty("same", tally.same());
      out.writeNumberProperty("doubles", tally.doubles());
      out.writeArrayPropertyStart("doubtful");
      for (var doubtful : plan.doubtful()) json(out, doubtful);
      out.writeEndArray();
      out.writeArrayPropertyStart("problems");
      for (var problem : plan.problems()) json(out, problem);
      out.writeEndArray();
      out.writeNumberProperty("milliseconds", milliseconds);
      out.writeNumberProperty("peakHeapMiB", peakHeap());
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void json(JsonGenerator out, Change.Kept doubtful) {
    out.writeStartObject();
    out.writeNumberProperty("card", doubtful.before().id().value());
    out.writeStringProperty("file", doubtful.now().origin().file());
    out.writeNumberProperty("line", doubtful.now().origin().line());
    out.writeStringProperty("before", doubtful.before().card().question());
    out.writeStringProperty("now", doubtful.now().question());
    out.writeEndObject();
  }

  private void json(JsonGenerator out, Problem problem) {
    out.writeStartObject();
    out.writeStringProperty("file", problem.origin().file());
    out.writeNumberProperty("line", problem.origin().line());
    out.writeStringProperty("kind", problem.kind().name());
    out.writeStringProperty("message", message(problem));
    out.writeEndObject();
  }

  private String words(Problem problem) {
    return place(problem.origin()) + ": " + message(problem);
  }

  private String message(Problem problem) {
    return terminal.messages().say("problem." + problem.kind(), line(problem.detail()));
  }

  private static String place(Origin origin) {
    return origin.file() + ":" + origin.line();
  }

  private static String line(String text) {
    return text.lines().findFirst().orElse("");
  }

  /// The most heap that was in use, in MiB.
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }
}
