package viva.ui.home;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.study.plan.InterviewDatePlan;
import viva.study.plan.InterviewDatePlan.Basis;
import viva.today.Plans;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// The plan to the next interview: made on a thread of its own when the screen opens.
public final class PlanViewModel {
  private final Services services;
  private final Runnable settled;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<Status> status =
      new ReadOnlyObjectWrapper<>(new Status.NoInterview());

  /// How far the plan is.
  public sealed interface Status {
    /// No interview is near.
    record NoInterview() implements Status {}

    record Planning() implements Status {}

    /// The user gave it up.
    record Stopped() implements Status {}

    /// No card counts for the interview.
    record NoCards() implements Status {}

    record Ready(InterviewDatePlan plan) implements Status {}
  }

  /// @param settled runs once a plan is kept for today, or it is plain that there will be none
  public PlanViewModel(Services services, Runnable settled) {
    this.services = services;
    this.settled = settled;
    begin();
  }

  public ReadOnlyObjectProperty<Status> status() {
    return status.getReadOnlyProperty();
  }

  /// From 0 to 1.
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Makes the plan, or makes it again.
  public void begin() {
    stopped.set(false);
    services
        .background()
        .later(
            () ->
                plans().ahead().isEmpty() ? Optional.<Basis>empty() : Optional.of(plans().basis()),
            basis -> basis.ifPresent(this::plan));
  }

  /// Gives the plan up.
  public void stop() {
    stopped.set(true);
    status.set(new Status.Stopped());
    settled.run();
  }

  public void editInterviews() {
    services.go().accept(new Place.Interviews());
  }

  private Plans plans() {
    return new Plans(services.library(), services.clock());
  }

  private void plan(Basis basis) {
    status.set(new Status.Planning());
    services
        .background()
        .away(
            () -> {
              try {
                return InterviewDatePlan.of(basis, this::hear)
                    .<Status>map(Status.Ready::new)
                    .orElseGet(Status.NoCards::new);
              } catch (CancellationException e) {
                return new Status.Stopped();
              }
            },
            this::done);
  }

  private void hear(double share) {
    if (stopped.get()) throw new CancellationException();
    services.background().onScreen(() -> progress.set(share));
  }

  private void done(Status reached) {
    if (stopped.get()) return;
    if (reached instanceof Status.Ready(var plan))
      services
          .background()
          .ask(
              () -> {
                plans().keep(plan);
                return true;
              },
              _ -> settled.run());
    else settled.run();
    status.set(reached);
  }
}
