package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.store.Library;
import viva.ui.kit.Place;

/// One of the ways in which a screen is looked at: a language, a theme and a size.
///
/// @param theme as the library keeps it
/// @param width of the window, in pixels
record Combination(Locale locale, String theme, int width) {

  /// All eight, or those that are named behind a program's first argument, as `zh-light-900`.
  static List<Combination> wanted(String[] args) {
    var all = new ArrayList<Combination>();
    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
      for (var theme : List.of("LIGHT", "DARK"))
        for (int width : List.of(1440, 900)) all.add(new Combination(locale, theme, width));
    var names = List.of(args).subList(1, args.length);
    if (!names.isEmpty()) all.removeIf(c -> !names.contains(c.toString()));
    return all;
  }

  /// An empty library with this theme, in a folder of its own.
  Path library() throws IOException {
    var file = Files.createTempDirectory("pictures").resolve("library.db");
    dress(file);
    return file;
  }

  /// Gives a library this theme.
  void dress(Path library) {
    try (var open = Library.open(library)) {
      open.setting("theme", theme);
    }
  }

  /// A window of this size on a library, with the first screen in it.
  OpenDesk open(Path library, Instant at) {
    var desk = OpenDesk.at(library, new Place.Home(), locale, at);
    size(desk);
    return desk;
  }

  /// Makes a window as large as this.
  void size(OpenDesk desk) {
    desk.size(width, width == 900 ? 600 : 900);
  }

  /// As files are named.
  @Override
  public String toString() {
    return locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
  }
}
