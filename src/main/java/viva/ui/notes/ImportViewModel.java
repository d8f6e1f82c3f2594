package viva.ui.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.Problem;
import viva.card.identity.Change;
import viva.content.page.Container;
import viva.sync.ImportPlan;
import viva.ui.kit.Ongoing;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the import screen knows and can do. It lives on while the user is elsewhere, until what was
/// begun is kept or given up.
final class ImportViewModel {
  private static final Place PLACE = new Place.Import(List.of());

  private final Services services;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Choosing());
  private List<Path> paths = List.of();
  private AtomicBoolean cancelled = new AtomicBoolean();
  private boolean watched = true;

  /// How far an import is.
  sealed interface Step {
    /// The user has yet to say what to read.
    record Choosing() implements Step {}

    /// @param number of the document being read, from 1; 0 while they are being found
    /// @param all    how many there are
    record Reading(int number, int all, String file) implements Step {}

    /// What will be done, to be looked at.
    record Previewing(ImportPlan plan) implements Step {}

    /// It is being done, and cannot be stopped half way.
    ///
    /// @param done how many cards are
    record Keeping(ImportPlan plan, int done) implements Step {
      int all() {
        return plan.matching().changes().size();
      }
    }

    /// Nothing could be read.
    record Nothing(List<Path> paths, List<Problem> problems) implements Step {}
  }

  ImportViewModel(Services services, List<Path> paths) {
    this.services = services;
    step.subscribe(this::tell);
    read(paths);
  }

  /// The import that goes on, or a new one.
  ///
  /// @param paths to be read, in place of those of an import that goes on; empty for none
  static ImportViewModel of(Services services, List<Path> paths) {
    var going = services.ongoing().find(ImportViewModel.class);
    if (going.isEmpty()) return new ImportViewModel(services, paths);
    var model = going.get();
    boolean same = paths.isEmpty() || model.reads(paths);
    if (!same && model.step.get() instanceof Step.Keeping)
      return new ImportViewModel(services, paths);
    if (!same) {
      model.cancel();
      model.read(paths);
    }
    return model;
  }

  private boolean reads(List<Path> chosen) {
    return paths.equals(chosen) && step.get() instanceof Step.Reading;
  }

  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// Notes whether the user is looking: what goes on elsewhere is shown in the rail.
  void watch(boolean watched) {
    this.watched = watched;
    if (!watched && step.get() instanceof Step.Nothing) cancel();
    tell(step.get());
  }

  /// Reads files and folders; nothing is kept before the user has seen what was understood.
  void read(List<Path> chosen) {
    if (chosen.isEmpty() || busy()) return;
    services.notices().clear(); // what an import before has said
    paths = List.copyOf(chosen);
    var stop = new AtomicBoolean();
    cancelled = stop;
    services.ongoing().keep(this);
    step.set(new Step.Reading(0, 0, ""));
    Importing.plan(
        services,
        paths,
        true,
        (number, all, file) ->
            services
                .background()
                .onScreen(() -> progress(stop, new Step.Reading(number, all, file))),
        stop::get,
        plan -> show(stop, plan),
        () -> {
          if (!stop.get()) cancel();
        });
  }

  private boolean busy() {
    return step.get() instanceof Step.Reading || step.get() instanceof Step.Keeping;
  }

  private void progress(AtomicBoolean stop, Step.Reading reading) {
    if (!stop.get() && step.get() instanceof Step.Reading) step.set(reading);
  }

  private void show(AtomicBoolean stop, ImportPlan plan) {
    if (stop.get()) return;
    boolean nothing = !plan.notes().found() && plan.missing().isEmpty();
    step.set(nothing ? new Step.Nothing(paths, plan.problems()) : new Step.Previewing(plan));
    if (watched) return;
    services
        .notices()
        .say(
            services.say(nothing ? "import.nothing" : "import.ready"),
            services.say("import.look"),
            () -> services.go().accept(PLACE));
  }

  /// Stops reading, or leaves the preview; nothing was kept.
  void cancel() {
    if (step.get() instanceof Step.Keeping) return;
    cancelled.set(true);
    end();
  }

  private void end() {
    step.set(new Step.Choosing());
    services.ongoing().end(this);
  }

  /// Has another decision on a doubtful card: it is a new one.
  void apart(Change.Kept doubtful) {
    if (step.get() instanceof Step.Previewing(var plan))
      step.set(new Step.Previewing(plan.apart(doubtful)));
  }

  /// Reads a document with other lines as its questions, now and ever after.
  void readAs(String document, Container container) {
    var now = services.clock().now().at();
    services
        .background()
        .ask(
            () -> {
              services.library().imports().choose(document, container.key(), now);
              return paths;
            },
            this::read);
  }

  /// Keeps what the preview shows.
  void keep() {
    if (!(step.get() instanceof Step.Previewing(var plan))) return;
    step.set(new Step.Keeping(plan, 0));
    Importing.keep(
        services,
        plan,
        done -> {
          if (step.get() instanceof Step.Keeping) step.set(new Step.Keeping(plan, done));
        },
        () -> {
          end();
          if (watched) services.go().accept(new Place.Library());
        },
        () -> step.set(new Step.Previewing(plan)));
  }

  /// Has the rail show what the user is not looking at.
  private void tell(Step now) {
    if (services.ongoing().find(ImportViewModel.class).filter(this::equals).isEmpty()) return;
    if (watched) services.ongoing().hide();
    else
      switch (now) {
        case Step.Reading(int number, int all, _) when all > 1 ->
            show(services.say("import.rail.reading", number, all), (number - 1.0) / all);
        case Step.Reading _ -> show(services.say("import.reading"), -1);
        case Step.Previewing _ -> show(services.say("import.ready"), 1);
        case Step.Keeping keeping ->
            show(services.say("import.keeping"), (double) keeping.done() / keeping.all());
        case Step.Choosing _, Step.Nothing _ -> services.ongoing().hide();
      }
  }

  private void show(String words, double share) {
    services.ongoing().show(new Ongoing.Work(words, share, PLACE));
  }
}
