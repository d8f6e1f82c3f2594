package viva.ui.home;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.card.mock.Mock;
import viva.store.desk.OpenDrill;
import viva.ui.home.HomeViewModel.Counted;
import viva.ui.home.HomeViewModel.TopicWork;
import viva.ui.keys.Command;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.ready.ReadyPanel;
import viva.words.Dates;
import viva.words.LeftOpen;
import viva.words.Waits;

/// Draws a [HomeViewModel]: what there is to do today, and one button that starts.
public final class HomeView {
  public static final Screen<Place.Home, HomeViewModel.Today> SCREEN =
      new Screen<>(
          visit -> TodayLoading.load(visit.services()),
          (visit, today) ->
              new HomeView(visit.services(), new HomeViewModel(visit.services(), today)).root);

  private static final int TOPICS_SHOWN = 8;

  /// From this width on the page has two columns.
  private static final double WIDE = 940;

  private static final double SIDE = 380;

  /// After so long it is said that the day is still being planned.
  private static final Duration LATE = Duration.seconds(1.5);

  private final Services services;
  private final HomeViewModel model;
  private final VBox work = new VBox();
  private final VBox side = new VBox();
  private final PauseTransition late = new PauseTransition(LATE);
  private final ScrollPane root;

  private HomeView(Services services, HomeViewModel model) {
    this.services = services;
    this.model = model;
    var today = model.today();
    var date = Dates.weekday(services.messages()).format(today.day());
    var headline = Controls.paragraph("", "headline");
    var actions = new FlowPane(12, 12);
    actions.getStyleClass().add("home-actions");
    model.counted().subscribe(counted -> say(headline, counted));
    model.counted().map(Counted::some).subscribe(some -> fill(actions, some));
    var page = new VBox(Controls.label(date, "caption"), headline, actions);
    page.getStyleClass().add("home");
    today.deck().ifPresent(deck -> page.getChildren().add(welcome(deck)));
    work.getStyleClass().add("home-work");
    side.getStyleClass().add("home-side");
    leftOpen();
    var pays =
        model.counted().map(c -> services.say(c.some() ? "progress.section.next" : "home.more"));
    var ready = new ReadyPanel(services, pays);
    work.getChildren().add(ready.next());
    if (!today.topics().isEmpty()) topics(TOPICS_SHOWN);
    var planning = new PlanViewModel(services, model::planned);
    var plan = new VBox(new PlanPanel(services, planning).root(), ready.line());
    plan.getStyleClass().addAll("sheet", "home-plan");
    if (!today.empty()) plan.getChildren().add(mock());
    side.getChildren().add(plan);
    if (!today.problems().isEmpty()) side.getChildren().add(needsALook());
    var columns = new VBox();
    page.getChildren().add(columns);
    root = new ScrollPane(new StackPane(page));
    root.setFitToWidth(true);
    root.setId("home");
    root.widthProperty().map(w -> w.doubleValue() >= WIDE).subscribe(w -> arrange(columns, w));
  }

  /// The plan stands beside the work where there is both work and room, else below it.
  private void arrange(Pane columns, boolean roomy) {
    boolean empty = model.today().empty();
    boolean wide = roomy && !empty;
    side.setMinWidth(wide ? SIDE : 0);
    side.setMaxWidth(wide ? SIDE : Double.MAX_VALUE);
    HBox.setHgrow(work, Priority.ALWAYS);
    Pane laid = wide ? new HBox() : new VBox();
    if (!empty) laid.getChildren().add(work);
    laid.getChildren().add(side);
    laid.getStyleClass().add("home-columns");
    if (wide) laid.getStyleClass().add("beside");
    columns.getChildren().setAll(laid);
  }

  private Node welcome(HomeViewModel.Deck deck) {
    var slot = new VBox(new Welcome(services, model, deck).node());
    slot.getStyleClass().add("welcome-slot");
    return slot;
  }

  /// What a plan that is still being made may change is not said before; where that takes long, it
  /// is said what is waited for.
  private void say(Label headline, Counted counted) {
    late.stop();
    headline.setText(counted.known() ? headline(counted) : " ");
    late.setOnFinished(_ -> headline.setText(services.say("home.planning")));
    if (!counted.known()) late.playFromStart();
  }

  private String headline(Counted counted) {
    var work = counted.work();
    if (work.cards() == 0) return services.say("home.noCards");
    return counted.some()
        ? services.say(
            "home.today",
            work.reviews(),
            work.newCards(),
            Waits.taking(work.minutes(), services.messages()))
        : services.say(work.waiting() == 0 ? "home.nothing" : "home.waiting", work.waiting());
  }

  /// @param some whether there is something to start with
  private void fill(Pane row, boolean some) {
    row.getChildren().clear();
    var choose =
        Controls.button(services.say("home.choose"), services.key(Command.CHOOSE), model::choose);
    choose.setId("choose-what");
    boolean empty = model.today().empty();
    if (some) row.getChildren().add(start());
    if (!empty) row.getChildren().add(choose);
    if (empty) row.getChildren().add(importNotes("primary"));
    else if (!model.newcomer()) row.getChildren().add(importNotes());
  }

  private Button importNotes(String... styles) {
    var bring = Controls.button(services.say("home.import"), model::importNotes, styles);
    bring.setId("home-import");
    return bring;
  }

  private Node mock() {
    var mock =
        Controls.button(services.say(Command.MOCK.word()), services.key(Command.MOCK), model::mock);
    mock.setId("home-mock");
    return new FlowPane(mock);
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

  private void leftOpen() {
    var rows = new VBox();
    rows.getStyleClass().add("rows");
    model.today().mock().map(this::leftOpen).ifPresent(rows.getChildren()::add);
    model.today().open().map(this::leftOpen).ifPresent(rows.getChildren()::add);
    if (!rows.getChildren().isEmpty())
      work.getChildren().addAll(Controls.label(services.say("home.open"), "section"), rows);
  }

  private Node leftOpen(OpenDrill drill) {
    var name = LeftOpen.name(drill.name(), drill.pick(), services.messages());
    var go = Controls.button(services.say("home.open.go"), () -> model.goOn(drill), "quiet");
    go.setId("go-on");
    var forget = Controls.button(services.say("home.open.forget"), model::forget, "quiet");
    forget.setId("forget");
    var words =
        new VBox(
            2,
            Controls.label(name, "strong"),
            Controls.label(
                LeftOpen.line(
                    drill.pick(), drill.cards().size(), drill.practice(), services.messages()),
                "caption"));
    return row(words, forget, go);
  }

  private Node leftOpen(Mock mock) {
    var go = Controls.button(services.say("home.open.go"), () -> model.goOn(mock), "quiet");
    go.setId("go-on-mock");
    var begun = mock.begun().at().atOffset(mock.begun().offset());
    var words =
        new VBox(
            2,
            Controls.label(services.say(Command.MOCK.word()), "strong"),
            Controls.label(
                services.say(
                    "home.open.mock",
                    mock.at(),
                    mock.questions().size(),
                    Dates.moment(services.messages()).format(begun)),
                "caption"));
    return row(words, go);
  }

  private void topics(int shown) {
    var all = model.today().topics();
    var rows = new VBox();
    rows.getStyleClass().add("rows");
    all.stream().limit(shown).map(this::row).forEach(rows.getChildren()::add);
    if (all.size() > shown) {
      var more =
          Controls.button(
              services.say("home.topics.all", all.size()),
              () -> {
                rows.getChildren().removeLast();
                all.stream().skip(shown).map(this::row).forEach(rows.getChildren()::add);
              },
              "quiet",
              "flush");
      more.setId("all-topics");
      rows.getChildren().add(more);
    }
    work.getChildren().addAll(Controls.label(services.say("home.topics"), "section"), rows);
  }

  private Node row(TopicWork topic) {
    var path = topic.topic().path();
    var name = path.isEmpty() ? services.say("topic.none") : path.getLast();
    var words =
        new VBox(
            2,
            Controls.label(name, "strong"),
            Controls.label(services.say("home.topic", topic.reviews(), topic.fresh()), "caption"));
    var learned = new ProgressBar(topic.learned());
    learned.setPrefWidth(160);
    learned.setMinWidth(80);
    var answered = services.say("home.learned", topic.learned());
    learned.setAccessibleText(answered);
    learned.setTooltip(new Tooltip(answered));
    var go = Controls.button(services.say("home.begin"), () -> model.study(topic.topic()), "quiet");
    go.setAccessibleText(services.say("home.begin") + " " + name);
    return row(words, learned, go);
  }

  private static Node row(VBox words, Node... right) {
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var row = new HBox(words);
    row.getChildren().addAll(right);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node needsALook() {
    var box = new VBox(Controls.label(services.say("home.look"), "section"));
    model
        .today()
        .problems()
        .forEach(
            (kind, count) -> {
              var line =
                  Controls.button(
                      services.say("home.look." + kind, count),
                      model::look,
                      "quiet",
                      "flush",
                      "look");
              line.setMaxWidth(Double.MAX_VALUE);
              box.getChildren().add(line);
            });
    box.getStyleClass().add("sheet");
    box.setId("needs-a-look");
    return box;
  }
}
