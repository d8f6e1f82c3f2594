package viva.ui.review;

import javafx.scene.Node;

/// What one stage of a question looks like.
public interface Pane {
  Node root();

  /// Takes the focus to where one goes on.
  void focus();

  /// Shows what has changed within the stage.
  default void update() {}

  /// The pane goes away.
  default void leave() {}
}
