package viva.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import viva.store.Backups;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Where the library is, and its backups.
record DataSection(Services services, Loaded loaded) {

  /// What the section shows.
  ///
  /// @param file    of the library
  /// @param backups the days of the backups, newest first
  record Loaded(Path file, List<LocalDate> backups) {

    /// Reads it; on the library thread.
    static Loaded of(Services services) {
      var file = services.library().file();
      return new Loaded(file, Backups.of(file).days());
    }
  }

  Node node() {
    var lines = new Lines(services);
    var open =
        Controls.button(
            services.say("settings.library.open"),
            () -> services.openFolder(loaded.file().toAbsolutePath().resolveSibling("")));
    open.setId("open-folder");
    return new VBox(
        lines.line("library", open),
        Controls.paragraph(loaded.file().toString(), "caption", "below"),
        lines.line("backups", new VBox()),
        Controls.paragraph(days(), "caption", "below"));
  }

  private String days() {
    var date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(services.messages().locale());
    return loaded.backups().isEmpty()
        ? services.say("settings.backups.none")
        : String.join(
            services.say("settings.backups.comma"),
            loaded.backups().stream().map(date::format).toList());
  }
}
