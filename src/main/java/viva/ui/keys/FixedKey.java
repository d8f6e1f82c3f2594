package viva.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// A key that always does the same. Most of them are asked for before the user's own keys are, so
/// that no command can have them. Its name stands in the messages under `fixed.NAME`.
@SuppressWarnings("ImmutableEnumChecker") // no predicate holds anything that changes
public enum FixedKey implements Doing {
  ZOOM(
      Group.EVERYWHERE,
      "Shortcut+= − 0",
      control(
          KeyCode.EQUALS,
          KeyCode.PLUS,
          KeyCode.ADD,
          KeyCode.MINUS,
          KeyCode.SUBTRACT,
          KeyCode.DIGIT0,
          KeyCode.NUMPAD0)),
  COPY(Group.EVERYWHERE, "Shortcut+A C X V", control(KeyCode.A, KeyCode.C, KeyCode.X, KeyCode.V)),
  MOVE(
      Group.EVERYWHERE,
      "Tab ↑ ↓ ← →",
      code(
          KeyCode.TAB,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.HOME,
          KeyCode.END)),
  PRESS(Group.EVERYWHERE, "Enter", plain(KeyCode.ENTER, KeyCode.SPACE)),
  LEAVE(Group.EVERYWHERE, "Esc", code(KeyCode.ESCAPE)),

  STUDY_WRITTEN(Group.STUDY, "Shortcut+Enter", control(KeyCode.ENTER)),
  STUDY_TICK(Group.STUDY, "Shift+1 … 9", k -> down(k.getShift()) && k.getCode().isDigitKey()),
  STUDY_FLAG(Group.STUDY, "Alt+0 … 7", k -> down(k.getAlt()) && k.getCode().isDigitKey()),

  LIBRARY_CARD(Group.LIBRARY, "Enter", plain(KeyCode.ENTER)),
  LIBRARY_FLAG(
      Group.LIBRARY,
      "0 … 7",
      plain(
          KeyCode.DIGIT0,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7)),
  LIBRARY_SEARCH(Group.LIBRARY, "/", plain(KeyCode.SLASH)),
  LIBRARY_WRITE(Group.LIBRARY, "N", plain(KeyCode.N)),

  EDIT_SAVE(Group.EDIT, "Shortcut+Enter", control(KeyCode.ENTER)),
  EDIT_ANOTHER(Group.EDIT, "Shortcut+Shift+Enter", control(KeyCode.ENTER)),
  EDIT_NOTE(Group.EDIT, "Shortcut+O", control(KeyCode.O)),

  MOCK_SURE(
      Group.MOCK,
      "1 … 5",
      plain(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)),
  MOCK_BEGIN(Group.MOCK, "Space", plain(KeyCode.SPACE)),
  MOCK_ALOUD(Group.MOCK, "R", plain(KeyCode.R)),
  MOCK_HINT(Group.MOCK, "H", plain(KeyCode.H)),
  MOCK_SCRATCH(Group.MOCK, "N", plain(KeyCode.N)),
  MOCK_SKIP(Group.MOCK, "S", plain(KeyCode.S)),
  MOCK_HAND_IN(Group.MOCK, "Shortcut+Enter", control(KeyCode.ENTER)),
  MOCK_UNKNOWN(Group.MOCK, "Esc", code(KeyCode.ESCAPE)),

  REVIEW_YES(Group.REVIEW, "1 Y", plain(KeyCode.DIGIT1, KeyCode.Y)),
  REVIEW_PARTLY(Group.REVIEW, "2 P", plain(KeyCode.DIGIT2, KeyCode.P)),
  REVIEW_NO(Group.REVIEW, "3 N", plain(KeyCode.DIGIT3, KeyCode.N)),
  REVIEW_COUNTS(Group.REVIEW, "C", plain(KeyCode.C)),
  REVIEW_WRONG(Group.REVIEW, "W", plain(KeyCode.W)),
  REVIEW_REST(Group.REVIEW, "A", plain(KeyCode.A)),
  REVIEW_LEVEL(
      Group.REVIEW, "1 … 4", plain(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)),
  REVIEW_DONE(Group.REVIEW, "Shortcut+Enter", control(KeyCode.ENTER));

  private final Group group;
  private final String shown;
  private final Predicate<KeyCodeCombination> takes;

  FixedKey(Group group, String shown, Predicate<KeyCodeCombination> takes) {
    this.group = group;
    this.shown = shown;
    this.takes = takes;
  }

  @Override
  public Group group() {
    return group;
  }

  @Override
  public String word() {
    return "fixed." + name();
  }

  /// The key as it is printed on a keyboard.
  public String text() {
    return shown.replace("Shortcut+", control());
  }

  /// What `Ctrl+` is on this machine.
  private static String control() {
    var text = KeyCombination.valueOf("Shortcut+K").getDisplayText();
    return text.substring(0, text.length() - 1);
  }

  /// The keys that always do the same in a place.
  public static List<FixedKey> of(Group group) {
    return Arrays.stream(values()).filter(k -> k.group == group).toList();
  }

  /// What a key does in any case where a command would be. Only showing the answer may share its
  /// key with pressing a button, for it asks whether there is one.
  static Optional<FixedKey> taking(Command command, KeyCombination key) {
    if (!(key instanceof KeyCodeCombination pressed)) return Optional.empty();
    return Arrays.stream(values())
        .filter(k -> k != PRESS || command != Command.REVEAL)
        .filter(k -> k.group.meets(command.group()) && k.takes.test(pressed))
        .findFirst();
  }

  private static Predicate<KeyCodeCombination> code(KeyCode... codes) {
    return k -> List.of(codes).contains(k.getCode());
  }

  private static Predicate<KeyCodeCombination> plain(KeyCode... codes) {
    return code(codes).and(k -> !down(k.getShortcut()) && !down(k.getAlt()) && !down(k.getShift()));
  }

  private static Predicate<KeyCodeCombination> control(KeyCode... codes) {
    return code(codes).and(k -> down(k.getShortcut()) && !down(k.getAlt()));
  }

  private static boolean down(ModifierValue value) {
    return value == ModifierValue.DOWN;
  }
}
