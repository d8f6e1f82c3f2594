package viva.ui;

import java.time.Instant;
import viva.content.BuiltIn;
import viva.content.Reader;
import viva.content.file.Sources;
import viva.store.Library;

/// Puts the built-in deck into a new library.
final class BuiltInDeck {
  private static final String KEY = "builtin";

  private BuiltInDeck() {}

  static void addTo(Library library, Instant now) {
    if (library.setting(KEY).isPresent()) return;
    for (var text : BuiltIn.documents("zh")) {
      var reading = Reader.read(text.path(), Sources.folders(text.path()), text.text());
      library.add(text.path(), reading.cards(), now);
    }
    library.setting(KEY, "1");
  }
}
