package viva.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Long work that goes on wherever the user is: the rail shows it, and its screen finds it again.
public final class Ongoing {
  private final ReadOnlyObjectWrapper<Optional<Work>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<Class<?>, Object> kept = new HashMap<>();

  /// What the rail shows of some work.
  ///
  /// @param share how much of it is done, from 0 to 1; negative where that is not known
  /// @param place where all of it is to be seen
  public record Work(String words, double share, Place place) {}

  public ReadOnlyObjectProperty<Optional<Work>> shown() {
    return shown.getReadOnlyProperty();
  }

  public void show(Work work) {
    shown.set(Optional.of(work));
  }

  /// Shows nothing: there is none, or the user is looking at it.
  public void hide() {
    shown.set(Optional.empty());
  }

  /// Keeps a screen's work for when the screen is opened again.
  public void keep(Object work) {
    kept.put(work.getClass(), work);
  }

  /// The work of a kind that is kept.
  public <T> Optional<T> find(Class<T> kind) {
    return Optional.ofNullable(kind.cast(kept.get(kind)));
  }

  /// Lets work go that is done or given up.
  public void end(Object work) {
    if (kept.remove(work.getClass(), work)) hide();
  }
}
