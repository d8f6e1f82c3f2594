package viva.ui.settings;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Preferences;
import viva.ui.kit.Preferences.Language;
import viva.ui.kit.Preferences.ReadingWidth;
import viva.ui.kit.Preferences.ThemeChoice;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// The user's choices, each with one line on what it changes.
public final class SettingsView {
  public static final Screen<Place.Settings, String> SCREEN =
      new Screen<>(
          visit -> visit.services().library().file().toString(),
          (visit, file) -> new SettingsView(visit.services(), file).root);

  private final Services services;
  private final ScrollPane root;

  private SettingsView(Services services, String file) {
    this.services = services;
    var preferences = services.preferences();
    var page =
        new VBox(
            Controls.label(services.say("settings.title"), "title"),
            section(
                "settings.look",
                choice("language", Language.values(), preferences.language(), this::word),
                choice("theme", ThemeChoice.values(), preferences.theme(), this::word),
                choice("zoom", zooms(), preferences.zoom(), this::percent),
                choice(
                    "readingWidth", ReadingWidth.values(), preferences.readingWidth(), this::word)),
            section(
                "settings.memory",
                new OptimizeView(services, new OptimizeViewModel(services)).root(),
                new SchedulingView(services).root()),
            section("settings.notes", line("editor", editor())),
            section(
                "settings.plan",
                line(
                    "interviews",
                    Controls.button(
                        services.say("interviews.edit"),
                        () -> services.go().accept(new Place.Interviews())))),
            section("settings.data", line("library", Controls.paragraph(file, "soft"))));
    page.getStyleClass().add("settings");
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    root.setId("settings");
  }

  private Node section(String key, Node... lines) {
    var box = new VBox(Controls.label(services.say(key), "section"));
    box.getChildren().addAll(lines);
    return box;
  }

  private <E> Node choice(
      String name, E[] values, ObjectProperty<E> property, Function<E, String> word) {
    var box = new ChoiceBox<E>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(E value) {
            return word.apply(value);
          }

          @Override
          public E fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    box.setValue(property.get());
    box.setId(name);
    box.setAccessibleText(services.say("settings." + name));
    box.valueProperty().subscribe((_, chosen) -> property.set(chosen));
    return line(name, box);
  }

  private Node editor() {
    var field = new TextField(services.preferences().editor().get());
    field.setId("editor");
    field.setPromptText("code -g {file}:{line}");
    field.setPrefColumnCount(20);
    field.setAccessibleText(services.say("settings.editor"));
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) services.preferences().editor().set(field.getText().strip());
            });
    return field;
  }

  private Node line(String name, Node control) {
    var words =
        new VBox(
            2,
            Controls.label(services.say("settings." + name), "strong"),
            Controls.paragraph(services.say("settings." + name + ".help"), "caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, control);
    line.getStyleClass().add("setting");
    return line;
  }

  private String word(Language language) {
    return services.say("settings.language." + language);
  }

  private static Integer[] zooms() {
    return Preferences.ZOOMS.toArray(Integer[]::new);
  }

  private String percent(Integer zoom) {
    return services.say("settings.zoom.value", zoom);
  }

  private String word(ReadingWidth width) {
    return services.say("settings.readingWidth." + width);
  }

  private String word(ThemeChoice theme) {
    return services.say("settings.theme." + theme);
  }
}
