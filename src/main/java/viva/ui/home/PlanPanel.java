package viva.ui.home;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.study.plan.InterviewDatePlan;
import viva.study.plan.InterviewDatePlan.Outlook;
import viva.ui.home.PlanViewModel.Status;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;

/// Draws a [PlanViewModel]: the next interview, and the plan's word on it.
final class PlanPanel {
  private final Services services;
  private final PlanViewModel model;
  private final VBox root = new VBox();

  PlanPanel(Services services, PlanViewModel model) {
    this.services = services;
    this.model = model;
    root.getStyleClass().add("plan");
    root.setId("plan");
    model.status().subscribe(this::show);
  }

  Node root() {
    return root;
  }

  private void show(Status status) {
    root.getChildren().setAll(Controls.label(services.say("plan.title"), "section"));
    switch (status) {
      case Status.NoInterview() -> lay(Controls.paragraph(services.say("plan.none"), "soft"));
      case Status.Planning() -> lay(planning());
      case Status.Stopped() ->
          lay(
              Controls.paragraph(services.say("plan.stopped"), "soft"),
              Controls.button(services.say("plan.again"), model::begin));
      case Status.NoCards() -> lay(Controls.paragraph(services.say("plan.noCards"), "soft"));
      case Status.Ready(var plan) -> ready(plan);
    }
    var edit =
        Controls.button(
            services.say(
                status instanceof Status.NoInterview ? "interviews.first" : "interviews.edit"),
            model::editInterviews,
            "quiet",
            "flush");
    edit.setId("edit-interviews");
    lay(edit);
  }

  private void lay(Node... nodes) {
    root.getChildren().addAll(nodes);
  }

  private Node planning() {
    var bar = new ProgressBar();
    bar.progressProperty().bind(model.progress());
    bar.setPrefWidth(240);
    bar.setAccessibleText(services.say("plan.working"));
    var working = Controls.label(services.say("plan.working"), "soft");
    working.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(working, bar, Controls.button(services.say("cancel"), model::stop));
    row.getStyleClass().add("plan-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void ready(InterviewDatePlan plan) {
    for (var outlook : plan.outlooks()) lay(outlook(outlook));
    lay(
        Controls.paragraph(services.say("plan.today", plan.today().minutes())),
        Controls.paragraph(
            plan.newest()
                .map(day -> services.say("plan.newest", date(day)))
                .orElseGet(() -> services.say("plan.noNew")),
            "soft"));
    if (plan.leftOut() > 0)
      lay(Controls.paragraph(services.say("plan.leftOut", plan.leftOut()), "soft"));
  }

  private Node outlook(Outlook outlook) {
    var interview = outlook.interview();
    var box =
        new VBox(
            Controls.paragraph(interview.name(), "title"),
            Controls.paragraph(
                services.say("plan.interview", outlook.days(), date(interview.date())), "soft"),
            Controls.paragraph(
                services.say(
                    outlook.feasible() ? "plan.feasible" : "plan.short", outlook.planned()),
                "strong"),
            Controls.paragraph(
                services.say("plan.compared", outlook.now(), outlook.plain()), "soft"),
            Controls.paragraph(
                services.say("plan.more", InterviewDatePlan.MORE, outlook.more()), "soft"));
    box.getStyleClass().add("plan-outlook");
    return box;
  }

  private String date(LocalDate day) {
    return Dates.weekday(services.messages()).format(day);
  }
}
