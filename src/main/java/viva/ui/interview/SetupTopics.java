package viva.ui.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Topic;
import viva.card.mock.MockGoal;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.kit.TopicWeight;
import viva.ui.review.Segments;

/// Which topics are asked: all by their number of cards, by the user's own weights, or one.
final class SetupTopics {
  private final Services services;
  private final SetupViewModel model;
  private final VBox right = new VBox(6);
  private final Map<Topic, ChoiceBox<TopicWeight>> weights = new LinkedHashMap<>();
  private final HBox root;
  private Optional<MockGoal> shown = Optional.empty();

  SetupTopics(Services services, SetupViewModel model) {
    this.services = services;
    this.model = model;
    var words = Controls.label(services.say("mock.topics"), "strong");
    words.setPrefWidth(130);
    words.setMinWidth(130);
    HBox.setHgrow(right, Priority.ALWAYS);
    root = new HBox(words, right);
    root.getStyleClass().add("mock-line");
    model.planned().subscribe(p -> show(p.setup().goal()));
  }

  Node root() {
    return root;
  }

  private void show(MockGoal goal) {
    if (shown.filter(goal::equals).isPresent()) return;
    shown = Optional.of(goal);
    if (goal == MockGoal.TOPIC) right.getChildren().setAll(one());
    else several();
  }

  private Node one() {
    var box = box(model.loaded().topics(), this::name);
    model.setup().weights().keySet().stream().findFirst().ifPresent(box::setValue);
    box.setOnAction(_ -> model.topic(box.getValue()));
    box.setAccessibleText(services.say("mock.topics"));
    box.setId("mock-topic");
    box.setMaxWidth(360);
    return box;
  }

  private void several() {
    var list = new VBox();
    list.getStyleClass().add("mock-topics");
    weights.clear();
    for (var topic : model.loaded().topics()) list.getChildren().add(row(topic));
    boolean own = !model.setup().weights().isEmpty();
    list.setVisible(own);
    list.managedProperty().bind(list.visibleProperty());
    var how =
        new Segments<Boolean>(
            List.of(false, true),
            o -> services.say(o ? "mock.topics.own" : "mock.topics.all"),
            o -> {
              list.setVisible(o);
              if (o) weigh();
              else model.weights(Map.of());
            });
    how.show(Optional.of(own));
    how.name(services.say("mock.topics"));
    how.root().setId("mock-topics");
    right.getChildren().setAll(how.root(), list);
  }

  private Node row(Topic topic) {
    var box = box(List.of(TopicWeight.values()), w -> services.say("interviews.weight." + w));
    box.setValue(model.weight(topic));
    box.setOnAction(_ -> weigh());
    box.setAccessibleText(name(topic));
    weights.put(topic, box);
    var words = Controls.label(name(topic));
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(words, box);
    row.getStyleClass().add("mock-topic");
    return row;
  }

  private void weigh() {
    var chosen = new LinkedHashMap<Topic, TopicWeight>();
    weights.forEach((topic, box) -> chosen.put(topic, box.getValue()));
    model.weights(chosen);
  }

  private String name(Topic topic) {
    return topic.path().isEmpty() ? services.say("topic.none") : String.join(" › ", topic.path());
  }

  private static <T> ChoiceBox<T> box(List<T> choices, Function<T, String> words) {
    var box = new ChoiceBox<T>();
    box.getItems().setAll(choices);
    box.setConverter(Controls.words(words));
    return box;
  }
}
