package viva.ui;

import java.time.Instant;
import java.util.List;
import viva.content.BuiltIn;
import viva.store.Library;
import viva.sync.Deck;
import viva.ui.kit.Background;

/// Puts the built-in deck into a new library, and keeps it in step when Viva brings a newer deck.
final class BuiltInDeck {
  private static final String KEY = "builtin";
  private static final String LANGUAGE = "zh";

  private BuiltInDeck() {}

  /// Fills a library that has never had the deck; on the library thread.
  static void addTo(Library library, Instant now) {
    if (library.setting(KEY).isPresent()) return;
    var texts = BuiltIn.documents(LANGUAGE);
    Deck.keep(library.imports(), Deck.read(library.imports().documents(), texts), now);
    library.setting(KEY, version(texts));
  }

  /// Looks, when the window stands, whether this Viva has another deck than the library.
  static void refresh(Library library, Background background, Instant now) {
    background.away(
        () -> BuiltIn.documents(LANGUAGE),
        texts -> background.run(() -> bring(library, texts, now)));
  }

  private static void bring(Library library, List<BuiltIn.Text> texts, Instant now) {
    if (library.setting(KEY).orElse("").equals(version(texts))) return;
    Deck.keep(library.imports(), Deck.read(library.imports().documents(), texts), now);
    library.setting(KEY, version(texts));
  }

  private static String version(List<BuiltIn.Text> texts) {
    return Integer.toHexString(texts.hashCode());
  }
}
