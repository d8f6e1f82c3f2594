package viva.ui.keys;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something that a key does. Its name stands in the messages under `command.NAME`.
public enum Command {
  HOME(Group.EVERYWHERE, "Shortcut+1"),
  STUDY(Group.EVERYWHERE, "Shortcut+2"),
  MOCK(Group.EVERYWHERE, "Shortcut+3"),
  LIBRARY(Group.EVERYWHERE, "Shortcut+4"),
  PROGRESS(Group.EVERYWHERE, "Shortcut+5"),
  SETTINGS(Group.EVERYWHERE, "Shortcut+Comma"),
  SEARCH(Group.EVERYWHERE, "Shortcut+K"),
  CHOOSE(Group.EVERYWHERE, "Shortcut+D"),
  IMPORT(Group.EVERYWHERE, "Shortcut+I"),
  NEW_CARD(Group.EVERYWHERE, "Shortcut+N"),
  FULL_SCREEN(Group.EVERYWHERE, "F11"),
  KEYS(Group.EVERYWHERE, "Shift+Slash", "F1"),

  REVEAL(Group.STUDY, "Space", "Enter"),
  AGAIN(Group.STUDY, "1", "Numpad 1"),
  HARD(Group.STUDY, "2", "Numpad 2"),
  GOOD(Group.STUDY, "3", "Numpad 3"),
  EASY(Group.STUDY, "4", "Numpad 4"),
  UNDO(Group.STUDY, "U", "Shortcut+Z"),
  REDO(Group.STUDY, "Shortcut+Shift+Z", "Shortcut+Y"),
  EDIT(Group.STUDY, "E"),
  SUSPEND(Group.STUDY, "S"),
  BURY(Group.STUDY, "B"),
  FLAG(Group.STUDY, "F"),
  NOTE(Group.STUDY, "N"),
  SOURCE(Group.STUDY, "O"),
  READ_ALOUD(Group.STUDY, "R");

  private final Group group;
  private final String usual;
  private final String also;

  /// Where a command works.
  public enum Group {
    EVERYWHERE,
    STUDY
  }

  Command(Group group, String usual) {
    this(group, usual, "");
  }

  Command(Group group, String usual, String also) {
    this.group = group;
    this.usual = usual;
    this.also = also;
  }

  public Group group() {
    return group;
  }

  /// The key until the user chooses another.
  public KeyCombination usual() {
    return KeyCombination.valueOf(usual);
  }

  /// A key that always does the same.
  Optional<KeyCombination> also() {
    return also.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(also));
  }

  /// The key of the words that name it, in the messages.
  public String word() {
    return "command." + name();
  }

  /// The identifier of a control that does the same.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
