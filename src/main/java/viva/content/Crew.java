package viva.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Works on many tasks at once and hands their results on in the order in which they came.
///
/// Whoever hands a task over waits while too many bytes are being worked on, so that memory stays
/// bounded however large a folder is.
final class Crew<T> implements AutoCloseable {
  private static final int KIB = 1024;
  private static final int MOST_KIB = 64 * KIB;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore room = new Semaphore(MOST_KIB);
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private final Consumer<T> results;

  Crew(Consumer<T> results) {
    this.results = results;
  }

  /// @param bytes how much memory the task holds while it is worked on
  void hand(int bytes, Callable<T> task) {
    int share = Math.min(MOST_KIB, bytes / KIB + 1);
    room.acquireUninterruptibly(share);
    waiting.add(
        threads.submit(
            () -> {
              try {
                return task.call();
              } finally {
                room.release(share);
              }
            }));
    while (!waiting.isEmpty() && waiting.getFirst().isDone()) results.accept(next());
  }

  private T next() {
    try {
      return waiting.removeFirst().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException ours) throw ours;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Waits for what is left.
  @Override
  public void close() {
    try (threads) {
      while (!waiting.isEmpty()) results.accept(next());
    }
  }
}
