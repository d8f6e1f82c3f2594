package viva.ui.library;

import java.util.List;
import java.util.function.Consumer;
import viva.card.CardId;
import viva.ui.keys.Command;

/// Something that can be done to the chosen cards.
///
/// @param command with its name and its key
record Action(Command command, Consumer<List<CardId>> work) {

  /// Whether it is done to one card only.
  boolean single() {
    return command == Command.LIBRARY_EDIT || command == Command.LIBRARY_OPEN;
  }

  /// Whether it cannot be undone.
  boolean forGood() {
    return command == Command.LIBRARY_DELETE;
  }
}
