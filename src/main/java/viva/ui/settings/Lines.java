package viva.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The lines of the settings: a name, one line on what it changes, and the control.
record Lines(Services services) {

  Node section(String key, Node... lines) {
    var box = new VBox(Controls.label(services.say(key), "section"));
    box.getChildren().addAll(lines);
    box.setId(sectionId(key));
    return box;
  }

  /// The identifier of the section under a title.
  static String sectionId(String key) {
    return key.replace('.', '-');
  }

  Node line(String name, Node control) {
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

  <E> Node choice(String name, List<E> values, Property<E> property, Function<E, String> word) {
    var box = new ChoiceBox<E>();
    box.getItems().setAll(values);
    box.setConverter(Controls.words(word));
    box.setValue(property.getValue());
    box.setId(name);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setAccessibleText(services.say("settings." + name));
    box.valueProperty().subscribe((_, chosen) -> property.setValue(chosen));
    return line(name, box);
  }

  /// A choice among constants that have words of their own.
  <E extends Enum<E>> Node choice(String name, E[] values, Property<E> property) {
    return choice(
        name, List.of(values), property, value -> services.say("settings." + name + "." + value));
  }

  Node toggle(String name, BooleanProperty property) {
    var box = new CheckBox();
    box.setSelected(property.get());
    box.setId(name);
    box.setAccessibleText(services.say("settings." + name));
    box.selectedProperty().subscribe((_, on) -> property.set(on));
    return line(name, box);
  }
}
