package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import viva.store.Library;
import viva.ui.kit.Place;

/// One of the eight ways in which a screen is drawn to be looked at.
///
/// @param width of the window: 900 is the smallest
record Way(Locale locale, String theme, int width) {

  /// Draws screens in one way.
  interface Drawing {
    /// @param folder empty, and removed afterwards
    /// @param out    where the pictures go
    void draw(Way way, Path folder, Path out) throws IOException, SQLException;
  }

  /// Draws in all eight ways, each into a folder of its own: `FOLDER [LANGUAGE-THEME-WIDTH...]`.
  static void each(String[] args, Drawing drawing) throws IOException, SQLException {
    var wanted = List.of(args).subList(1, args.length);
    try {
      for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
        for (var theme : List.of("LIGHT", "DARK"))
          for (int width : List.of(900, 1440)) {
            var way = new Way(locale, theme, width);
            if (wanted.isEmpty() || wanted.contains(way.name()))
              way.draw(drawing, Path.of(args[0], way.name()));
          }
    } finally {
      Platform.exit();
    }
  }

  private void draw(Drawing drawing, Path out) throws IOException, SQLException {
    var folder = Files.createTempDirectory("pictures");
    try {
      drawing.draw(this, folder, out);
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
      }
    }
  }

  private String name() {
    return locale.getLanguage() + "-" + theme.toLowerCase(Locale.ROOT) + "-" + width;
  }

  boolean chinese() {
    return locale.getLanguage().equals("zh");
  }

  /// Opens a window on a library.
  OpenDesk open(Path library, Place place, Instant at) {
    try (var prepared = Library.open(library)) {
      prepared.setting("theme", theme);
    }
    var desk = OpenDesk.at(library, place, locale, at);
    desk.size(width, width == 900 ? 600 : 900);
    return desk;
  }

  /// Draws all of what scrolls, a picture for each windowful.
  static void pages(OpenDesk desk, String scroll, Path out, String name) {
    var pane = pane(desk, scroll);
    double height = Fx.on(() -> pane.getContent().getLayoutBounds().getHeight());
    double window = Fx.on(() -> pane.getViewportBounds().getHeight());
    int pages = (int) Math.ceil(height / window);
    for (int page = 0; page < pages; page++) {
      double to = Math.min(1, page * window / Math.max(1, height - window));
      Fx.run(() -> pane.setVvalue(to));
      desk.picture(out.resolve("%s-%02d.png".formatted(name, page)));
    }
  }

  /// Scrolls until something is in the middle of the window, and draws that.
  static void middle(OpenDesk desk, String scroll, String selector, Path file) {
    desk.waitFor(selector);
    Fx.until(selector + " in the middle", () -> scrolled(desk, scroll, selector));
    desk.picture(file);
  }

  private static boolean scrolled(OpenDesk desk, String scroll, String selector) {
    var node = desk.find(selector);
    if (node == null) return false; // it is being drawn anew
    var pane = pane(desk, scroll);
    var content = pane.getContent();
    double at = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
    double window = pane.getViewportBounds().getHeight();
    double height = content.getLayoutBounds().getHeight();
    pane.setVvalue(Math.clamp((at - window / 2) / Math.max(1, height - window), 0, 1));
    return true;
  }

  private static ScrollPane pane(OpenDesk desk, String scroll) {
    return (ScrollPane) Objects.requireNonNull(desk.find(scroll));
  }
}
