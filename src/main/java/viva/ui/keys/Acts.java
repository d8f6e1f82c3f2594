package viva.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// What can be done on a screen, which it hands to whatever lists that: the box that runs commands
/// and the map of keys.
///
/// @param group whose keys work there
/// @param now   asked whenever they are listed
public record Acts(Group group, Supplier<List<Act>> now) {

  /// Hands over what can be done on a screen.
  public static void give(Node screen, Group group, Supplier<List<Act>> now) {
    screen.getProperties().put(Acts.class, new Acts(group, now));
  }

  /// What a screen has handed over.
  public static Optional<Acts> of(Node screen) {
    return screen.hasProperties() && screen.getProperties().get(Acts.class) instanceof Acts acts
        ? Optional.of(acts)
        : Optional.empty();
  }
}
