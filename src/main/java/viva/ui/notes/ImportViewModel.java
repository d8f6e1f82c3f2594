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
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the import screen knows and can do.
final class ImportViewModel {
  private final Services services;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Choosing());
  private List<Path> paths = List.of();
  private AtomicBoolean cancelled = new AtomicBoolean();

  /// How far an import is.
  sealed interface Step {
    /// The user has yet to say what to read.
    record Choosing() implements Step {}

    /// @param number of the document being read, from 1; 0 while they are being found
    /// @param all    how many there are
    record Reading(int number, int all, String file) implements Step {}

    /// What will be done, to be looked at.
    record Previewing(ImportPlan plan) implements Step {}

    /// Nothing could be read.
    record Nothing(List<Path> paths, List<Problem> problems) implements Step {}
  }

  ImportViewModel(Services services, List<Path> paths) {
    this.services = services;
    if (!paths.isEmpty()) read(paths);
  }

  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// Reads files and folders; nothing is kept before the user has seen what was understood.
  void read(List<Path> chosen) {
    if (chosen.isEmpty() || step.get() instanceof Step.Reading) return;
    paths = List.copyOf(chosen);
    var stop = new AtomicBoolean();
    cancelled = stop;
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
        plan -> show(stop, plan));
  }

  private void progress(AtomicBoolean stop, Step.Reading reading) {
    if (!stop.get() && step.get() instanceof Step.Reading) step.set(reading);
  }

  private void show(AtomicBoolean stop, ImportPlan plan) {
    if (stop.get()) return;
    boolean nothing = !plan.notes().found() && plan.missing().isEmpty();
    step.set(nothing ? new Step.Nothing(paths, plan.problems()) : new Step.Previewing(plan));
  }

  /// Stops reading, or leaves the preview; nothing was kept.
  void cancel() {
    cancelled.set(true);
    step.set(new Step.Choosing());
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
    if (step.get() instanceof Step.Previewing(var plan))
      Importing.keep(services, plan, () -> services.go().accept(new Place.Library()));
  }
}
