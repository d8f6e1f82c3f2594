package viva.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import viva.content.Documents;
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
    var background = services.background();
    background.away(
        () -> {
          var read = new ArrayList<Documents.Named>();
          int problems = 0;
          for (int i = 0; i < paths.size() && !cancelled.getAsBoolean(); i++) {
            int number = i;
            background.onScreen(
                () ->
                    progress.accept(
                        new LibraryViewModel.Progress(
                            number, paths.size(), paths.get(number).toString())));
            var documents = Documents.read(List.of(paths.get(i)));
            problems += documents.problems().size();
            read.addAll(documents.readings());
          }
          return new Found(read, problems);
        },
        found -> {
          if (cancelled.getAsBoolean()) done.accept(services.say("library.cancelled"));
          else if (found.read().isEmpty())
            done.accept(services.say("library.nothingRead", paths.toString()));
          else keep(services, found, done);
        });
  }

  /// What was read.
  private record Found(List<Documents.Named> read, int problems) {}

  private static void keep(Services services, Found found, Consumer<String> done) {
    services
        .background()
        .ask(
            () -> {
              int added = 0;
              int problems = found.problems();
              var now = services.clock().now().at();
              for (var document : found.read()) {
                added += services.library().add(document.path(), document.reading().cards(), now);
                problems += document.reading().problems().size();
              }
              return services.say("library.imported", added, 0, 0, 0, 0, 0, problems);
            },
            done);
  }
}
