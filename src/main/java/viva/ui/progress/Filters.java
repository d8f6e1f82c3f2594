package viva.ui.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import viva.card.Topic;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.progress.ProgressViewModel.Choices;

/// What of the evidence the page is about: period, topic, document, interview.
final class Filters {
  private final Services services;
  private final ProgressViewModel model;
  private final FlowPane root = new FlowPane();

  /// One line of a choice box.
  private record Option<T>(String label, T value) {}

  Filters(Services services, ProgressViewModel model) {
    this.services = services;
    this.model = model;
    root.getStyleClass().add("progress-filters");
    periods();
    topics(model.choices());
    documents(model.choices());
    interviews(model.choices());
  }

  Node root() {
    return root;
  }

  private Filter now() {
    return model.filter().get();
  }

  private void periods() {
    var options =
        Arrays.stream(Period.values())
            .map(p -> new Option<>(services.say("progress.filter." + p), p))
            .toList();
    box("period", options, now().period(), p -> model.show(now().over(p)));
  }

  private void topics(Choices choices) {
    var options = new ArrayList<Option<Topic>>();
    options.add(new Option<>(services.say("progress.filter.topics"), Topic.NONE));
    for (var topic : choices.topics())
      options.add(new Option<>(String.join(" › ", topic.path()), topic));
    box(
        "topic",
        options,
        now().topic(),
        t -> model.show(new Filter(now().period(), t, now().document(), now().interview())));
  }

  private void documents(Choices choices) {
    if (choices.documents().size() < 2) return;
    var options = new ArrayList<Option<Optional<Long>>>();
    options.add(new Option<>(services.say("progress.filter.documents"), Optional.empty()));
    for (var document : choices.documents())
      options.add(
          new Option<>(
              services.documentName(document.path(), document.topic()),
              Optional.of(document.id())));
    box(
        "document",
        options,
        boxed(now().document()),
        d -> model.show(new Filter(now().period(), now().topic(), id(d), now().interview())));
  }

  private void interviews(Choices choices) {
    if (choices.interviews().isEmpty()) return;
    var options = new ArrayList<Option<Optional<Long>>>();
    options.add(new Option<>(services.say("progress.filter.interviews"), Optional.empty()));
    for (var interview : choices.interviews())
      options.add(new Option<>(interview.interview().name(), Optional.of(interview.id())));
    box(
        "interview",
        options,
        boxed(now().interview()),
        i -> model.show(new Filter(now().period(), now().topic(), now().document(), id(i))));
  }

  private static Optional<Long> boxed(OptionalLong id) {
    return id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty();
  }

  private static OptionalLong id(Optional<Long> id) {
    return id.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  private <T> void box(String name, List<Option<T>> options, T chosen, Consumer<T> choose) {
    var box = new ChoiceBox<Option<T>>();
    box.getStyleClass().add("filter");
    box.setId("filter-" + name);
    box.setAccessibleText(services.say("progress.filter.by." + name));
    box.setConverter(Controls.words(option -> option.label()));
    box.getItems().setAll(options);
    options.stream().filter(o -> o.value().equals(chosen)).findFirst().ifPresent(box::setValue);
    box.valueProperty()
        .subscribe(
            (_, option) -> {
              if (option != null) choose.accept(option.value());
            });
    root.getChildren().add(box);
  }
}
