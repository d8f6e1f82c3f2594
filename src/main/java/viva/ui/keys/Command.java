package viva.ui.keys;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something that a key does, which the user may change.
public enum Command implements Doing {
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
  READ_ALOUD(Group.STUDY, "R"),

  LIBRARY_STUDY(Group.LIBRARY, "L"),
  LIBRARY_EDIT(Group.LIBRARY, "E"),
  LIBRARY_OPEN(Group.LIBRARY, "O"),
  LIBRARY_SUSPEND(Group.LIBRARY, "S"),
  LIBRARY_TAG(Group.LIBRARY, "T"),
  LIBRARY_UNTAG(Group.LIBRARY, "Y"),
  LIBRARY_MOVE(Group.LIBRARY, "M"),
  LIBRARY_DUE(Group.LIBRARY, "D"),
  LIBRARY_RESET(Group.LIBRARY, "R"),
  LIBRARY_ARCHIVE(Group.LIBRARY, "A"),
  LIBRARY_DELETE(Group.LIBRARY, "Delete");

  private final Group group;
  private final String usual;
  private final String also;

  Command(Group group, String usual) {
    this(group, usual, "");
  }

  Command(Group group, String usual, String also) {
    this.group = group;
    this.usual = usual;
    this.also = also;
  }

  @Override
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

  /// What is done to chosen cards is called as the library calls it.
  @Override
  public String word() {
    return group == Group.LIBRARY ? id().replace('-', '.') : "command." + name();
  }

  /// The identifier of a control that does the same.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
