package viva.ui.progress;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viva.card.Topic;
import viva.card.evidence.FrozenPlan;
import viva.progress.Page;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.progress.ready.PlanTrack;
import viva.progress.ready.Readiness;
import viva.progress.report.Week;
import viva.progress.report.WeekReport;
import viva.store.view.StoredDocument;
import viva.store.view.StoredInterview;
import viva.study.plan.InterviewDatePlan;
import viva.study.plan.Progress;
import viva.today.Plans;
import viva.ui.chart.Export;
import viva.ui.evidence.Charts;
import viva.ui.evidence.Telling;
import viva.ui.figure.Figure;
import viva.ui.kit.Place;
import viva.ui.kit.Services;
import viva.ui.ready.MatrixChart;
import viva.ui.ready.NextList;
import viva.ui.ready.PlanChart;
import viva.ui.ready.ReadinessChart;

/// What the page on progress knows and can do. The numbers are worked out away from the screen.
public final class ProgressViewModel {
  /// What the page looks at when it opens.
  private static final Filter FIRST =
      new Filter(Period.MONTH, Topic.NONE, OptionalLong.empty(), OptionalLong.empty());

  private final Services services;
  private final Telling telling;
  private final Choices choices;
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(FIRST);
  private final ReadOnlyBooleanWrapper accepting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Status> status =
      new ReadOnlyObjectWrapper<>(new Status.Working());

  /// What the page can be narrowed to.
  public record Choices(
      List<Topic> topics, List<StoredDocument> documents, List<StoredInterview> interviews) {}

  /// How far the page is.
  public sealed interface Status {
    record Working() implements Status {}

    record Ready(Shown shown) implements Status {}
  }

  /// The page in words and figures.
  ///
  /// @param headline what to do next
  /// @param charts   one for each of [Charts#ALL]
  public record Shown(
      Page page, String headline, List<About> interviews, Figure topics, List<Figure> charts) {}

  /// One interview.
  ///
  /// @param accepted the plan in force
  public record About(
      Readiness readiness,
      Figure gauge,
      Figure history,
      Figure plan,
      Optional<FrozenPlan> accepted) {}

  public ProgressViewModel(Services services, Choices choices) {
    this.services = services;
    this.choices = choices;
    this.telling = new Telling(services.messages(), services.clock().zone().get());
    show(FIRST);
  }

  public Choices choices() {
    return choices;
  }

  public ReadOnlyObjectProperty<Filter> filter() {
    return filter.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Status> status() {
    return status.getReadOnlyProperty();
  }

  /// Works the page out for another part of the evidence; the last asked for is shown.
  public void show(Filter asked) {
    filter.set(asked);
    status.set(new Status.Working());
    services
        .background()
        .ask(
            () -> Loading.evidence(services),
            evidence ->
                services
                    .background()
                    .away(
                        () -> shown(Page.of(evidence, asked), telling),
                        shown -> {
                          keepSnapshots(shown.page());
                          if (filter.get().equals(asked)) status.set(new Status.Ready(shown));
                        }));
  }

  /// Keeps how ready the learner is today, so that there is a line tomorrow.
  private void keepSnapshots(Page page) {
    services.background().run(() -> services.evidences().keep(page));
  }

  /// Makes a plan to the date, accepts it, and shows what is planned; takes some seconds.
  public void accept() {
    accepting.set(true);
    services
        .background()
        .ask(
            () -> new Plans(services.library(), services.clock()).basis(),
            basis ->
                services
                    .background()
                    .away(() -> InterviewDatePlan.of(basis, Progress.NONE), this::accepted));
  }

  private void accepted(Optional<InterviewDatePlan> plan) {
    accepting.set(false);
    if (plan.isEmpty()) {
      services.notices().say(services.say("plan.noCards"));
      return;
    }
    services
        .background()
        .run(() -> new Plans(services.library(), services.clock()).accept(plan.get()));
    show(filter.get());
  }

  /// Whether a plan is being made.
  public ReadOnlyBooleanProperty accepting() {
    return accepting.getReadOnlyProperty();
  }

  /// Saves what was learned and lost in the last seven days, and what is next, as HTML to be
  /// printed or as Markdown.
  public void report(boolean html) {
    services
        .background()
        .ask(
            () -> Loading.evidence(services),
            evidence ->
                Export.keep(
                    services,
                    html ? "viva-week.html" : "viva-week.md",
                    () -> {
                      var week = Week.of(evidence);
                      var text =
                          html
                              ? WeekReport.html(week, services.messages())
                              : WeekReport.markdown(week, services.messages());
                      return text.getBytes(StandardCharsets.UTF_8);
                    }));
  }

  public void editInterviews() {
    services.go().accept(new Place.Interviews());
  }

  /// A page in words and figures.
  static Shown shown(Page page, Telling telling) {
    return new Shown(
        page,
        NextList.headline(page.next(), telling),
        page.readiness().stream().map(r -> about(r, page.plans(), telling)).toList(),
        MatrixChart.of(page.topics(), telling),
        Charts.ALL.stream().map(entry -> entry.draw().apply(page, telling)).toList());
  }

  private static About about(Readiness readiness, List<PlanTrack> plans, Telling telling) {
    var track = plans.stream().filter(p -> p.goal().id() == readiness.goal().id()).findFirst();
    var plan =
        track
            .map(p -> PlanChart.of(p, readiness, telling))
            .orElseGet(() -> PlanChart.none(readiness.goal().id(), telling));
    return new About(
        readiness,
        ReadinessChart.gauge(readiness, telling),
        ReadinessChart.history(readiness, telling),
        plan,
        track.filter(p -> !p.plans().isEmpty()).map(p -> p.plans().getLast()));
  }
}
