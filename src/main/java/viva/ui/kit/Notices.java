package viva.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is said at the foot of the window for some seconds.
public final class Notices {
  private final ReadOnlyObjectWrapper<Optional<Notice>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// One thing said.
  ///
  /// @param action what a button on it does, `Undo` mostly
  public record Notice(String text, Optional<Action> action) {}

  /// A button on a notice.
  public record Action(String label, Runnable work) {}

  public ReadOnlyObjectProperty<Optional<Notice>> current() {
    return current.getReadOnlyProperty();
  }

  public void say(String text) {
    current.set(Optional.of(new Notice(text, Optional.empty())));
  }

  public void say(String text, String label, Runnable work) {
    current.set(Optional.of(new Notice(text, Optional.of(new Action(label, work)))));
  }

  public void clear() {
    current.set(Optional.empty());
  }
}
