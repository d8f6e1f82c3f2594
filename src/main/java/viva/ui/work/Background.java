package viva.ui.work;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The only one that knows both threads: the screen's and the library's.
public interface Background extends AutoCloseable {

  /// Asks on the library thread, then hands the answer over on the screen thread. Questions are
  /// asked in the order in which they came. A failure goes to the failure handler instead.
  <T> void ask(Supplier<T> question, Consumer<T> answer);

  /// Asks the same, but only when nothing else is to be asked any more: what nobody waits for. When
  /// something else is asked meanwhile, the question is given up where it reads, and asked again
  /// after that; so nothing takes harm where it is asked twice.
  default <T> void later(Supplier<T> question, Consumer<T> answer) {
    ask(question, answer);
  }

  /// Does something on the library thread.
  default void run(Runnable work) {
    ask(
        () -> {
          work.run();
          return true;
        },
        _ -> {});
  }

  /// Does long work that needs no library on a thread of its own, then hands the answer over.
  <T> void away(Supplier<T> work, Consumer<T> answer);

  /// Runs on the screen thread, soon.
  void onScreen(Runnable work);

  /// Ends after all that was asked is done.
  @Override
  void close();
}
