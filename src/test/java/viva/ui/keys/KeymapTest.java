package viva.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import viva.ui.Input;
import viva.ui.keys.Command.Group;

class KeymapTest {
  private final Map<String, String> kept = new HashMap<>();
  private final Keymap keys = keymap();

  private Keymap keymap() {
    return new Keymap(key -> Optional.ofNullable(kept.get(key)), kept::put);
  }

  @Test
  void noTwoCommandsHaveTheSameKey() {
    for (var one : Command.values())
      for (var other : EnumSet.complementOf(EnumSet.of(one)))
        assertThat(other.usual()).as(one + ", " + other).isNotEqualTo(one.usual());
  }

  @Test
  void theKeypadRatesToo() {
    assertThat(keys.find(Input.key(KeyCode.NUMPAD3), Group.STUDY)).contains(Command.GOOD);
    assertThat(keys.find(Input.key(KeyCode.DIGIT3), Group.STUDY)).contains(Command.GOOD);
  }

  @Test
  void aLetterWithControlIsAnotherKey() {
    assertThat(keys.find(Input.key(KeyCode.U), Group.STUDY)).contains(Command.UNDO);
    assertThat(keys.find(Input.key(KeyCode.U, false, true), Group.STUDY)).isEmpty();
    assertThat(keys.find(Input.key(KeyCode.Z, false, true), Group.STUDY)).contains(Command.UNDO);
    assertThat(keys.find(Input.key(KeyCode.Z, true, true), Group.STUDY)).contains(Command.REDO);
  }

  @Test
  void aChosenKeyIsKeptAndTheUsualOneIsForgotten() {
    assertThat(keys.choose(Command.NOTE, KeyCombination.valueOf("Shortcut+M"))).isEmpty();
    var again = keymap();
    assertThat(again.find(Input.key(KeyCode.M, false, true), Group.STUDY)).contains(Command.NOTE);
    assertThat(again.find(Input.key(KeyCode.N), Group.STUDY)).isEmpty();
    again.back();
    assertThat(keymap().find(Input.key(KeyCode.N), Group.STUDY)).contains(Command.NOTE);
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
    assertThat(Keymap.pressed(Input.key(KeyCode.SHIFT, true, false))).isEmpty();
    assertThat(Keymap.pressed(Input.key(KeyCode.TAB))).isEmpty();
    assertThat(Keymap.pressed(Input.key(KeyCode.J, false, true)))
        .contains(KeyCombination.valueOf("Shortcut+J"));
  }
}
