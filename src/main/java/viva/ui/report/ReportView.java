package viva.ui.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;
import viva.card.mock.MockAnswer;
import viva.interview.report.Export;
import viva.interview.report.MockReport;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.words.Dates;

/// Draws a [ReportViewModel]: it reads like a letter, figures second.
public final class ReportView {
  public static final Screen<Place.MockReport, ReportViewModel.Loaded> SCREEN =
      new Screen<>(
          visit -> ReportViewModel.load(visit.services(), visit.place().session()),
          (visit, loaded) ->
              new ReportView(visit.services(), new ReportViewModel(visit.services(), loaded)).root);

  private final Services services;
  private final ReportViewModel model;
  private final VBox letter = new VBox();
  private final ScrollPane root;

  private ReportView(Services services, ReportViewModel model) {
    this.services = services;
    this.model = model;
    letter.getStyleClass().add("letter");
    var centre = new HBox(letter);
    centre.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(letter, Priority.ALWAYS);
    root = new ScrollPane(centre);
    root.setFitToWidth(true);
    root.setId("mock-report");
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) root.requestFocus(); // the letter is read by the arrow keys
            });
    model
        .loaded()
        .get()
        .report()
        .ifPresentOrElse(
            this::write,
            () ->
                letter
                    .getChildren()
                    .add(Controls.paragraph(services.say("mock.nothingCounts"), "soft")));
  }

  private void write(MockReport report) {
    var result = report.result();
    var day = Dates.date(services.messages()).format(result.day());
    letter
        .getChildren()
        .addAll(
            Controls.paragraph(
                services.say("mock.letter.date", day, services.say("mock.goal." + result.goal())),
                "caption"),
            Controls.paragraph(
                services.say("mock.letter.range", result.low(), result.high()), "headline"));
    for (var sentence : sentences(report))
      letter.getChildren().add(Controls.paragraph(sentence, "letter-text"));
    letter.getChildren().add(new RangeBar(services, result).root());
    if (!report.missed().isEmpty()) part("mock.letter.missed", this::missed, report);
    if (!report.next().isEmpty()) part("mock.letter.next", this::next, report);
    letter.getChildren().add(new ChangeList(services, model).root());
    part("mock.letter.topics", this::topics, report);
    part("mock.letter.questions", this::questions, report);
    letter.getChildren().add(actions());
  }

  /// What there is to say, in the order in which one would say it.
  private List<String> sentences(MockReport report) {
    var result = report.result();
    var said = new ArrayList<String>();
    long passed =
        report.questions().stream().filter(q -> q.score().orElse(0) >= MockAnswer.PASS).count();
    said.add(services.say("mock.letter.passed", result.asked(), passed, result.score()));
    said.add(services.say("mock.letter.few", result.asked()));
    result
        .predicted()
        .ifPresent(
            guess ->
                said.add(
                    services.say(
                        guess > result.high()
                            ? "mock.letter.guess.high"
                            : guess < result.low()
                                ? "mock.letter.guess.low"
                                : "mock.letter.guess.fits",
                        guess)));
    confidence(report, said);
    report.followUps().ifPresent(f -> said.add(services.say("mock.letter.followUps", f)));
    if (result.timedOut() > 0) said.add(services.say("mock.letter.timedOut", result.timedOut()));
    return said;
  }

  private void confidence(MockReport report, List<String> said) {
    var sure =
        report.questions().stream()
            .filter(q -> q.score().isPresent() && q.question().confidence().isPresent())
            .toList();
    if (sure.isEmpty()) return;
    double expected =
        sure.stream().mapToDouble(q -> q.question().confidence().orElse(0)).average().orElse(0);
    long passed = sure.stream().filter(q -> q.score().orElse(0) >= MockAnswer.PASS).count();
    said.add(
        services.say(
            "mock.letter.confidence", expected, (double) passed / sure.size(), sure.size()));
  }

  private void part(String title, Rows rows, MockReport report) {
    var part = new VBox(Controls.label(services.say(title), "section"));
    part.getStyleClass().add("letter-part");
    rows.accept(report, part);
    letter.getChildren().add(part);
  }

  /// Adds the rows of a part.
  private interface Rows {
    void accept(MockReport report, VBox part);
  }

  private void missed(MockReport report, VBox part) {
    for (var missed : report.missed()) {
      var words = point(missed.point().words((head, text) -> services.say("pair", head, text)));
      var where =
          Controls.paragraph(
              services.say(
                  "mock.letter.missed.row",
                  CardText.plain(missed.question()),
                  missed.cost(),
                  missed.times()),
              "caption");
      part.getChildren()
          .add(row(words, where, open(() -> model.open(missed.card()), missed.question())));
    }
  }

  /// A point with its formulas drawn.
  private Node point(String words) {
    var loose = new Card(Topic.NONE, words, "", new Origin("", 1));
    return CardText.draw(services, loose, words, "mock-point-head");
  }

  private void next(MockReport report, VBox part) {
    for (var next : report.next()) {
      var question = CardText.plain(next.question());
      part.getChildren()
          .add(
              row(
                  Controls.paragraph(question),
                  Controls.label(services.say("mock.why." + next.why()), "caption"),
                  open(() -> model.open(next.card()), question)));
    }
    var study = Controls.button(services.say("mock.letter.study"), model::study, "primary");
    study.setId("mock-study");
    var actions = new HBox(study);
    actions.getStyleClass().add("letter-actions");
    part.getChildren().add(actions);
  }

  private Node open(Runnable work, String question) {
    var open = Controls.button(services.say("mock.letter.open"), work, "quiet");
    open.setAccessibleText(services.say("mock.letter.open") + " " + question);
    return open;
  }

  private void topics(MockReport report, VBox part) {
    for (var topic : report.topics()) {
      var path = topic.topic().path();
      part.getChildren()
          .add(
              row(
                  Controls.paragraph(
                      path.isEmpty() ? services.say("topic.none") : String.join(" › ", path)),
                  Controls.label(
                      services.say("mock.letter.topic", topic.asked(), topic.passed()), "caption"),
                  figure(services.say("mock.percent", topic.score()))));
    }
  }

  private void questions(MockReport report, VBox part) {
    int number = 1;
    for (var q : report.questions()) {
      var question = q.question();
      var facts = new ArrayList<String>();
      facts.add(time(question.reply().taken()));
      q.coverage().ifPresent(c -> facts.add(services.say("mock.letter.coverage", c)));
      question.confidence().ifPresent(c -> facts.add(services.say("mock.wasSure", c)));
      q.grade()
          .ifPresent(
              g ->
                  facts.add(
                      services.say(
                          "mock.letter.grade",
                          services.say("rating." + g.name().toLowerCase(Locale.ROOT)))));
      part.getChildren()
          .add(
              row(
                  Controls.paragraph(number++ + ". " + CardText.plain(question.drawn().question())),
                  Controls.paragraph(String.join("  ·  ", facts), "caption"),
                  figure(
                      q.score().isPresent()
                          ? services.say("mock.percent", q.score().getAsDouble())
                          : services.say("mock.letter.notCounted"))));
    }
  }

  private static String time(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  private static Region figure(String text) {
    var figure = Controls.label(text, "strong");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return figure;
  }

  private static Node row(Node words, Region below, Node right) {
    var left = new VBox(2, words, below);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    var row = new HBox(left, right);
    row.getStyleClass().add("letter-row");
    return row;
  }

  private Node actions() {
    var export = new MenuButton(services.say("mock.letter.export"));
    export.setId("mock-export");
    for (var how : Export.values()) {
      var item = new MenuItem(services.say("mock.letter.export." + how));
      item.setOnAction(_ -> model.export(how));
      export.getItems().add(item);
    }
    var again = Controls.button(services.say("mock.letter.back"), model::leave);
    again.setId("mock-back");
    again.setTooltip(new Tooltip(services.say("mock.letter.back") + "  Ctrl+3"));
    var row = new HBox(export, again);
    row.getStyleClass().add("letter-actions");
    return row;
  }
}
