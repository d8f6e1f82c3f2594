package viva.ui.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.fsrs.Load.Ease;
import viva.fsrs.MemoryModel;
import viva.study.rule.LeechAction;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.ui.settings.SchedulingViewModel.Effect;
import viva.ui.settings.SchedulingViewModel.Known;
import viva.ui.settings.SchedulingViewModel.Step;

/// Draws a [SchedulingViewModel]: each choice with what it does, and what would move.
final class SchedulingView {
  private final Services services;
  private final SchedulingViewModel model;
  private final VBox root = new VBox();

  SchedulingView(Services services) {
    this.services = services;
    this.model = new SchedulingViewModel(services);
    root.setId("scheduling");
    root.getStyleClass().add("scheduling");
    model.step().subscribe(this::show);
  }

  Node root() {
    return root;
  }

  private void show(Step step) {
    switch (step) {
      case Step.Loading() -> root.getChildren().clear();
      case Step.Offered(var preview) ->
          root.getChildren()
              .setAll(
                  OfferView.of(services, preview, move -> model.keep(preview, move), model::load));
      case Step.Editing(var draft, var known) -> edit(draft, known);
    }
  }

  private void edit(Draft draft, Known known) {
    var week = new FlowPane(12, 8);
    draft.week.forEach((day, ease) -> week.getChildren().add(day(name(day), ease)));
    root.getChildren()
        .setAll(
            new VBox(line("retention", retention(draft, known), "open"), effect()),
            stacked("topics", new TopicRetentions(services, draft, known.topics()).root()),
            line("learning", field("learning", draft.learning)),
            line("relearning", field("relearning", draft.relearning)),
            line("maximum", field("maximum", draft.maximum)),
            line("fuzz", check("fuzz", draft.fuzz)),
            line("even", check("even", draft.evenDays)),
            stacked("week", week),
            line("leeches", field("leeches", draft.leeches)),
            line(
                "leech",
                choice(
                    "leech",
                    services.say("scheduling.leech"),
                    List.of(LeechAction.values()),
                    draft.leech,
                    action -> services.say("scheduling.leech." + action))),
            line("apart", check("apart", draft.apartKin)),
            stacked(
                "model",
                choice(
                    "model",
                    services.say("scheduling.model"),
                    List.of(MemoryModel.Kind.values()),
                    draft.model,
                    kind -> services.say("scheduling.model." + kind))),
            save(draft, known));
  }

  private Node retention(Draft draft, Known known) {
    var slider = new Slider(70, 99, draft.retention.get());
    slider.setId("retention");
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(5);
    slider.setPrefWidth(180);
    slider.setMinWidth(140);
    slider.setAccessibleText(services.say("scheduling.retention"));
    var value = Controls.label(percent(draft.retention.get()), "strong", "retention-value");
    value.setMinWidth(48);
    slider
        .valueProperty()
        .subscribe(
            (_, now) -> {
              int whole = (int) Math.round(now.doubleValue());
              if (whole == draft.retention.get()) return;
              draft.retention.set(whole);
              value.setText(percent(whole));
            });
    draft.retention.subscribe((_, whole) -> model.weigh(known, whole.intValue()));
    var box = new HBox(8, slider, value);
    box.getStyleClass().add("optimize-actions");
    return box;
  }

  private Node effect() {
    var box = new HBox(12);
    box.getStyleClass().addAll("below", "effect");
    box.setId("retention-effect");
    model
        .effect()
        .subscribe(
            effect -> {
              switch (effect) {
                case Effect.None() ->
                    box.getChildren()
                        .setAll(paragraph("scheduling.effect.help", SchedulingViewModel.DAYS));
                case Effect.Working() ->
                    box.getChildren()
                        .setAll(
                            paragraph("scheduling.effect.working"),
                            Controls.button(services.say("cancel"), model::cancel));
                case Effect.Found found -> box.getChildren().setAll(found(found));
              }
            });
    return box;
  }

  private Node found(Effect.Found found) {
    return paragraph(
        "scheduling.effect",
        found.percent() / 100.0,
        found.then().minutes() / found.share(),
        found.now().minutes() / found.share(),
        found.then().known() / found.share(),
        found.now().known() / found.share(),
        SchedulingViewModel.DAYS);
  }

  /// What asks to be saved stands out; nothing changed asks for nothing.
  private Node save(Draft draft, Known known) {
    var wrong = Controls.paragraph("", "problem");
    var save =
        Controls.button(
            services.say("scheduling.save"),
            () ->
                draft.schedule().ifPresentOrElse(model::offer, () -> wrong.setText(wrong(draft))));
    save.setId("schedule-save");
    draft.wanted.subscribe(
        wanted -> {
          save.getStyleClass().remove("primary");
          if (!wanted.equals(Optional.of(known.schedule()))) save.getStyleClass().add("primary");
          wrong.setText("");
        });
    var box = new VBox(8, save, wrong);
    box.getStyleClass().add("schedule-save");
    return box;
  }

  /// Which fields cannot be read, a line for each.
  private String wrong(Draft draft) {
    return draft.wrong().stream()
        .map(
            name ->
                services.say(
                    "pair",
                    services.say("scheduling." + name),
                    services.say("scheduling." + name + ".wrong")))
        .collect(Collectors.joining("\n"));
  }

  private Node day(String name, ObjectProperty<Ease> ease) {
    var box =
        choice(
            name,
            name,
            List.of(Ease.values()),
            ease,
            wanted -> services.say("scheduling.week." + wanted));
    return new VBox(2, Controls.label(name, "caption"), box);
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, services.messages().locale());
  }

  private TextField field(String name, StringProperty text) {
    var field = new TextField(text.get());
    field.setId("schedule-" + name);
    field.setPrefColumnCount(8);
    field.setAccessibleText(services.say("scheduling." + name));
    text.bind(field.textProperty());
    return field;
  }

  private CheckBox check(String name, BooleanProperty property) {
    var box = new CheckBox();
    box.setId("schedule-" + name);
    box.setSelected(property.get());
    box.setAccessibleText(services.say("scheduling." + name));
    property.bind(box.selectedProperty());
    return box;
  }

  /// @param said what a screen reader calls it
  private static <E> ChoiceBox<E> choice(
      String name,
      String said,
      List<E> values,
      ObjectProperty<E> property,
      Function<E, String> word) {
    var box = new ChoiceBox<E>();
    box.getItems().setAll(values);
    box.setConverter(Controls.words(word));
    box.setValue(property.get());
    box.setId("schedule-" + name);
    box.setAccessibleText(said);
    box.setMinWidth(Region.USE_PREF_SIZE);
    property.bind(box.valueProperty());
    return box;
  }

  private Node line(String name, Node control, String... styles) {
    var words = words(name);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, control);
    line.getStyleClass().add("setting");
    line.getStyleClass().addAll(styles);
    return line;
  }

  private Node stacked(String name, Node control) {
    var box = new VBox(8, words(name), control);
    box.getStyleClass().add("setting-stacked");
    return box;
  }

  private VBox words(String name) {
    return new VBox(
        2,
        Controls.label(services.say("scheduling." + name), "strong"),
        Controls.paragraph(services.say("scheduling." + name + ".help"), "caption"));
  }

  private Node paragraph(String key, Object... values) {
    return Controls.paragraph(services.say(key, values), "caption");
  }

  private String percent(int whole) {
    return services.say("scheduling.percent", whole / 100.0);
  }
}
