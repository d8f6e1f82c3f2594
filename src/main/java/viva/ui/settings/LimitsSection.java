package viva.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Topic;
import viva.store.desk.TopicLimit;
import viva.study.Limits;
import viva.today.Today;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// How many cards a day may hold, in all and of single topics; each change is kept at once.
final class LimitsSection {
  private static final int MOST = 9999;
  private static final double SPINNER = 100;

  private final Services services;
  private final List<TopicLimit> limits;
  private final List<Topic> topics;
  private int minutes;
  private final VBox rows = new VBox();

  /// What the section shows.
  ///
  /// @param limits that the user has set
  /// @param topics that there are, those above others too
  /// @param minutes a day may take; 0 for as many as it needs
  record Loaded(List<TopicLimit> limits, List<Topic> topics, int minutes) {

    /// Reads it; on the library thread.
    static Loaded of(Services services) {
      var library = services.library();
      var topics = new LinkedHashSet<Topic>();
      for (var counts : library.topics(services.clock().now())) {
        var path = counts.topic().path();
        IntStream.rangeClosed(1, path.size())
            .mapToObj(n -> new Topic(path.subList(0, n)))
            .forEach(topics::add);
      }
      return new Loaded(
          library.desk().limits(),
          List.copyOf(topics),
          new Today(library, services.clock()).minutesOfADay());
    }
  }

  LimitsSection(Services services, Loaded loaded) {
    this.services = services;
    this.limits = new ArrayList<>(loaded.limits());
    this.topics = loaded.topics();
    this.minutes = loaded.minutes();
    if (limits.stream().noneMatch(l -> l.topic().equals(Topic.NONE)))
      limits.addFirst(
          new TopicLimit(Topic.NONE, Limits.DEFAULT.reviews(), Limits.DEFAULT.newCards()));
    show();
  }

  Node node() {
    return rows;
  }

  private void show() {
    rows.getChildren().clear();
    for (var limit : limits) rows.getChildren().add(row(limit));
    if (!topics.isEmpty()) rows.getChildren().add(adding());
    rows.getChildren().add(time());
  }

  private Node time() {
    var name = services.say("settings.limits.time");
    var words =
        new VBox(
            2,
            Controls.paragraph(name, "strong"),
            Controls.paragraph(services.say("settings.limits.time.help"), "caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var line =
        new HBox(
            words,
            count("day-minutes", "settings.limits.minutes", name, minutes, this::changeMinutes));
    line.getStyleClass().add("setting");
    return line;
  }

  private void changeMinutes(int chosen) {
    minutes = chosen;
    services
        .background()
        .run(() -> services.library().setting(Today.MINUTES, Integer.toString(chosen)));
  }

  private Node row(TopicLimit limit) {
    boolean all = limit.topic().equals(Topic.NONE);
    var name = all ? services.say("settings.limits.all") : name(limit.topic());
    var words =
        new VBox(
            2,
            Controls.paragraph(name, "strong"),
            Controls.paragraph(
                services.say(all ? "settings.limits.all.help" : "settings.limits.topic.help"),
                "caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var id = all ? "limit" : "limit-" + limits.indexOf(limit);
    var line =
        new HBox(
            words,
            count(
                id + "-new",
                "settings.limits.new",
                name,
                limit.newCards(),
                n -> change(limit.topic(), now(limit).reviews(), n)),
            count(
                id + "-reviews",
                "settings.limits.reviews",
                name,
                limit.reviews(),
                n -> change(limit.topic(), n, now(limit).newCards())));
    if (limits.size() > 1) {
      var remove =
          Controls.button(services.say("scheduling.topics.remove"), () -> remove(limit), "quiet");
      remove.setAccessibleText(services.say("pair", remove.getText(), name));
      remove.setVisible(!all); // its room stays, so that the numbers stand below one another
      var beside = new HBox(remove);
      beside.getStyleClass().add("beside-fields");
      line.getChildren().add(beside);
    }
    line.getStyleClass().add("setting");
    return line;
  }

  private Node count(String id, String word, String topic, int value, IntConsumer changed) {
    var spinner = Controls.number(0, MOST, value, 5);
    spinner.setPrefWidth(SPINNER);
    spinner.setMinWidth(SPINNER);
    spinner.setId(id);
    spinner.getEditor().setAccessibleText(topic + ", " + services.say(word));
    spinner.valueProperty().subscribe((_, n) -> changed.accept(n));
    Label label = Controls.label(services.say(word), "caption");
    label.setLabelFor(spinner);
    return new VBox(2, label, spinner);
  }

  private Node adding() {
    var box = new ComboBox<Topic>();
    box.getItems()
        .setAll(
            topics.stream()
                .filter(t -> limits.stream().noneMatch(l -> l.topic().equals(t)))
                .toList());
    box.setPromptText(services.say("settings.limits.add"));
    box.setAccessibleText(services.say("settings.limits.add"));
    box.setId("limit-add");
    box.setConverter(Controls.words(topic -> name(topic)));
    box.valueProperty()
        .subscribe(
            (_, topic) -> {
              if (topic != null) add(topic);
            });
    var line = new HBox(box);
    line.getStyleClass().add("setting");
    return line;
  }

  private static String name(Topic topic) {
    return String.join(" › ", topic.path());
  }

  private TopicLimit now(TopicLimit limit) {
    return limits.stream().filter(l -> l.topic().equals(limit.topic())).findFirst().orElse(limit);
  }

  private void add(Topic topic) {
    var all = limits.getFirst();
    limits.add(new TopicLimit(topic, all.reviews(), all.newCards()));
    keep(limits.getLast());
    show();
  }

  private void change(Topic topic, int reviews, int newCards) {
    var changed = new TopicLimit(topic, reviews, newCards);
    limits.replaceAll(l -> l.topic().equals(topic) ? changed : l);
    keep(changed);
  }

  private void keep(TopicLimit limit) {
    services.background().run(() -> services.library().desk().limit(limit));
  }

  private void remove(TopicLimit limit) {
    limits.removeIf(l -> l.topic().equals(limit.topic()));
    services.background().run(() -> services.library().desk().unlimit(limit.topic()));
    show();
  }
}
