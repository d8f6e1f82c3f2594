package viva.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.ui.Input;

class KeymapTest {
  private final Map<String, String> kept = new HashMap<>();
  private final Keymap keys = keymap();

  private Keymap keymap() {
    return new Keymap(key -> Optional.ofNullable(kept.get(key)), kept::put);
  }

  @Test
  void noTwoCommandsThatMeetHaveTheSameKeyAndNoneHasAFixedOne() {
    for (var one : Command.values()) {
      assertThat(FixedKey.taking(one, one.usual())).as(one.name()).isEmpty();
      for (var other : EnumSet.complementOf(EnumSet.of(one)))
        if (one.group().meets(other.group()))
          assertThat(other.usual()).as(one + ", " + other).isNotEqualTo(one.usual());
    }
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

  /// What is asked for before the user's keys would never reach a command.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          FLAG,          Shift+1,        STUDY_TICK
          FLAG,          Alt+3,          STUDY_FLAG
          HOME,          Alt+3,          STUDY_FLAG
          LIBRARY_TAG,   Alt+3,
          NOTE,          Shortcut+Minus, ZOOM
          NOTE,          Shortcut+0,     ZOOM
          NOTE,          Shortcut+Enter, STUDY_WRITTEN
          HOME,          Shortcut+Enter, STUDY_WRITTEN
          NOTE,          Enter,          PRESS
          REVEAL,        Enter,
          NOTE,          Esc,            LEAVE
          NOTE,          Tab,            MOVE
          NOTE,          Shift+Tab,      MOVE
          NOTE,          Down,           MOVE
          NOTE,          Shortcut+C,     COPY
          LIBRARY_TAG,   3,              LIBRARY_FLAG
          LIBRARY_TAG,   N,              LIBRARY_WRITE
          NOTE,          N,
          HOME,          W,              REVIEW_WRONG
          """)
  void aKeyThatNeverReachesACommandIsRefused(
      Command command, String key, @Nullable FixedKey taking) {
    assertThat(keys.choose(command, KeyCombination.valueOf(key)))
        .isEqualTo(Optional.ofNullable(taking));
  }

  @Test
  void aKeyThatWasKeptAndWouldNeverReachItsCommandIsForgotten() {
    kept.put("key.NOTE", "Shift+1");
    assertThat(keymap().text(Command.NOTE)).isEqualTo("N");
  }

  @Test
  void theSameKeyMayDoOneThingInTheLibraryAndAnotherWhileStudying() {
    assertThat(keys.choose(Command.LIBRARY_TAG, KeyCombination.valueOf("B"))).isEmpty();
    assertThat(keys.choose(Command.LIBRARY_UNTAG, KeyCombination.valueOf("B")))
        .contains(Command.LIBRARY_TAG);
  }

  @Test
  void aModifierAloneIsNoChoice() {
    assertThat(Keymap.pressed(Input.key(KeyCode.SHIFT, true, false))).isEmpty();
    assertThat(Keymap.pressed(Input.key(KeyCode.J, false, true)))
        .contains(KeyCombination.valueOf("Shortcut+J"));
  }
}
