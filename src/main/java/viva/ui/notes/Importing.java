package viva.ui.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import viva.store.Imports;
import viva.store.Search;
import viva.sync.FormulaCheck;
import viva.sync.ImportPlan;
import viva.sync.ImportWords;
import viva.sync.NoteReader;
import viva.sync.Notes;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// Reads notes away from the screen thread, keeps their cards, and takes that back.
public final class Importing {
  /// How often one is told how far keeping is.
  private static final int STEPS = 100;

  private Importing() {}

  /// Reads notes and decides what to do with them; nothing is kept yet.
  ///
  /// @param asked  whether the user has asked for it
  /// @param done   gets the plan on the screen thread, also a cancelled one
  /// @param failed is run there in its place where the machine has failed
  static void plan(
      Services services,
      List<Path> paths,
      boolean asked,
      NoteReader.Progress progress,
      BooleanSupplier cancelled,
      Consumer<ImportPlan> done,
      Runnable failed) {
    var background = services.background();
    Supplier<NoteReader> reader =
        () -> {
          var imports = services.library().imports();
          return new NoteReader(
              imports.documents(),
              imports.sources(),
              asked,
              new FormulaCheck(services.formulas()),
              progress,
              cancelled);
        };
    background.ask(
        or(services, reader, failed),
        r ->
            background.away(
                or(services, () -> r.read(paths), failed),
                notes -> decide(services, notes, done, failed)));
  }

  private static void decide(
      Services services, Notes notes, Consumer<ImportPlan> done, Runnable failed) {
    var now = services.clock().now().at();
    services
        .background()
        .ask(
            or(services, () -> ImportPlan.of(services.library().imports(), notes, now), failed),
            done);
  }

  /// Work after whose failure something is to be put right; the failure goes on to who tells it.
  private static <T> Supplier<T> or(Services services, Supplier<T> work, Runnable failed) {
    return () -> {
      boolean well = false;
      try {
        var result = work.get();
        well = true;
        return result;
      } finally {
        if (!well) services.background().onScreen(failed);
      }
    };
  }

  /// Keeps a plan and says in one line what it did, with a button that takes it back.
  ///
  /// @param progress is told on the screen thread, now and then, how many changes are done
  static void keep(
      Services services, ImportPlan plan, IntConsumer progress, Runnable done, Runnable failed) {
    var now = services.clock().now().at();
    int step = Math.max(1, plan.matching().changes().size() / STEPS);
    Supplier<Optional<Imports.Done>> keeping =
        () ->
            plan.keep(
                services.library().imports(),
                now,
                kept -> {
                  if (kept % step == 0) services.background().onScreen(() -> progress.accept(kept));
                });
    services
        .background()
        .ask(
            or(services, keeping, failed),
            kept -> {
              done.run();
              catchUp(services);
              announce(services, words(services, plan), kept);
            });
  }

  /// Brings the index of words up to date in slices of some hundredths of a second; whatever is
  /// asked of the library meanwhile comes between two of them.
  public static void catchUp(Services services) {
    services
        .background()
        .later(
            () -> services.library().search().catchUp(Search.SOON),
            more -> {
              if (more) catchUp(services);
            });
  }

  /// Says it when the screen that was asked for before is there.
  private static void announce(Services services, String words, Optional<Imports.Done> kept) {
    var notices = services.notices();
    services
        .background()
        .ask(
            () -> kept,
            done ->
                done.ifPresentOrElse(
                    d -> notices.say(words, services.say("undo"), () -> undo(services, d)),
                    () -> notices.say(words)));
  }

  /// Reads again what has changed in the notes that the library is kept in step with, and says so.
  public static void keepInStep(Services services) {
    services
        .background()
        .ask(
            () -> services.library().imports().sources().stream().map(Path::of).toList(),
            sources -> {
              if (!sources.isEmpty())
                plan(
                    services,
                    sources,
                    false,
                    (_, _, _) -> {},
                    () -> false,
                    p -> settle(services, p),
                    () -> {});
            });
  }

  private static void settle(Services services, ImportPlan plan) {
    boolean seen = plan.tally().changes();
    if (seen) keep(services, plan, _ -> {}, () -> {}, () -> {});
    else if (!plan.notes().read().isEmpty() || !plan.missing().isEmpty()) {
      var now = services.clock().now().at();
      services.background().run(() -> plan.keep(services.library().imports(), now));
    }
  }

  /// Says what would happen if the last import were undone, with a button that does it; or that
  /// there is none.
  public static void offerUndo(Services services) {
    services
        .background()
        .ask(
            () -> services.library().imports().last(),
            last ->
                last.ifPresentOrElse(
                    done ->
                        services
                            .notices()
                            .say(
                                ImportWords.undoing(services.messages(), done.tally()),
                                services.say("undo"),
                                () -> undo(services, done)),
                    () -> services.notices().say(services.say("import.undo.none"))));
  }

  /// Takes an import back, unless another has come since.
  static void undo(Services services, Imports.Done done) {
    var now = services.clock().now().at();
    services
        .background()
        .ask(
            () -> services.library().imports().undo(done.id(), now),
            undone -> {
              services.go().accept(new Place.Library());
              services.notices().say(services.say(undone ? "library.undone" : "import.undo.late"));
            });
  }

  /// What an import does, in one line.
  static String words(Services services, ImportPlan plan) {
    return ImportWords.line(services.messages(), plan.tally(), plan.problems().size());
  }
}
