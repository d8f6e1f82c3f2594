package viva.ui.settings;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import viva.ui.backup.BackupList;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Where the library is, and its backups.
///
/// @param file of the library
record DataSection(Services services, Path file) {

  Node node() {
    var lines = new Lines(services);
    var backups = new BackupList(services);
    var open =
        Controls.button(
            services.say("settings.library.open"),
            () -> services.openFolder(file.toAbsolutePath().resolveSibling("")));
    open.setId("open-folder");
    var library = lines.line("library", open);
    library.getStyleClass().add("open");
    var path = Controls.paragraph(file.toString(), "caption", "below");
    path.setMaxWidth(Double.MAX_VALUE);
    return new VBox(library, path, lines.line("backups", backups.actions()), backups.rows());
  }
}
