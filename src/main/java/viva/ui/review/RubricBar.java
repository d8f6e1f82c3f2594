package viva.ui.review;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viva.ui.kit.Controls;

/// One axis of the rubric: four steps, and the words of the step that is chosen.
final class RubricBar {
  private static final int STEPS = 4;

  private final String name;
  private final IntFunction<String> words;
  private final IntConsumer chosen;
  private final HBox steps = new HBox();
  private final Label said = Controls.paragraph("", "caption");
  private final VBox root = new VBox();
  private int level;

  /// @param words  of a level, 1 to 4
  /// @param chosen gets each level that the user chooses
  RubricBar(String name, IntFunction<String> words, IntConsumer chosen) {
    this.name = name;
    this.words = words;
    this.chosen = chosen;
    steps.getStyleClass().add("rubric-steps");
    for (int step = 1; step <= STEPS; step++) steps.getChildren().add(step(step));
    root.getStyleClass().add("rubric");
    root.getChildren().addAll(Controls.label(name, "rubric-name"), steps, said);
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.SLIDER);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(root, Priority.ALWAYS);
  }

  Region root() {
    return root;
  }

  /// Shows a level, 0 for none, and what is said of it, without telling anybody.
  void show(int shown, String words) {
    level = shown;
    for (int i = 0; i < STEPS; i++) {
      var style = steps.getChildren().get(i).getStyleClass();
      style.remove("reached");
      if (i < level) style.add("reached");
    }
    said.setText(words);
    root.setAccessibleText(name + ": " + words);
  }

  private Node step(int step) {
    var bar = new Region();
    bar.getStyleClass().add("bar");
    var place = new StackPane(bar);
    place.getStyleClass().add("rubric-step");
    HBox.setHgrow(place, Priority.ALWAYS);
    Tooltip.install(place, new Tooltip(step + "  " + words.apply(step)));
    place.setOnMouseClicked(
        _ -> {
          root.requestFocus();
          chosen.accept(step);
        });
    return place;
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) return;
    int wanted =
        switch (event.getCode()) {
          case DIGIT1, NUMPAD1 -> 1;
          case DIGIT2, NUMPAD2 -> 2;
          case DIGIT3, NUMPAD3 -> 3;
          case DIGIT4, NUMPAD4 -> 4;
          case LEFT -> Math.max(1, level - 1);
          case RIGHT -> Math.min(STEPS, level + 1);
          default -> 0;
        };
    if (wanted == 0) return;
    event.consume();
    chosen.accept(wanted);
  }
}
