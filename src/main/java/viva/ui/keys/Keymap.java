package viva.ui.keys;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// Which key runs which command: the usual ones, and what the user has chosen instead.
public final class Keymap {
  private static final String KEPT = "key.";

  /// Printed as what it writes, for that is how one remembers it.
  private static final KeyCombination QUESTION_MARK = KeyCombination.valueOf("Shift+Slash");

  private final Map<Command, KeyCombination> chosen = new EnumMap<>(Command.class);
  private final BiConsumer<String, String> keep;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private boolean listening;

  /// Choices read by key, and kept through `keep` when they change.
  public Keymap(Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    this.keep = keep;
    for (var command : Command.values())
      read.apply(KEPT + command)
          .flatMap(Keymap::combination)
          .filter(key -> FixedKey.taking(command, key).isEmpty())
          .ifPresent(key -> chosen.put(command, key));
  }

  /// How often keys were changed: a new number whenever what is shown of them is old.
  public ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /// The key that runs a command.
  public KeyCombination of(Command command) {
    return chosen.getOrDefault(command, command.usual());
  }

  /// The key as it is printed on a keyboard, such as `Ctrl+K`.
  public String text(Command command) {
    return text(of(command));
  }

  /// The same of any key.
  public static String text(KeyCombination key) {
    return key.equals(QUESTION_MARK) ? "?" : key.getDisplayText();
  }

  /// The command of a group that a key runs.
  public Optional<Command> find(KeyEvent event, Group group) {
    return Arrays.stream(Command.values())
        .filter(c -> c.group() == group)
        .filter(c -> of(c).match(event) || c.also().filter(k -> k.match(event)).isPresent())
        .findFirst();
  }

  /// Gives a command another key; answers what this key does already, in the same place or
  /// everywhere, in which case nothing is changed.
  public Optional<Doing> choose(Command command, KeyCombination key) {
    var taken = taken(command, key);
    if (taken.isPresent()) return taken;
    if (key.equals(command.usual())) chosen.remove(command);
    else chosen.put(command, key);
    keep.accept(KEPT + command, key.equals(command.usual()) ? "" : key.getName());
    changes.set(changes.get() + 1);
    return Optional.empty();
  }

  private Optional<Doing> taken(Command command, KeyCombination key) {
    return FixedKey.taking(command, key)
        .<Doing>map(fixed -> fixed)
        .or(
            () ->
                Arrays.stream(Command.values())
                    .filter(c -> c != command && c.group().meets(command.group()))
                    .filter(c -> of(c).equals(key) || c.also().filter(key::equals).isPresent())
                    .findFirst());
  }

  /// Gives every command its usual key again.
  public void back() {
    for (var command : chosen.keySet()) keep.accept(KEPT + command, "");
    chosen.clear();
    changes.set(changes.get() + 1);
  }

  /// Whether the next key is to be a command's: then it does nothing else.
  public boolean listening() {
    return listening;
  }

  /// Says whether it is.
  public void listen(boolean now) {
    listening = now;
  }

  /// The combination of a key that was pressed; nothing for a modifier alone.
  public static Optional<KeyCombination> pressed(KeyEvent event) {
    var code = event.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) return Optional.empty();
    return Optional.of(
        new KeyCodeCombination(
            code,
            value(event.isShiftDown()),
            value(event.isControlDown() && !event.isShortcutDown()),
            value(event.isAltDown()),
            value(event.isMetaDown() && !event.isShortcutDown()),
            value(event.isShortcutDown())));
  }

  private static ModifierValue value(boolean down) {
    return down ? ModifierValue.DOWN : ModifierValue.UP;
  }

  /// Nothing for words that a newer Viva may have written.
  private static Optional<KeyCombination> combination(String text) {
    try {
      return !text.isBlank() && KeyCombination.valueOf(text) instanceof KeyCodeCombination key
          ? Optional.of(key)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
