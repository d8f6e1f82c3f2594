package viva.ui.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import viva.math.Formulas;
import viva.store.Library;
import viva.study.StudyClock;
import viva.today.Evidences;
import viva.ui.kit.Choosers;
import viva.ui.kit.Notices;
import viva.ui.kit.Ongoing;
import viva.ui.kit.Place;
import viva.ui.kit.Preferences;
import viva.ui.kit.Services;
import viva.ui.work.Background;
import viva.words.Messages;

/// What a chart needs of the program in a test: a background that runs at once, and a chooser that
/// has chosen already.
final class StandIn {
  static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final Library IN_MEMORY = library();

  private StandIn() {}

  private static Library library() {
    try {
      var folder = Files.createTempDirectory("standin");
      folder.toFile().deleteOnExit();
      return Library.open(folder.resolve("library.db"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// @param chosen the file that the user chooses, or none
  static Services services(Locale locale, List<Path> chosen) {
    return services(IN_MEMORY, locale, chosen, _ -> {});
  }

  static Services services(Library library, Locale locale, List<Path> chosen, Consumer<Place> go) {
    var clock = new StudyClock(InstantSource.fixed(NOW), () -> ZoneId.of("Asia/Shanghai"));
    return new Services(
        library,
        new Evidences(library, clock),
        new AtOnce(),
        clock,
        Messages.of(locale),
        new Preferences(_ -> Optional.empty(), (_, _) -> {}),
        new Notices(),
        new Ongoing(),
        new Chosen(chosen),
        Formulas.create(),
        go,
        _ -> {},
        () -> {});
  }

  private record AtOnce() implements Background {
    @Override
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
      answer.accept(question.get());
    }

    @Override
    public <T> void away(Supplier<T> work, Consumer<T> answer) {
      answer.accept(work.get());
    }

    @Override
    public void onScreen(Runnable work) {
      work.run();
    }

    @Override
    public void close() {}
  }

  private record Chosen(List<Path> chosen) implements Choosers {
    @Override
    public List<Path> files(String title, List<String> patterns) {
      return chosen;
    }

    @Override
    public Optional<Path> folder(String title) {
      return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> save(String title, String name) {
      return chosen.stream().findFirst();
    }

    @Override
    public void browse(String address) {}

    @Override
    public boolean launch(List<String> command) {
      return false;
    }
  }
}
