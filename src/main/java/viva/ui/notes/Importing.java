package viva.ui.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
  private Importing() {}

  /// Reads notes and decides what to do with them; nothing is kept yet.
  ///
  /// @param asked whether the user has asked for it
  /// @param done  gets the plan on the screen thread, also a cancelled one
  static void plan(
      Services services,
      List<Path> paths,
      boolean asked,
      NoteReader.Progress progress,
      BooleanSupplier cancelled,
      Consumer<ImportPlan> done) {
    var background = services.background();
    background.ask(
        () -> {
          var imports = services.library().imports();
          return new NoteReader(
              imports.documents(),
              imports.sources(),
              asked,
              new FormulaCheck(services.formulas()),
              progress,
              cancelled);
        },
        reader ->
            background.away(() -> reader.read(paths), notes -> decide(services, notes, done)));
  }

  private static void decide(Services services, Notes notes, Consumer<ImportPlan> done) {
    var now = services.clock().now().at();
    services.background().ask(() -> ImportPlan.of(services.library().imports(), notes, now), done);
  }

  /// Keeps a plan and says in one line what it did, with a button that takes it back.
  static void keep(Services services, ImportPlan plan, Runnable done) {
    var now = services.clock().now().at();
    services
        .background()
        .ask(
            () -> plan.keep(services.library().imports(), now).isPresent(),
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
  private static void announce(Services services, String words, boolean kept) {
    var notices = services.notices();
    services
        .background()
        .ask(
            () -> kept,
            undoable -> {
              if (undoable) notices.say(words, services.say("undo"), () -> undo(services));
              else notices.say(words);
            });
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
                    p -> settle(services, p));
            });
  }

  private static void settle(Services services, ImportPlan plan) {
    boolean seen = plan.tally().changes();
    if (seen) keep(services, plan, () -> {});
    else if (!plan.notes().read().isEmpty() || !plan.missing().isEmpty()) {
      var now = services.clock().now().at();
      services.background().run(() -> plan.keep(services.library().imports(), now));
    }
  }

  private static void undo(Services services) {
    var now = services.clock().now().at();
    services
        .background()
        .ask(
            () -> services.library().imports().undo(now).map(Imports.Done::id),
            undone -> {
              services.go().accept(new Place.Library());
              if (undone.isPresent()) services.notices().say(services.say("library.undone"));
            });
  }

  /// What an import does, in one line.
  static String words(Services services, ImportPlan plan) {
    return ImportWords.line(services.messages(), plan.tally(), plan.problems().size());
  }
}
