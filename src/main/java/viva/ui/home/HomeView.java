package viva.ui.home;

import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.ui.home.HomeViewModel.TopicWork;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// Draws a [HomeViewModel]: what there is to do today, and one button that starts.
public final class HomeView {
  public static final Screen<Place.Home, HomeViewModel.Today> SCREEN =
      new Screen<>(
          visit -> TodayLoading.load(visit.services()),
          (visit, today) ->
              new HomeView(visit.services(), new HomeViewModel(visit.services(), today)).root);

  private static final int TOPICS_SHOWN = 8;

  private final Services services;
  private final HomeViewModel model;
  private final ScrollPane root;

  private HomeView(Services services, HomeViewModel model) {
    this.services = services;
    this.model = model;
    var today = model.today();
    var date =
        DateTimeFormatter.ofPattern(services.say("home.date"), services.messages().locale())
            .format(today.day());
    var page = new VBox(Controls.label(date, "caption"), headline(), actions());
    page.getStyleClass().add("home");
    page.getChildren().add(new PlanPanel(services, new PlanViewModel(services)).root());
    if (!today.topics().isEmpty()) {
      page.getChildren().add(Controls.label(services.say("home.topics"), "section"));
      page.getChildren().add(topics());
    }
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    root.setId("home");
  }

  private Node headline() {
    var today = model.today();
    var text =
        today.cards() == 0
            ? services.say("home.noCards")
            : model.nothingToDo()
                ? services.say("home.nothing")
                : services.say("home.today", today.reviews(), today.fresh(), today.minutes());
    return Controls.paragraph(text, "headline");
  }

  private Node actions() {
    var importing = Controls.button(services.say("home.import"), model::importNotes);
    var row = new HBox(importing);
    if (!model.nothingToDo()) row.getChildren().addFirst(start());
    row.getStyleClass().add("home-actions");
    return row;
  }

  private Button start() {
    var start =
        Controls.button(
            services.say("home.start"), services.say("key.enter"), model::start, "primary");
    start.setId("start");
    start.setDefaultButton(true);
    // Else a button of the rail has the focus, and Enter would press that one.
    start
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) start.requestFocus();
            });
    return start;
  }

  private Node topics() {
    var rows = new VBox();
    rows.getStyleClass().add("rows");
    rows.setMaxWidth(720);
    model.today().topics().stream()
        .limit(TOPICS_SHOWN)
        .map(this::row)
        .forEach(rows.getChildren()::add);
    return rows;
  }

  private Node row(TopicWork work) {
    var path = work.topic().path();
    var name = path.isEmpty() ? services.say("topic.none") : path.getLast();
    var words =
        new VBox(
            2,
            Controls.label(name, "strong"),
            Controls.label(services.say("home.topic", work.reviews(), work.fresh()), "caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var learned = new ProgressBar(work.learned());
    learned.setPrefWidth(160);
    learned.setMinWidth(80);
    learned.setAccessibleText(services.say("home.learned", work.learned()));
    var go = Controls.button(services.say("home.begin"), () -> model.study(work.topic()), "quiet");
    go.setAccessibleText(services.say("home.begin") + " " + name);
    var row = new HBox(words, learned, go);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
