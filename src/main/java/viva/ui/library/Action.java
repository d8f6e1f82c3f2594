package viva.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import viva.card.CardId;

/// Something that can be done to the chosen cards.
///
/// @param key  of its name in the message bundles
/// @param code of the key that does it
record Action(String key, KeyCode code, Consumer<List<CardId>> work) {

  /// Whether it is done to one card only.
  boolean single() {
    return code == KeyCode.E || code == KeyCode.O;
  }

  /// Whether it cannot be undone.
  boolean forGood() {
    return code == KeyCode.DELETE;
  }
}
