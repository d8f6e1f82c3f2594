package viva.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import viva.ui.keys.Command.Group;

class KeymapTest {
  private final Map<String, String> kept = new HashMap<>();
  private final Keymap keys = keymap();

  private Keymap keymap() {
    return new Keymap(key -> Optional.ofNullable(kept.get(key)), kept::put);
  }

  private static KeyEvent press(KeyCode code, boolean shift, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
  }

  @Test
  void noTwoCommandsHaveTheSameKey() {
    for (var one : Command.values())
      for (var other : EnumSet.complementOf(EnumSet.of(one)))
        assertThat(other.usual()).as(one + ", " + other).isNotEqualTo(one.usual());
  }

  @Test
  void theKeypadRatesToo() {
    assertThat(keys.find(press(KeyCode.NUMPAD3, false, false), Group.STUDY)).contains(Command.GOOD);
    assertThat(keys.find(press(KeyCode.DIGIT3, false, false), Group.STUDY)).contains(Command.GOOD);
  }

  @Test
  void aLetterWithControlIsAnotherKey() {
    assertThat(keys.find(press(KeyCode.U, false, false), Group.STUDY)).contains(Command.UNDO);
    assertThat(keys.find(press(KeyCode.U, false, true), Group.STUDY)).isEmpty();
    assertThat(keys.find(press(KeyCode.Z, false, true), Group.STUDY)).contains(Command.UNDO);
    assertThat(keys.find(press(KeyCode.Z, true, true), Group.STUDY)).contains(Command.REDO);
  }

  @Test
  void aChosenKeyIsKeptAndTheUsualOneIsForgotten() {
    assertThat(keys.choose(Command.NOTE, KeyCombination.valueOf("Shortcut+M"))).isEmpty();
    var again = keymap();
    assertThat(again.find(press(KeyCode.M, false, true), Group.STUDY)).contains(Command.NOTE);
    assertThat(again.find(press(KeyCode.N, false, false), Group.STUDY)).isEmpty();
    again.back();
    assertThat(keymap().find(press(KeyCode.N, false, false), Group.STUDY)).contains(Command.NOTE);
  }

  @Test
  void aKeyThatIsTakenIsNotGivenAway() {
    assertThat(keys.choose(Command.NOTE, KeyCombination.valueOf("F"))).contains(Command.FLAG);
    assertThat(keys.text(Command.NOTE)).isEqualTo("N");
  }

  @Test
  void wordsThatAreNoKeyAreIgnored() {
    kept.put("key.NOTE", "no such key");
    kept.put("key.FLAG", "");
    assertThat(keymap().text(Command.NOTE)).isEqualTo("N");
    assertThat(keymap().text(Command.FLAG)).isEqualTo("F");
  }

  @Test
  void aModifierAloneAndKeysThatMoveTheFocusAreNoChoice() {
    assertThat(Keymap.pressed(press(KeyCode.SHIFT, true, false))).isEmpty();
    assertThat(Keymap.pressed(press(KeyCode.TAB, false, false))).isEmpty();
    assertThat(Keymap.pressed(press(KeyCode.J, false, true)))
        .contains(KeyCombination.valueOf("Shortcut+J"));
  }
}
