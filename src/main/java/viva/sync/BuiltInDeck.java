package viva.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import viva.content.BuiltIn;
import viva.store.Library;

/// The deck that comes with Viva, in the languages that a library has it in.
public final class BuiltInDeck {
  private static final String VERSION = "builtin";
  private static final String LANGUAGES = "builtin.languages";
  private static final String FIRST = "zh";

  private BuiltInDeck() {}

  /// Fills a library that has never had the deck.
  public static void addTo(Library library, Instant now) {
    if (library.setting(VERSION).isEmpty()) keep(library, documents(List.of(FIRST)), now);
  }

  /// Fills a library that holds nothing at all: a terminal that has read notes studies these alone,
  /// until the window adds the deck.
  public static void addToEmpty(Library library, Instant now) {
    if (library.setting(VERSION).isEmpty() && library.documents().isEmpty()) addTo(library, now);
  }

  /// The languages in which a library has the deck, as BCP 47 names them.
  public static List<String> languages(Library library) {
    return List.of(library.setting(LANGUAGES).orElse(FIRST).split(","));
  }

  /// Adds the deck in one more language; answers whether it was not there.
  public static boolean add(Library library, String language, Instant now) {
    var languages = new ArrayList<>(languages(library));
    if (languages.contains(language)) return false;
    languages.add(language);
    library.setting(LANGUAGES, String.join(",", languages));
    keep(library, documents(languages), now);
    return true;
  }

  /// All documents of the deck in these languages.
  public static List<BuiltIn.Text> documents(List<String> languages) {
    return languages.stream().flatMap(l -> BuiltIn.documents(l).stream()).toList();
  }

  /// Brings a library in step where this Viva has another deck than it.
  public static void bring(Library library, List<BuiltIn.Text> texts, Instant now) {
    if (!library.setting(VERSION).orElse("").equals(version(texts))) keep(library, texts, now);
  }

  private static void keep(Library library, List<BuiltIn.Text> texts, Instant now) {
    Deck.keep(library.imports(), Deck.read(library.imports().documents(), texts), now);
    library.setting(VERSION, version(texts));
  }

  private static String version(List<BuiltIn.Text> texts) {
    return Integer.toHexString(texts.hashCode());
  }
}
