package viva.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import viva.store.Backups;
import viva.store.Library;
import viva.store.sql.StoreException;
import viva.study.StudyClock;
import viva.sync.BuiltInDeck;
import viva.words.Messages;

/// Opens the library at start; runs on the library thread.
final class Opening {
  private Opening() {}

  /// A library that is open.
  ///
  /// @param notice what the user should know about it
  record Opened(Library library, Map<String, String> settings, Optional<String> notice) {}

  /// Opens the library. A damaged file is set aside and the newest good backup takes its place.
  static Opened open(Path file, StudyClock clock, Messages messages) {
    try {
      return opened(Library.open(file), Optional.empty(), clock);
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.DAMAGED) throw e;
      var rescued = Backups.of(file).rescue(clock.day());
      var library = Library.open(file);
      var words =
          rescued.backup().isPresent()
              ? messages.say("app.damaged", rescued.aside(), rescued.backup().get())
              : messages.say("app.damaged.noBackup", rescued.aside());
      return opened(library, Optional.of(words), clock);
    }
  }

  private static Opened opened(Library library, Optional<String> notice, StudyClock clock) {
    BuiltInDeck.addTo(library, clock.now().at());
    return new Opened(library, library.settings(), notice);
  }
}
