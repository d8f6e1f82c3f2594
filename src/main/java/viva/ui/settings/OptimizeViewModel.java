package viva.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.LoggedReview;
import viva.fsrs.MemoryModel;
import viva.fsrs.SchedulerConfig;
import viva.fsrs.log.Cleaned;
import viva.fsrs.log.Cleaning;
import viva.fsrs.log.Fault;
import viva.fsrs.train.Optimizer;
import viva.fsrs.train.Progress;
import viva.fsrs.train.Verdict;
import viva.today.Reschedules;
import viva.today.Schedule;
import viva.ui.kit.Services;

/// Learns the scheduler's parameters from the user's answers, and puts them in use when told to.
public final class OptimizeViewModel {
  private final Services services;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle());
  private AtomicBoolean cancelled = new AtomicBoolean();

  /// What the section shows.
  public sealed interface Step {

    /// Nothing was done yet.
    record Idle() implements Step {}

    /// Learning.
    ///
    /// @param done the share that is done, 0 to 1
    record Working(double done) implements Step {}

    /// What came of it; learned parameters wait to be put in use.
    ///
    /// @param config what was in use
    record Judged(Verdict verdict, SchedulerConfig config, List<Fault> faults) implements Step {}

    /// What learned parameters would move, before they are put in use.
    record Offered(Judged judged, Reschedules.Preview preview) implements Step {}

    /// Learned parameters are kept.
    ///
    /// @param model in force: they are in use where it is FSRS-6
    record Applied(MemoryModel.Kind model) implements Step {}
  }

  /// What the library has to say.
  private record Read(List<LoggedReview> log, Cleaned<SchedulerConfig> config) {}

  public OptimizeViewModel(Services services) {
    this.services = services;
  }

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// Reads the log and learns from it.
  public void start() {
    var cancel = new AtomicBoolean();
    cancelled = cancel;
    step.set(new Step.Working(0));
    services
        .background()
        .ask(this::read, read -> services.background().away(() -> judge(read, cancel), step::set));
  }

  public void cancel() {
    cancelled.set(true);
  }

  /// Works out what learned parameters would move.
  public void offer(Verdict.Better better, Step.Judged judged) {
    services
        .background()
        .ask(
            () ->
                new Reschedules(services.library(), services.clock())
                    .preview(wanted(better, judged.config())),
            preview -> step.set(new Step.Offered(judged, preview)));
  }

  /// Puts learned parameters in use, and the cards on other days where `move` says so.
  public void apply(Reschedules.Preview preview, boolean move) {
    Keeping.keep(services, preview, move, this::kept);
  }

  /// Goes back to what came of it.
  public void back(Step.Judged judged) {
    step.set(judged);
  }

  /// After parameters were put in use, or put back.
  private void kept() {
    step.set(
        step.get() instanceof Step.Offered(var judged, _)
            ? new Step.Applied(judged.config().model())
            : new Step.Idle());
  }

  private Schedule wanted(Verdict.Better better, SchedulerConfig config) {
    return new Schedule(better.in(config), Schedule.of(services.library()).rules());
  }

  private Read read() {
    var history = services.library().history();
    var config =
        history
            .inForce()
            .map(Cleaning::settings)
            .orElseGet(() -> new Cleaned<>(SchedulerConfig.DEFAULT, List.of()));
    return new Read(history.reviews(), config);
  }

  private Step judge(Read read, AtomicBoolean cancel) {
    var log = Cleaning.log(read.log(), services.clock().now().at());
    var config = read.config().value();
    var verdict =
        new Optimizer(log.value(), config.parameters(), config.relearningSteps().size())
            .run(progress(cancel));
    var faults = new ArrayList<>(read.config().faults());
    faults.addAll(log.faults());
    return new Step.Judged(verdict, config, faults);
  }

  /// Hops to the screen only when another hundredth is done.
  private Progress progress(AtomicBoolean cancel) {
    var shown = new AtomicInteger();
    return done -> {
      int hundredths = (int) (done * 100);
      if (shown.getAndSet(hundredths) != hundredths) {
        services
            .background()
            .onScreen(
                () -> {
                  if (step.get() instanceof Step.Working) step.set(new Step.Working(done));
                });
      }
      return !cancel.get();
    };
  }
}
