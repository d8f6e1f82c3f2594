package viva.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.ui.chart.ChartFrame;
import viva.ui.evidence.Charts;
import viva.ui.evidence.Charts.Part;
import viva.ui.evidence.Charts.Width;
import viva.ui.figure.Figure;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.progress.ProgressViewModel.About;
import viva.ui.progress.ProgressViewModel.Choices;
import viva.ui.progress.ProgressViewModel.Shown;
import viva.ui.progress.ProgressViewModel.Status;
import viva.ui.ready.NextList;

/// Draws a [ProgressViewModel]: what to do next, then how ready, then the evidence, then how much.
public final class ProgressView {
  public static final Screen<Place.Progress, Choices> SCREEN =
      new Screen<>(
          visit -> Loading.choices(visit.services()),
          (visit, choices) ->
              new ProgressView(visit.services(), new ProgressViewModel(visit.services(), choices))
                  .root);

  /// Less than this is not worth a skeleton.
  private static final Duration SOON = Duration.millis(150);

  private static final int ACTIONS = 5;

  private final Services services;
  private final ProgressViewModel model;
  private final VBox body = new VBox();
  private final StackPane headline = new StackPane();
  private final Slots slots = new Slots(body);
  private final PauseTransition late = new PauseTransition(SOON);
  private final ScrollPane root;

  private ProgressView(Services services, ProgressViewModel model) {
    this.services = services;
    this.model = model;
    body.getStyleClass().add("progress-body");
    headline.getStyleClass().add("progress-headline");
    var page = new VBox(headline, new Filters(services, model).root(), body);
    page.getStyleClass().add("progress-page");
    var middle = new StackPane(page);
    root = new ScrollPane(middle);
    root.setFitToWidth(true);
    root.setId("progress");
    late.setOnFinished(_ -> slots.fill(List.of(Skeleton::draw, Skeleton::draw, Skeleton::draw)));
    model.status().subscribe(this::show);
  }

  private void show(Status status) {
    switch (status) {
      case Status.Working() -> late.playFromStart();
      case Status.Ready(var shown) -> {
        late.stop();
        show(shown);
      }
    }
  }

  private void show(Shown shown) {
    headline.getChildren().setAll(Controls.paragraph(shown.headline(), "headline"));
    var parts = new ArrayList<Supplier<? extends Node>>();
    parts.add(() -> next(shown));
    parts.add(() -> section("progress.section.ready"));
    if (shown.interviews().isEmpty()) parts.add(() -> noInterview(shown));
    shown.interviews().forEach(about -> parts.addAll(interview(about)));
    parts.add(() -> section("progress.section.topics"));
    parts.add(() -> frame(shown.topics()));
    for (var part : Part.values()) {
      parts.add(() -> section("progress.section." + part));
      parts.addAll(charts(shown, part));
    }
    parts.add(this::report);
    parts.add(this::end);
    slots.fill(parts);
  }

  private Node next(Shown shown) {
    var sheet =
        new VBox(
            Controls.label(services.say("progress.section.next"), "chart-title"),
            new NextList(services, shown.page().next(), ACTIONS).root());
    if (shown.page().next().lack().isEmpty())
      sheet.getChildren().add(Controls.paragraph(services.say("progress.next.what"), "caption"));
    sheet.getStyleClass().addAll("sheet", "chart");
    return sheet;
  }

  /// What is to be done first alone stands out.
  private Node noInterview(Shown shown) {
    var plan = Controls.button(services.say("interviews.first"), model::editInterviews);
    if (shown.page().next().lack().isEmpty()) plan.getStyleClass().add("primary");
    plan.setId("plan-interview");
    var sheet = new VBox(Controls.paragraph(services.say("progress.noInterview")), new HBox(plan));
    sheet.getStyleClass().addAll("sheet", "chart");
    return sheet;
  }

  private List<Supplier<? extends Node>> interview(About about) {
    var parts = new ArrayList<Supplier<? extends Node>>();
    if (about.history().drawn()) {
      parts.add(() -> new Pair(new ReadinessPanel(services, about).root(), frame(about.history())));
    } else {
      parts.add(() -> new ReadinessPanel(services, about).root());
      parts.add(() -> frame(about.history()));
    }
    parts.add(() -> planned(about));
    return parts;
  }

  private Node planned(About about) {
    var frame = new ChartFrame(services, about.plan());
    var accept =
        Controls.button(
            services.say(
                about.accepted().isPresent() ? "progress.plan.again" : "progress.plan.accept"),
            model::accept);
    accept.setId("accept-" + about.readiness().goal().id());
    accept.disableProperty().bind(model.accepting());
    var edit = Controls.button(services.say("interviews.edit"), model::editInterviews, "quiet");
    var working = Controls.label(services.say("plan.working"), "soft");
    working.visibleProperty().bind(model.accepting());
    var row = new HBox(accept, edit, working);
    row.getStyleClass().add("chart-actions");
    frame.add(row);
    return frame.root();
  }

  /// The charts of a part: two halves make a row, and a half before a whole has one alone.
  private List<Supplier<? extends Node>> charts(Shown shown, Part part) {
    var parts = new ArrayList<Supplier<? extends Node>>();
    var halves = new ArrayList<Figure>();
    for (int i = 0; i < Charts.ALL.size(); i++) {
      var entry = Charts.ALL.get(i);
      if (entry.part() != part) continue;
      var figure = shown.charts().get(i);
      if (entry.width() == Width.HALF) halves.add(figure);
      else {
        parts.addAll(rows(halves));
        halves.clear();
        parts.add(() -> frame(figure));
      }
    }
    parts.addAll(rows(halves));
    return parts;
  }

  /// What is drawn stands beside what is drawn: a sentence beside a picture would be a large card
  /// with nothing in it.
  private List<Supplier<? extends Node>> rows(List<Figure> halves) {
    var rows = new ArrayList<Supplier<? extends Node>>();
    rows.addAll(pairs(halves.stream().filter(Figure::drawn).toList()));
    rows.addAll(pairs(halves.stream().filter(figure -> !figure.drawn()).toList()));
    return rows;
  }

  private List<Supplier<? extends Node>> pairs(List<Figure> halves) {
    var rows = new ArrayList<Supplier<? extends Node>>();
    for (int i = 0; i < halves.size(); i += 2) {
      var first = halves.get(i);
      if (i + 1 == halves.size()) rows.add(() -> frame(first));
      else {
        var second = halves.get(i + 1);
        rows.add(() -> new Pair(frame(first), frame(second)));
      }
    }
    return rows;
  }

  private Node frame(Figure figure) {
    return new ChartFrame(services, figure).root();
  }

  private Node section(String key) {
    return Controls.label(services.say(key), "progress-section");
  }

  private Node report() {
    var html = Controls.button(services.say("progress.report.html"), () -> model.report(true));
    html.setId("report-html");
    var markdown =
        Controls.button(
            services.say("progress.report.markdown"), () -> model.report(false), "quiet");
    markdown.setId("report-markdown");
    var row = new HBox(html, markdown);
    row.getStyleClass().add("chart-actions");
    var sheet =
        new VBox(
            Controls.label(services.say("progress.report.title"), "chart-title"),
            Controls.paragraph(services.say("progress.report.what"), "caption"),
            row);
    sheet.getStyleClass().addAll("sheet", "chart");
    return sheet;
  }

  /// Says that all is drawn, and where the numbers are from.
  private Node end() {
    var end = Controls.paragraph(services.say("progress.end"), "caption");
    end.setId("progress-end");
    end.setMinHeight(Region.USE_PREF_SIZE);
    return end;
  }
}
