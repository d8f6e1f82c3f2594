package viva.ui.kit;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Parent;

/// A screen: loaded on the library thread, then opened on the screen thread, anew each time.
///
/// @param load reads what the screen shows; runs on the library thread
/// @param open makes the nodes; runs on the screen thread
public record Screen<P extends Place, T>(
    Function<Visit<P>, T> load, BiFunction<Visit<P>, T, Parent> open) {

  /// A place being opened.
  public record Visit<P extends Place>(Services services, P place) {}
}
