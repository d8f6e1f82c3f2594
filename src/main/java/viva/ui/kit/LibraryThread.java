package viva.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The library's one thread, and virtual ones for work that needs no library.
public final class LibraryThread implements Background {
  private final ExecutorService library =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("library").factory());
  private final Consumer<RuntimeException> failed;

  /// Failures are handed to `failed` on the screen thread.
  public LibraryThread(Consumer<RuntimeException> failed) {
    this.failed = failed;
  }

  @Override
  public <T> void ask(Supplier<T> question, Consumer<T> answer) {
    try {
      library.execute(() -> hop(question, answer));
    } catch (RejectedExecutionException e) {
      // Work away from the library may come back after the window has closed.
    }
  }

  @Override
  public <T> void away(Supplier<T> work, Consumer<T> answer) {
    Thread.ofVirtual().start(() -> hop(work, answer));
  }

  @Override
  public void onScreen(Runnable work) {
    Platform.runLater(work);
  }

  private <T> void hop(Supplier<T> work, Consumer<T> answer) {
    try {
      var result = work.get();
      Platform.runLater(() -> answer.accept(result));
    } catch (RuntimeException e) {
      Platform.runLater(() -> failed.accept(e));
    }
  }

  @Override
  public void close() {
    library.shutdown();
    try {
      if (!library.awaitTermination(1, TimeUnit.MINUTES)) library.shutdownNow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
