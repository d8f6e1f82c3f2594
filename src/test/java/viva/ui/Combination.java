package viva.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import viva.store.Library;
import viva.ui.kit.Place;

/// How a window is looked at: in one of two languages, themes and sizes.
///
/// @param theme LIGHT or DARK, as the setting has it
/// @param width of the window, in pixels
record Combination(Locale locale, String theme, int width) {

  /// The wanted ones of all eight, or all where none is named.
  ///
  /// @param names as [#name] has them
  static List<Combination> wanted(List<String> names) {
    var all = new ArrayList<Combination>();
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
      for (var theme : List.of("LIGHT", "DARK"))
        for (int width : List.of(1440, 900)) all.add(new Combination(locale, theme, width));
    var wanted = Set.copyOf(names);
    return all.stream().filter(c -> wanted.isEmpty() || wanted.contains(c.name())).toList();
  }

  /// LANGUAGE-THEME-WIDTH, for a folder.
  String name() {
    return locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
  }

  /// Gives a library this theme.
  void dress(Path file) {
    try (var library = Library.open(file)) {
      library.setting("theme", theme);
    }
  }

  /// A window of this size on a library, with the first screen in it.
  OpenDesk open(Path library, Instant at) {
    var desk = OpenDesk.at(library, new Place.Home(), locale, at);
    desk.size(width, width == 900 ? 600 : 900);
    return desk;
  }
}
