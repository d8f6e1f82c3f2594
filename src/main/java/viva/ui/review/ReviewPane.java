package viva.ui.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.Reply.Ending;
import viva.card.mock.Rubric;
import viva.interview.grade.Scoring;
import viva.markup.Markdown;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// A question is looked through: the answer left, the reference right, the points between, the
/// rubric below. It proposes and never decides.
public final class ReviewPane implements Pane {
  /// Below this width answer and reference stand one above the other.
  private static final double NARROW = 860;

  /// Its bar takes of the space beside what it shows, which stays where it is.
  private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

  private final Services services;
  private final SessionViewModel model;
  private final BorderPane root = new BorderPane();
  private final Said said;
  private final StackPane reference = new StackPane();
  private final HBox columns = new HBox();
  private final PointList points;
  private final Region middle;
  private final Button go;
  private final Button rest;
  private final Map<Rubric.Axis, RubricBar> rubric = new EnumMap<>(Rubric.Axis.class);
  private final Subscription width;
  private int looked = -1;

  public ReviewPane(Services services, SessionViewModel model) {
    this.services = services;
    this.model = model;
    said = new Said(services, model);
    points = new PointList(services, model, this::look, this::focusRubric);
    rest = Controls.button(services.say("mock.rest"), "A", this::confirmRest, "quiet");
    rest.setId("mock-rest");
    go =
        Controls.button(
            services.say("mock.confirmed"), services.say("mock.key.handIn"), this::done, "primary");
    go.setId("mock-done");
    root.setTop(head());
    columns.getStyleClass().add("mock-columns");
    root.setCenter(columns); // before the foot: so Tab reads
    root.setBottom(foot());
    root.setId("mock-review");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    middle = scroll(column("mock.points", points()));
    lay(false);
    width =
        root.widthProperty()
            .map(w -> w.doubleValue() > 0 && w.doubleValue() < NARROW)
            .subscribe((_, narrow) -> lay(narrow));
    update();
    showReference();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void focus() {
    root.applyCss(); // what a scroll pane holds is not in the window before
    if (!points.focus()) focusRubric();
  }

  @Override
  public void update() {
    points.update();
    var levels = Scoring.levels(model.question(), model.setup());
    rubric.forEach((axis, bar) -> bar.show(levels.level(axis), words(axis, levels.level(axis))));
    said.update(looked);
    rest.setDisable(!model.session().get().restFound());
  }

  /// The question has gone by: it is not laid out again.
  @Override
  public void leave() {
    width.unsubscribe();
  }

  private Node head() {
    var question = model.question();
    var facts = new ArrayList<String>();
    facts.add(
        services.say(
            "mock.took", Clocks.of(question.reply().taken()), Clocks.of(model.setup().answer())));
    question.confidence().ifPresent(c -> facts.add(services.say("mock.wasSure", c)));
    if (question.reply().ending() != Ending.HANDED_IN)
      facts.add(services.say("mock.ending." + question.reply().ending()));
    var words =
        new VBox(
            4,
            Controls.paragraph(String.join("  ·  ", facts), "caption"),
            Questions.draw(services, model, "mock-asked-text"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    go.setTooltip(
        new Tooltip(services.say("mock.confirmed") + "  " + services.say("mock.key.handIn")));
    var head = new HBox(24, words, go);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("mock-review-head");
    return head;
  }

  private void lay(boolean narrow) {
    var focused = root.getScene() == null ? root : root.getScene().getFocusOwner();
    var left = column("mock.yourAnswer", said.root());
    var right = column("mock.reference", reference);
    columns
        .getChildren()
        .setAll(
            narrow
                ? List.of(scroll(new VBox(20, left, right)), middle)
                : List.of(scroll(left), middle, scroll(right)));
    columns.getChildren().forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
    if (focused != null && focused.getScene() != null) focused.requestFocus();
  }

  private static Region scroll(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setPrefWidth(300);
    scroll.setMinWidth(0);
    scroll
        .viewportBoundsProperty()
        .subscribe(
            seen -> scroll.pseudoClassStateChanged(BARRED, seen.getWidth() < scroll.getWidth()));
    return scroll;
  }

  private VBox column(String title, Node content) {
    var column = new VBox(Controls.label(services.say(title), "strong"), content);
    column.getStyleClass().add("mock-part");
    return column;
  }

  private Node points() {
    if (model.question().points().isEmpty())
      return Controls.paragraph(services.say("mock.noPoints"), "soft");
    var help = Controls.paragraph(services.say("mock.points.help"), "caption");
    return new VBox(6, help, points.root(), rest);
  }

  private Node foot() {
    var row = new HBox();
    row.getStyleClass().add("mock-rubric");
    for (var axis : Rubric.Axis.values()) {
      var bar =
          new RubricBar(
              services.say("mock.axis." + axis),
              level -> services.say("mock.level." + axis + "." + level),
              level -> model.level(axis, level));
      bar.root().setId("mock-axis-" + axis);
      rubric.put(axis, bar);
      row.getChildren().add(bar.root());
    }
    return row;
  }

  /// Of a level that was prefilled nothing is said but what is known: that there was no answer, or
  /// how long it took. Completeness without a level waits for the points, where there are any.
  private String words(Rubric.Axis axis, int level) {
    var question = model.question();
    boolean waits = axis == Rubric.Axis.COMPLETENESS && !question.points().isEmpty();
    if (level == 0 && !waits) return services.say("mock.level.none");
    var key = "mock.level." + axis + "." + level;
    if (question.given().level(axis) != 0) return services.say(key);
    if (Scoring.unanswered(question.reply())) return services.say("mock.level.unanswered");
    if (axis != Rubric.Axis.DELIVERY) return services.say(key);
    return services.say(
        question.reply().ending() == Ending.TIMED_OUT ? "mock.ending.TIMED_OUT" : key + ".clock");
  }

  private void focusRubric() {
    Objects.requireNonNull(rubric.get(Rubric.Axis.ACCURACY)).root().requestFocus();
  }

  /// A point has the focus: its places stand out on both sides.
  private void look(int index) {
    looked = index;
    said.update(looked);
    showReference();
  }

  private void showReference() {
    var all = model.question().points();
    var card = model.card();
    if (card.isEmpty()) {
      reference.getChildren().setAll(Controls.paragraph(services.say("mock.cardGone"), "soft"));
      return;
    }
    var found =
        all.stream()
            .filter(p -> p.found() != CheckedPoint.Found.NOT_FOUND)
            .map(CheckedPoint::text)
            .toList();
    var current = looked < 0 ? "" : all.get(looked).text();
    var marked =
        Marking.of(
            Markdown.parse(card.get().card().answer()),
            looked < 0 ? found : with(found, current),
            current);
    reference.getStyleClass().setAll("sheet", "mock-reference");
    reference
        .getChildren()
        .setAll(CardText.draw(services, card.get().card(), marked, "mock-reference-text"));
  }

  private static List<String> with(List<String> texts, String one) {
    var all = new ArrayList<>(texts);
    if (!one.isEmpty()) all.add(one);
    return all;
  }

  private void done() {
    var session = model.session().get();
    if (session.reviewed()) {
      model.done();
      return;
    }
    boolean open = open();
    services.notices().say(services.say(open ? "mock.open.points" : "mock.open.levels"));
    if (open) points.focus();
    else
      rubric.entrySet().stream()
          .filter(e -> Scoring.levels(model.question(), model.setup()).level(e.getKey()) == 0)
          .findFirst()
          .ifPresent(e -> e.getValue().root().requestFocus());
  }

  private boolean open() {
    return model.question().points().stream().anyMatch(p -> p.confirmed() == Confirmed.OPEN);
  }

  /// Goes on to what is then still to be judged: a point, or the rubric.
  private void confirmRest() {
    model.confirmRest();
    if (open()) points.focus();
    else focusRubric();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      done();
    } else if (event.getCode() == KeyCode.A
        && !event.isShortcutDown()
        && !(event.getTarget() instanceof TextInputControl)) {
      event.consume();
      confirmRest();
    }
  }
}
