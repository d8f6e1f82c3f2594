package viva.ui.plan;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.store.view.StoredInterview;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.words.Dates;

/// Draws an [InterviewsViewModel]: the interviews, soonest first, and a form for one of them.
public final class InterviewsView {
  public static final Screen<Place.Interviews, InterviewsViewModel.Loaded> SCREEN =
      new Screen<>(
          visit -> InterviewsViewModel.Loaded.load(visit.services()),
          (visit, loaded) ->
              new InterviewsView(
                      visit.services(), new InterviewsViewModel(visit.services(), loaded))
                  .root);

  private final Services services;
  private final InterviewsViewModel model;
  private final VBox form = new VBox();
  private final Label none;
  private final HBox actions;
  private final BorderPane root;

  private InterviewsView(Services services, InterviewsViewModel model) {
    this.services = services;
    this.model = model;
    var rows = new VBox();
    rows.getStyleClass().add("rows");
    model.interviews().forEach(stored -> rows.getChildren().add(row(stored)));
    none = Controls.paragraph(services.say("interviews.none"));
    if (model.interviews().isEmpty()) rows.getChildren().add(none);
    var add = Controls.button(services.say("interviews.add"), () -> edit(model.blank()), "primary");
    add.setId("add-interview");
    var back = Controls.button(services.say("study.home"), model::leave, "quiet");
    back.setId("leave-interviews");
    actions = new HBox(add, back);
    actions.getStyleClass().add("plan-row");
    var page =
        new VBox(
            Controls.label(services.say("interviews.title"), "title"),
            Controls.paragraph(services.say("interviews.help"), "soft"),
            rows,
            actions,
            form);
    page.getStyleClass().add("settings");
    var scroll = new ScrollPane(new StackPane(page));
    scroll.setFitToWidth(true);
    scroll.setId("interviews");
    root = new BorderPane(scroll);
  }

  private Node row(StoredInterview stored) {
    var interview = stored.interview();
    var date = Dates.date(services.messages()).format(interview.date());
    var words =
        new VBox(
            2,
            Controls.paragraph(interview.name(), "strong"),
            Controls.label(
                services.say(
                    model.over(stored) ? "interviews.over" : "interviews.line",
                    date,
                    interview.minutes()),
                "caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var change = Controls.button(services.say("interviews.change"), () -> edit(stored), "quiet");
    change.setId("change-interview-" + stored.id());
    change.setAccessibleText(services.say("interviews.change") + " " + interview.name());
    var remove =
        Controls.button(services.say("interviews.remove"), () -> model.remove(stored), "quiet");
    remove.setId("remove-interview-" + stored.id());
    remove.setAccessibleText(services.say("interviews.remove") + " " + interview.name());
    var row = new HBox(words, change, remove);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void edit(StoredInterview stored) {
    var fields = new InterviewForm(services, model, stored, this::close);
    form.getChildren().setAll(fields.root());
    root.setBottom(fields.foot());
    offer(false);
    fields.focus();
  }

  private void close() {
    form.getChildren().clear();
    root.setBottom(null);
    offer(true);
  }

  /// One thing at a time: while a form is open, it alone asks for something.
  private void offer(boolean shown) {
    for (var node : List.of(actions, none)) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }
}
