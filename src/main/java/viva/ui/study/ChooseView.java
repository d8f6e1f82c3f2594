package viva.ui.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.card.Topic;
import viva.store.view.StoredDocument;
import viva.store.view.TopicCounts;
import viva.study.Pick;
import viva.study.QueueOrder;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.study.ChooseViewModel.Kind;
import viva.ui.study.ChooseViewModel.Outlook;

/// Draws a [ChooseViewModel]: which cards, which of them, in which order, for how long.
public final class ChooseView {
  public static final Screen<Place.Choose, ChooseViewModel.Loaded> SCREEN =
      new Screen<>(
          visit -> load(visit.services(), visit.place()),
          (visit, loaded) ->
              new ChooseView(visit.services(), new ChooseViewModel(visit.services(), loaded)).root);

  private static final List<String> STATES =
      List.of("new", "learning", "review", "leech", ChooseViewModel.UNANSWERED);
  private static final int FLAGS = 7;

  private final Services services;
  private final ChooseViewModel model;
  private final Label outlook = Controls.paragraph("", "strong");
  private final Button start;
  private final BorderPane root;

  private ChooseView(Services services, ChooseViewModel model) {
    this.services = services;
    this.model = model;
    start =
        Controls.button(
            services.say("home.start"), services.say("key.enter"), model::start, "primary");
    start.setId("choose-start");
    start.setDefaultButton(true);
    outlook.setId("choose-outlook");
    var page =
        new VBox(
            Controls.label(services.say("choose.title"), "title"),
            section("choose.cards", scope()),
            section("choose.pick", picks()),
            section("choose.order", orderAndTime()));
    page.getStyleClass().add("choose");
    model.outlook().subscribe(this::show);
    root = new BorderPane(Controls.steady(new StackPane(page)));
    root.setBottom(foot());
    root.setId("choose");
  }

  private static ChooseViewModel.Loaded load(Services services, Place.Choose place) {
    var library = services.library();
    var topics = new LinkedHashSet<Topic>();
    for (var counts : library.topics(services.clock().now())) topics.addAll(wider(counts));
    return new ChooseViewModel.Loaded(
        place.what(), List.copyOf(topics), library.documents(), library.desk().tags());
  }

  /// A topic with those above it, the widest first.
  private static List<Topic> wider(TopicCounts counts) {
    var path = counts.topic().path();
    return IntStream.rangeClosed(1, path.size())
        .mapToObj(n -> new Topic(path.subList(0, n)))
        .toList();
  }

  private Node section(String key, Node content) {
    var box = new VBox(Controls.label(services.say(key), "section"), content);
    box.getStyleClass().add("choose-section");
    return box;
  }

  private Node scope() {
    var kinds = box("choose-kind", "choose.cards", model.kinds(), model.kind(), this::word);
    var detail = new HBox();
    detail.getStyleClass().add("choose-row");
    model.kind().subscribe(kind -> detail.getChildren().setAll(detail(kind)));
    var row = new HBox(kinds, detail);
    row.getStyleClass().add("choose-row");
    return row;
  }

  private List<Node> detail(Kind kind) {
    return switch (kind) {
      case EVERYTHING, GIVEN -> List.of();
      case TOPIC ->
          List.of(
              box(
                  "choose-topic",
                  "column.topic",
                  model.loaded().topics(),
                  model.topic(),
                  t -> String.join(" › ", t.path())));
      case FILE ->
          List.of(
              box(
                  "choose-file",
                  "choose.kind.FILE",
                  model.loaded().documents().stream().map(StoredDocument::path).toList(),
                  model.file(),
                  this::document));
      case TAG ->
          List.of(box("choose-tag", "choose.kind.TAG", model.loaded().tags(), model.tag(), t -> t));
      case FLAG ->
          List.of(
              box(
                  "choose-flag",
                  "choose.kind.FLAG",
                  IntStream.rangeClosed(1, FLAGS).boxed().toList(),
                  model.flag(),
                  f -> services.say("flag." + f)));
      case STATE ->
          List.of(
              box(
                  "choose-state",
                  "choose.kind.STATE",
                  STATES,
                  model.state(),
                  s -> services.say("choose.state." + s)));
      case SEARCH -> List.of(search());
    };
  }

  private String document(String path) {
    return model.loaded().documents().stream()
        .filter(d -> d.path().equals(path))
        .findFirst()
        .map(d -> services.documentName(d.path(), d.topic()))
        .orElse(path);
  }

  private Node search() {
    var field = new TextField();
    field.textProperty().bindBidirectional(model.words());
    field.setPromptText(services.say("search.help"));
    field.setAccessibleText(services.say("choose.kind.SEARCH"));
    field.setPrefColumnCount(32);
    field.setId("choose-words");
    return field;
  }

  private Node picks() {
    var rows = new VBox();
    rows.getStyleClass().add("choose-picks");
    var group = new ToggleGroup();
    for (var pick : Pick.values()) {
      var radio = new RadioButton(services.say("pick." + pick));
      radio.setToggleGroup(group);
      radio.setId("pick-" + pick);
      model
          .pick()
          .subscribe(
              picked -> {
                if (picked == pick) radio.setSelected(true);
              });
      radio
          .selectedProperty()
          .subscribe(
              (_, selected) -> {
                if (selected) model.pick().set(pick);
              });
      radio.setAccessibleHelp(services.say("pick." + pick + ".help"));
      var help = Controls.paragraph(services.say("pick." + pick + ".help"), "caption", "indented");
      help.setLabelFor(radio);
      rows.getChildren().add(new VBox(2, radio, help));
    }
    return rows;
  }

  private Node orderAndTime() {
    var order =
        box(
            "choose-order",
            "choose.order",
            List.of(QueueOrder.values()),
            model.order(),
            o -> services.say("order." + o));
    var minutes =
        box(
            "choose-minutes",
            "choose.minutes",
            ChooseViewModel.MINUTES,
            model.minutes(),
            m -> services.say("choose.minutes.value", m));
    var row = new HBox(order, minutes);
    row.getStyleClass().add("choose-row");
    var practice = new CheckBox(services.say("choose.practice"));
    practice.selectedProperty().bindBidirectional(model.practice());
    practice.setId("choose-practice");
    var box =
        new VBox(
            row,
            new VBox(
                2,
                practice,
                Controls.paragraph(services.say("choose.practice.help"), "caption", "indented")));
    box.getStyleClass().add("choose-picks");
    return box;
  }

  private Node foot() {
    var row = new HBox(start, outlook);
    row.getStyleClass().add("choose-foot");
    var foot = new StackPane(row);
    foot.getStyleClass().add("choose-bar");
    return foot;
  }

  private void show(Outlook reached) {
    outlook.setText(
        switch (reached) {
          case Outlook.Counting() -> "";
          case Outlook.Unclear(var why) -> why;
          case Outlook.Counted(int cards, int minutes) ->
              services.say("choose.outlook", cards, minutes);
        });
    start.setDisable(!(reached instanceof Outlook.Counted(int cards, _) && cards > 0));
  }

  private String word(Kind kind) {
    return services.say("choose.kind." + kind);
  }

  private <E> ComboBox<E> box(
      String id, String name, List<E> values, Property<E> property, Function<E, String> word) {
    var box = new ComboBox<E>();
    box.getItems().setAll(values);
    box.setConverter(Controls.words(word));
    box.valueProperty().bindBidirectional(property);
    box.setId(id);
    box.setAccessibleText(services.say(name));
    return box;
  }
}
