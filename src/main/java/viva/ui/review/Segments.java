package viva.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A row of choices of which one holds; arrow keys go along it.
public final class Segments<T> {
  private final List<T> choices;
  private final ToggleGroup group = new ToggleGroup();
  private final HBox root = new HBox();
  private final Consumer<T> chosen;

  /// @param words  what a choice is called
  /// @param chosen gets each choice that the user makes
  public Segments(List<T> choices, Function<T, String> words, Consumer<T> chosen) {
    this.choices = List.copyOf(choices);
    this.chosen = chosen;
    root.getStyleClass().add("segments");
    root.setMinWidth(Region.USE_PREF_SIZE);
    for (var choice : this.choices) root.getChildren().add(button(choice, words.apply(choice)));
    root.getChildren().getFirst().getStyleClass().add("first");
    root.getChildren().getLast().getStyleClass().add("last");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  public Node root() {
    return root;
  }

  /// Shows a choice, or none where it is not one of these, without telling anybody.
  public void show(Optional<T> choice) {
    group.selectToggle(
        choice
            .filter(choices::contains)
            .map(c -> group.getToggles().get(choices.indexOf(c)))
            .orElse(null));
  }

  /// Says more about a choice where the mouse rests on it.
  public void explain(T choice, String words) {
    button(choices.indexOf(choice)).setTooltip(new Tooltip(words));
  }

  /// Takes its buttons out of the round of the Tab key, where a row around them has the keys.
  void leaveToMouse() {
    root.getChildren().forEach(b -> b.setFocusTraversable(false));
  }

  /// Names the row for those who hear the screen.
  public void name(String words) {
    for (var node : root.getChildren())
      if (node instanceof ToggleButton button)
        button.setAccessibleText(words + ": " + button.getText());
  }

  private ToggleButton button(T choice, String words) {
    var button = new ToggleButton(words);
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> choose(choice));
    return button;
  }

  private ToggleButton button(int index) {
    return (ToggleButton) root.getChildren().get(index);
  }

  private void choose(T choice) {
    show(Optional.of(choice)); // a second press would else take the choice away
    chosen.accept(choice);
  }

  private void key(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (step == 0) return;
    event.consume();
    int next = root.getChildren().indexOf(event.getTarget()) + step;
    while (next >= 0 && next < choices.size() && button(next).isDisabled()) next += step;
    if (next < 0 || next >= choices.size()) return;
    button(next).requestFocus();
    choose(choices.get(next));
  }
}
