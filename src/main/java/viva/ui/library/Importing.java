package viva.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import viva.ui.kit.Services;

/// Reads notes away from the screen thread and keeps their cards.
final class Importing {
  private Importing() {}

  static void run(
      Services services,
      List<Path> paths,
      Consumer<LibraryViewModel.Progress> progress,
      BooleanSupplier cancelled,
      Consumer<String> done) {
    services
        .background()
        .onScreen(() -> done.accept(services.say("library.nothingRead", paths.toString())));
  }
}
