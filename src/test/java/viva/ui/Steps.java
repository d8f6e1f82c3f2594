package viva.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
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

/// A background that a test turns by hand: it does what it is given one after the other, when it is
/// told to.
public final class Steps implements Background {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public <T> void ask(Supplier<T> question, Consumer<T> answer) {
    waiting.add(() -> answer.accept(question.get()));
  }

  @Override
  public <T> void away(Supplier<T> work, Consumer<T> answer) {
    ask(work, answer);
  }

  @Override
  public void onScreen(Runnable work) {
    waiting.add(work);
  }

  @Override
  public void close() {}

  public void one() {
    waiting.remove().run();
  }

  public void all() {
    while (!waiting.isEmpty()) one();
  }

  /// What a view model needs beside this background; no user is asked for a file.
  public Services services(
      Library library, Instant now, Notices notices, Ongoing ongoing, Consumer<Place> go) {
    var clock = new StudyClock(() -> now, () -> ZoneId.of("Asia/Shanghai"));
    return new Services(
        library,
        new Evidences(library, clock),
        this,
        clock,
        Messages.of(Locale.ENGLISH),
        new Preferences(_ -> Optional.empty(), (_, _) -> {}),
        notices,
        ongoing,
        new Nobody(),
        Formulas.create(),
        go,
        _ -> {},
        () -> {});
  }

  private record Nobody() implements Choosers {
    @Override
    public List<Path> files(String title, List<String> patterns) {
      return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String name) {
      return Optional.empty();
    }

    @Override
    public void browse(String address) {}

    @Override
    public boolean launch(List<String> command) {
      return false;
    }
  }
}
