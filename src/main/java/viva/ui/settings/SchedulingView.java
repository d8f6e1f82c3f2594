package viva.ui.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
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

  /// Those that are typed into, by their names.
  private final Map<String, Field> fields = new HashMap<>();

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
      case Step.Offered(var preview, var back) -> {
        root.getChildren().removeLast();
        root.getChildren().forEach(line -> line.setDisable(true));
        root.getChildren()
            .add(
                OfferView.of(
                    services, preview, move -> model.keep(preview, move), () -> model.back(back)));
      }
      case Step.Editing editing -> edit(editing);
    }
  }

  private void edit(Step.Editing editing) {
    var draft = editing.draft();
    var known = editing.known();
    fields.clear();
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
            save(editing));
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

  /// There is something to save where something was changed.
  private Node save(Step.Editing editing) {
    var draft = editing.draft();
    var save =
        Controls.button(
            services.say("scheduling.save"),
            () ->
                draft
                    .schedule()
                    .ifPresentOrElse(
                        wanted -> model.offer(wanted, editing), () -> mark(draft.wrong())),
            "primary");
    save.setId("schedule-save");
    draft.wanted.subscribe(
        wanted -> save.setDisable(wanted.equals(Optional.of(editing.known().schedule()))));
    if (!save.isDisabled()) Controls.focus(save); // one has come back from an offer
    var box = new VBox(save);
    box.getStyleClass().add("schedule-save");
    return box;
  }

  /// Shows at each field that cannot be read what is wrong, and goes to the first.
  private void mark(List<String> wrong) {
    fields.forEach((name, field) -> field.mark(wrong.contains(name)));
    Controls.goTo(Objects.requireNonNull(fields.get(wrong.getFirst())).text);
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

  /// A field, and what is wrong with it.
  private record Field(TextField text, Label problem) {
    void mark(boolean wrong) {
      Controls.wrong(text, wrong);
      problem.setVisible(wrong);
    }
  }

  private Node field(String name, StringProperty text) {
    var field = new TextField(text.get());
    field.setId("schedule-" + name);
    field.setPrefColumnCount(8);
    field.setAccessibleText(services.say("scheduling." + name));
    text.bind(field.textProperty());
    var problem =
        Controls.paragraph(
            services.say("scheduling." + name + ".wrong"), "problem", "form-problem");
    problem.managedProperty().bind(problem.visibleProperty());
    var both = new Field(field, problem);
    both.mark(false);
    text.subscribe((_, _) -> both.mark(false));
    fields.put(name, both);
    var box = new VBox(field, problem);
    box.getStyleClass().add("schedule-field");
    return box;
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
