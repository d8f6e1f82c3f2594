package viva.ui.work;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The library's one thread, and virtual ones for work that needs no library.
public final class LibraryThread implements Background {
  private final ThreadPoolExecutor library =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new PriorityBlockingQueue<>(),
          Thread.ofPlatform().name("library").factory());
  private final AtomicLong asked = new AtomicLong();
  private final Object turn = new Object();

  /// The library's thread while it asks what can wait.
  private Optional<Thread> waiting = Optional.empty();
  private volatile boolean ending;
  private final Consumer<RuntimeException> failed;

  /// Those that can wait come after all others; of each kind first come, first served.
  private record Task(boolean canWait, long number, Runnable work)
      implements Runnable, Comparable<Task> {
    private static final Comparator<Task> ORDER =
        Comparator.comparing(Task::canWait).thenComparingLong(Task::number);

    @Override
    public int compareTo(Task other) {
      return ORDER.compare(this, other);
    }

    @Override
    public void run() {
      work.run();
    }
  }

  /// Failures are handed to `failed` on the screen thread.
  public LibraryThread(Consumer<RuntimeException> failed) {
    this.failed = failed;
  }

  @Override
  public <T> void ask(Supplier<T> question, Consumer<T> answer) {
    execute(new Task(false, asked.getAndIncrement(), () -> hop(question, answer)));
    synchronized (turn) {
      waiting.ifPresent(Thread::interrupt);
    }
  }

  @Override
  public <T> void later(Supplier<T> question, Consumer<T> answer) {
    later(asked.getAndIncrement(), question, answer);
  }

  private <T> void later(long number, Supplier<T> question, Consumer<T> answer) {
    if (ending) return;
    Runnable work =
        () -> hop(() -> makingWay(number, question, answer), found -> found.ifPresent(answer));
    execute(new Task(true, number, work));
  }

  /// Asks what can wait; where something else is asked meanwhile it is given up, and asked again
  /// after that.
  private <T> Optional<T> makingWay(long number, Supplier<T> question, Consumer<T> answer) {
    begin();
    try {
      return Optional.of(question.get());
    } catch (CancellationException e) {
      later(number, question, answer);
      return Optional.empty();
    } finally {
      end();
    }
  }

  private void begin() {
    synchronized (turn) {
      waiting = Optional.of(Thread.currentThread());
      boolean outrun = library.getQueue().peek() instanceof Task(boolean canWait, _, _) && !canWait;
      if (outrun) Thread.currentThread().interrupt();
    }
  }

  private void end() {
    synchronized (turn) {
      waiting = Optional.empty();
      Thread.interrupted();
    }
  }

  /// Does something after all that was asked; what could wait is not asked any more.
  public void last(Runnable work) {
    ending = true;
    library.getQueue().removeIf(task -> task instanceof Task(boolean canWait, _, _) && canWait);
    run(work);
  }

  private void execute(Task task) {
    try {
      library.execute(task);
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
