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
  /// @param millis how long that took
  record Opened(
      Library library, Map<String, String> settings, Optional<String> notice, long millis) {}

  /// Opens the library, with the built-in deck in it.
  static Opened open(World world, StudyClock clock, Messages messages) {
    long began = world.sinceStart().getAsLong();
    var read = open(world.library(), clock, messages);
    BuiltInDeck.addTo(read.library(), clock.now().at());
    return new Opened(
        read.library(),
        read.library().settings(),
        read.notice(),
        world.sinceStart().getAsLong() - began);
  }

  private record Read(Library library, Optional<String> notice) {}

  /// A damaged file is set aside and the newest good backup takes its place.
  private static Read open(Path file, StudyClock clock, Messages messages) {
    try {
      return new Read(Library.open(file), Optional.empty());
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.DAMAGED) throw e;
      var rescued = Backups.of(file).rescue(clock.day());
      var library = Library.open(file);
      var words =
          rescued.backup().isPresent()
              ? messages.say("app.damaged", rescued.aside(), rescued.backup().get())
              : messages.say("app.damaged.noBackup", rescued.aside());
      return new Read(library, Optional.of(words));
    }
  }
}
