package viva.ui.settings;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viva.card.Topic;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The topics that have a retention of their own, one line each, and a line for one more.
final class TopicRetentions {
  private static final int FIRST = 95;

  private final Services services;
  private final Draft draft;
  private final List<Topic> topics;
  private final VBox root = new VBox(8);

  TopicRetentions(Services services, Draft draft, List<Topic> topics) {
    this.services = services;
    this.draft = draft;
    this.topics = topics.stream().filter(topic -> !topic.path().isEmpty()).toList();
    show();
  }

  Node root() {
    return root;
  }

  private void show() {
    root.getChildren().clear();
    draft.topics.keySet().stream()
        .sorted(Comparator.comparing(TopicRetentions::name))
        .forEach(topic -> root.getChildren().add(line(topic)));
    var left = topics.stream().filter(topic -> !draft.topics.containsKey(topic)).toList();
    if (!left.isEmpty()) root.getChildren().add(another(left));
  }

  private Node line(Topic topic) {
    var percent = new Spinner<Integer>(70, 99, draft.topics.getOrDefault(topic, FIRST));
    percent.setEditable(false);
    percent.setPrefWidth(88);
    percent.setAccessibleText(services.say("scheduling.retention") + " " + name(topic));
    percent.valueProperty().subscribe((_, chosen) -> draft.topics.put(topic, chosen));
    var remove =
        Controls.button(
            services.say("scheduling.topics.remove"),
            () -> {
              draft.topics.remove(topic);
              show();
            },
            "quiet");
    remove.setAccessibleText(services.say("pair", remove.getText(), name(topic)));
    return row(
        percent, Controls.label("%"), Controls.label(name(topic)), Controls.spring(), remove);
  }

  private Node another(List<Topic> left) {
    var box = new ChoiceBox<Topic>();
    box.setId("schedule-topic");
    box.getItems().setAll(left);
    box.setValue(left.getFirst());
    box.setMaxWidth(360);
    box.setAccessibleText(services.say("scheduling.topics"));
    box.setConverter(Controls.words(topic -> name(topic)));
    var add =
        Controls.button(
            services.say("scheduling.topics.add"),
            () -> {
              draft.topics.put(box.getValue(), FIRST);
              show();
            });
    add.setId("schedule-topic-add");
    return row(box, add);
  }

  private static Node row(Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add("optimize-actions");
    return row;
  }

  private static String name(Topic topic) {
    return String.join(" · ", topic.path());
  }
}
