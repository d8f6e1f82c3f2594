package viva.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import viva.cli.json.Json;
import viva.fsrs.MemoryModel;
import viva.fsrs.log.Cleaning;
import viva.fsrs.log.Fault;
import viva.fsrs.train.Optimizer;
import viva.fsrs.train.Progress;
import viva.fsrs.train.Verdict;
import viva.store.Library;
import viva.today.Reschedules;
import viva.today.Schedule;
import viva.words.Dates;

/// Learns the scheduler's parameters from the library's log, and puts them in use where they
/// foresee unseen answers better than those in use.
@Command
final class OptimizeCommand implements Callable<Integer> {
  private final Cli cli;
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "optimize.json")
  private boolean json;

  @Option(names = "--dry-run", descriptionKey = "optimize.dryRun")
  private boolean dryRun;

  @Option(names = "--reschedule", descriptionKey = "optimize.reschedule")
  private boolean reschedule;

  OptimizeCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  /// What came of it.
  ///
  /// @param model   in force, which uses learned parameters where it is FSRS-6
  /// @param version under which learned parameters were put in use; empty where they were not
  /// @param preview what the learned parameters move; empty where there are none
  private record Outcome(
      MemoryModel.Kind model,
      Verdict verdict,
      OptionalInt version,
      Optional<Reschedules.Preview> preview,
      List<Fault> faults) {}

  @Override
  public Integer call() {
    var outcome = cli.withLibrary(this::optimize);
    if (json) json(outcome);
    else words(outcome);
    return outcome.verdict() instanceof Verdict.TooFew ? 2 : 0;
  }

  private Outcome optimize(Library library) {
    var now = terminal.clock().instant();
    var schedule = Schedule.of(library);
    var config = schedule.config();
    var log = Cleaning.log(library.history().reviews(), now);
    var verdict =
        new Optimizer(log.value(), config.parameters(), config.relearningSteps().size())
            .run(Progress.NONE);
    if (!(verdict instanceof Verdict.Better better))
      return new Outcome(
          config.model(), verdict, OptionalInt.empty(), Optional.empty(), log.faults());
    var study = terminal.study();
    var reschedules = new Reschedules(library, study);
    var preview = reschedules.preview(new Schedule(better.in(config), schedule.rules()));
    var version = dryRun ? OptionalInt.empty() : reschedules.keep(preview, reschedule);
    return new Outcome(config.model(), verdict, version, Optional.of(preview), log.faults());
  }

  private void words(Outcome outcome) {
    for (var fault : outcome.faults())
      terminal.say("fault." + fault.kind(), fault.count(), fault.example());
    boolean inForce = outcome.model() == MemoryModel.Kind.FSRS_6;
    if (!inForce) terminal.say("optimize.otherModel");
    switch (outcome.verdict()) {
      case Verdict.TooFew(int usable, int missing) ->
          terminal.err().println(terminal.messages().say("optimize.tooFew", usable, missing));
      case Verdict.Cancelled() -> terminal.say("optimize.cancelled");
      case Verdict.Kept(var unseen) -> {
        terminal.say("optimize.kept");
        comparison(unseen);
      }
      case Verdict.Better(_, var unseen, double longer) -> {
        terminal.say(longer < 1 ? "optimize.shorter" : "optimize.longer", Math.abs(longer - 1));
        comparison(unseen);
        if (outcome.version().isEmpty()) terminal.say("optimize.notApplied");
        else if (inForce) terminal.say("optimize.applied", outcome.version().getAsInt());
        outcome.preview().ifPresent(this::moves);
      }
    }
  }

  private void moves(Reschedules.Preview preview) {
    boolean moved = reschedule && !dryRun;
    terminal.say(
        moved ? "reschedule.moved" : "reschedule.wouldMove",
        preview.moves().size(),
        preview.earlier(),
        preview.todayNow(),
        preview.today());
    var spread = preview.spread();
    if (spread.cards() > 0)
      terminal.say("reschedule.spread", spread.cards(), spread.cap(), spread.lost());
  }

  private void comparison(Verdict.Comparison unseen) {
    var before = unseen.before();
    var after = unseen.after();
    terminal.say(
        "optimize.unseen",
        unseen.answers(),
        unseen.actual(),
        before.predicted(),
        after.predicted());
    terminal.say(
        "optimize.errors", before.logLoss(), after.logLoss(), before.rmseBins(), after.rmseBins());
    var month = Dates.month(terminal.messages());
    for (var m : unseen.months())
      terminal.say(
          "optimize.month", month.format(m.month()), m.predicted(), m.actual(), m.answers());
  }

  private void json(Outcome outcome) {
    try (var out = Json.to(terminal.out())) {
      out.writeStartObject();
      switch (outcome.verdict()) {
        case Verdict.TooFew(int usable, int missing) -> {
          out.writeStringProperty("verdict", "tooFew");
          out.writeNumberProperty("usable", usable);
          out.writeNumberProperty("missing", missing);
        }
        case Verdict.Cancelled() -> out.writeStringProperty("verdict", "cancelled");
        case Verdict.Kept(var unseen) -> {
          out.writeStringProperty("verdict", "kept");
          comparison(out, unseen);
        }
        case Verdict.Better(var learned, var unseen, double longer) -> {
          out.writeStringProperty("verdict", "better");
          comparison(out, unseen);
          out.writeNumberProperty("longer", longer);
          out.writeArrayPropertyStart("parameters");
          for (double w : learned.weights()) out.writeNumber(w);
          out.writeEndArray();
        }
      }
      out.writeBooleanProperty("applied", outcome.version().isPresent());
      if (outcome.version().isPresent())
        out.writeNumberProperty("version", outcome.version().getAsInt());
      if (outcome.preview().isPresent()) moves(out, outcome.preview().get());
      out.writeArrayPropertyStart("faults");
      for (var fault : outcome.faults()) {
        out.writeStartObject();
        out.writeStringProperty("kind", fault.kind().name());
        out.writeNumberProperty("count", fault.count());
        out.writeStringProperty("example", fault.example());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private void moves(JsonGenerator out, Reschedules.Preview preview) {
    out.writeObjectPropertyStart("reschedule");
    out.writeNumberProperty("moves", preview.moves().size());
    out.writeNumberProperty("earlier", preview.earlier());
    out.writeNumberProperty("todayBefore", preview.todayNow());
    out.writeNumberProperty("todayAfter", preview.today());
    out.writeNumberProperty("spread", preview.spread().cards());
    out.writeNumberProperty("lostBySpreading", preview.spread().lost());
    out.writeBooleanProperty("kept", reschedule && !dryRun);
    out.writeEndObject();
  }

  private static void comparison(JsonGenerator out, Verdict.Comparison unseen) {
    out.writeObjectPropertyStart("unseen");
    out.writeNumberProperty("answers", unseen.answers());
    out.writeNumberProperty("actual", unseen.actual());
    quality(out, "before", unseen.before());
    quality(out, "after", unseen.after());
    out.writeEndObject();
    out.writeArrayPropertyStart("months");
    for (var month : unseen.months()) {
      out.writeStartObject();
      out.writeStringProperty("month", month.month().toString());
      out.writeNumberProperty("answers", month.answers());
      out.writeNumberProperty("predicted", month.predicted());
      out.writeNumberProperty("actual", month.actual());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void quality(JsonGenerator out, String name, Verdict.Quality quality) {
    out.writeObjectPropertyStart(name);
    out.writeNumberProperty("predicted", quality.predicted());
    out.writeNumberProperty("logLoss", quality.logLoss());
    out.writeNumberProperty("rmseBins", quality.rmseBins());
    if (Double.isNaN(quality.auc())) out.writeNullProperty("auc");
    else out.writeNumberProperty("auc", quality.auc());
    out.writeEndObject();
  }
}
