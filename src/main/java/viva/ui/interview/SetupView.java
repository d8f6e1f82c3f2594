package viva.ui.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.card.mock.MockGoal;
import viva.card.mock.MockSetup;
import viva.card.mock.MockSetup.Length;
import viva.interview.draw.MockDraw;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.review.Segments;

/// Draws a [SetupViewModel]: all choices on one screen, as they were the last time, and beside them
/// what would be asked.
public final class SetupView {
  public static final Screen<Place.Mock, SetupViewModel.Loaded> SCREEN =
      new Screen<>(
          visit -> SetupViewModel.load(visit.services()),
          (visit, loaded) ->
              new SetupView(visit.services(), new SetupViewModel(visit.services(), loaded)).root);

  /// Below this width what would be asked stands above the choices.
  private static final double NARROW = 960;

  /// Beside what would be asked the choices are no wider.
  private static final double WIDE = 640;

  private static final List<Integer> COUNTS = List.of(5, 8, 12);
  private static final List<Duration> PREPARE =
      List.of(Duration.ZERO, Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(1));
  private static final List<Duration> ANSWER =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(3),
          Duration.ofMinutes(5));

  private final Services services;
  private final SetupViewModel model;
  private final VBox form = new VBox();
  private final ScrollPane root;

  private SetupView(Services services, SetupViewModel model) {
    this.services = services;
    this.model = model;
    var page =
        new VBox(
            Controls.label(services.say("mock.title"), "headline"),
            Controls.paragraph(services.say("mock.intro"), "soft"));
    page.getStyleClass().add("mock-setup");
    var plan = new SetupPlan(services, model);
    model.loaded().left().ifPresent(_ -> page.getChildren().add(plan.left()));
    form();
    HBox.setHgrow(form, Priority.ALWAYS);
    var columns = new StackPane();
    page.getChildren().add(columns);
    if (!model.loaded().history().isEmpty())
      page.getChildren().add(new HistoryRows(services, model).root());
    root = new ScrollPane(new StackPane(page));
    root.setFitToWidth(true);
    root.setId("mock");
    root.widthProperty()
        .map(w -> w.doubleValue() > 0 && w.doubleValue() < NARROW)
        .subscribe(narrow -> columns.getChildren().setAll(lay(plan, narrow)));
  }

  private Node lay(SetupPlan plan, boolean narrow) {
    plan.stack(narrow);
    form.setMaxWidth(narrow ? Double.MAX_VALUE : WIDE);
    if (narrow) return new VBox(12, plan.root(), form);
    var row = new HBox(form, plan.root());
    row.getStyleClass().add("mock-setup-columns");
    row.setFillHeight(false);
    return row;
  }

  private void form() {
    form.getStyleClass().add("mock-form");
    form.setMinWidth(0);
    var setup = model.setup();
    form.getChildren()
        .addAll(
            explained("mock.goal", List.of(MockGoal.values()), setup.goal(), model::goal),
            new SetupTopics(services, model).root(),
            line("mock.length", length(), costs()),
            spoken(),
            line(
                "mock.followUps",
                segments(
                    List.of(0, 1),
                    setup.followUps(),
                    n -> services.say("mock.followUps." + n),
                    model::followUps,
                    "mock.followUps")),
            explained("mock.mode", List.of("live", "practice"), mode(setup), this::mode),
            explained(
                "mock.clockMode", List.of(MockSetup.Clock.values()), setup.clock(), model::clock),
            line(
                "mock.prepareTime",
                times(PREPARE, setup.prepare(), model::prepareTime, "mock.prepareTime")),
            line(
                "mock.answerTime",
                times(ANSWER, setup.answer(), model::answerTime, "mock.answerTime")),
            line(
                "mock.guess",
                guess(),
                Controls.paragraph(services.say("mock.guess.help"), "caption")));
  }

  private static String mode(MockSetup setup) {
    return setup.practice() ? "practice" : "live";
  }

  private void mode(String mode) {
    model.practice(mode.equals("practice"));
  }

  /// A choice with a line below that says what it does.
  private <T> Node explained(String key, List<T> choices, T now, Consumer<T> chosen) {
    var help = Controls.paragraph(services.say(key + "." + now + ".help"), "caption");
    var row =
        segments(
            choices,
            now,
            c -> services.say(key + "." + c),
            c -> {
              help.setText(services.say(key + "." + c + ".help"));
              chosen.accept(c);
            },
            key);
    return line(key, row, help);
  }

  private <T> Node segments(
      List<T> choices, T now, Function<T, String> words, Consumer<T> chosen, String key) {
    var row = new Segments<>(choices, words, chosen);
    row.show(Optional.of(now));
    row.name(services.say(key));
    row.root().setId(key.replace('.', '-'));
    return row.root();
  }

  private Node times(List<Duration> times, Duration now, Consumer<Duration> chosen, String key) {
    return segments(times, now, this::time, chosen, key);
  }

  private String time(Duration time) {
    if (time.isZero()) return services.say("mock.time.none");
    return time.toSeconds() < 60
        ? services.say("mock.time.seconds", time.toSeconds())
        : services.say("mock.time.minutes", time.toMinutes());
  }

  private Node length() {
    int minutes = model.setup().length() instanceof Length.Minutes(int m) ? m : 30;
    var field = Controls.number(5, 240, minutes, 5);
    field.setPrefWidth(84);
    field.setAccessibleText(services.say("mock.length.minutes"));
    field.setId("mock-minutes");
    var choices = new ArrayList<>(COUNTS);
    int own = 0;
    choices.add(own);
    var row =
        new Segments<Integer>(
            choices,
            n -> n == own ? services.say("mock.length.minutes") : Integer.toString(n),
            n -> {
              field.setVisible(n == own);
              model.length(
                  n == own ? new Length.Minutes(field.getValue()) : new Length.Questions(n));
            });
    field
        .valueProperty()
        .subscribe(
            (_, value) -> {
              if (field.isVisible()) model.length(new Length.Minutes(value));
            });
    row.show(Optional.of(model.setup().length() instanceof Length.Questions(int n) ? n : own));
    row.name(services.say("mock.length"));
    row.root().setId("mock-length");
    field.setVisible(model.setup().length() instanceof Length.Minutes);
    field.managedProperty().bind(field.visibleProperty());
    var both = new HBox(8, row.root(), field);
    both.setAlignment(Pos.BASELINE_LEFT);
    return both;
  }

  /// What each length takes, by the times that are chosen.
  private Node costs() {
    var words = Controls.paragraph("", "caption");
    model
        .planned()
        .subscribe(
            planned -> {
              double one = MockDraw.perQuestion(planned.setup()).toSeconds() / 60.0;
              var said = COUNTS.stream().flatMap(n -> Stream.of(n, Math.round(n * one))).toArray();
              words.setText(services.say("mock.length.help", said));
            });
    return words;
  }

  private Node spoken() {
    var microphone = model.loaded().sound().microphone();
    if (microphone.isEmpty())
      return line(
          "mock.answerBy", Controls.paragraph(services.say("mock.answerBy.none"), "caption"));
    var test = new MicrophoneTest(services, microphone.get(), model.loaded().sound().recordings());
    test.root().setVisible(model.setup().spoken());
    test.root().managedProperty().bind(test.root().visibleProperty());
    var row =
        segments(
            List.of("typed", "spoken"),
            model.setup().spoken() ? "spoken" : "typed",
            c -> services.say("mock.answerBy." + c),
            c -> {
              test.root().setVisible(c.equals("spoken"));
              model.spoken(c.equals("spoken"));
            },
            "mock.answerBy");
    return line("mock.answerBy", row, test.root());
  }

  private Node guess() {
    var box = new ChoiceBox<OptionalDouble>();
    box.getItems().add(OptionalDouble.empty());
    for (int tenth = 1; tenth <= 10; tenth++) box.getItems().add(OptionalDouble.of(tenth / 10.0));
    box.setConverter(
        Controls.words(
            value ->
                value.isEmpty()
                    ? services.say("mock.guess.none")
                    : services.say("mock.percent", value.getAsDouble())));
    box.setValue(model.setup().guess());
    box.setOnAction(_ -> model.guess(box.getValue()));
    box.setAccessibleText(services.say("mock.guess"));
    box.setId("mock-guess");
    return box;
  }

  private Node line(String key, Node... controls) {
    Label words = Controls.label(services.say(key), "strong");
    words.setMinWidth(Region.USE_PREF_SIZE);
    words.setPrefWidth(130);
    var right = new VBox(6, controls);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinWidth(0);
    var line = new HBox(words, right);
    line.getStyleClass().add("mock-line");
    return line;
  }
}
