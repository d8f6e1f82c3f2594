package viva.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import viva.ui.Fx;

class LibraryThreadTest {
  @BeforeAll
  static void answersComeToAScreen() {
    Fx.run(() -> {});
  }

  /// Closing waits for all of it, also for what can wait.
  @Test
  void whatCanWaitComesAfterAllThatWasAsked() {
    var done = Collections.synchronizedList(new ArrayList<String>());
    var free = new CountDownLatch(1);
    try (var background = new LibraryThread(e -> done.add(e.toString()))) {
      background.ask(() -> await(free), _ -> {});
      background.later(() -> done.add("a count"), _ -> {});
      background.later(() -> done.add("another"), _ -> {});
      background.ask(() -> done.add("a screen"), _ -> {});
      background.ask(() -> done.add("an answer"), _ -> {});
      free.countDown();
    }
    assertThat(done).containsExactly("a screen", "an answer", "a count", "another");
  }

  @Test
  void atTheEndWhatCanWaitIsLeft() {
    var done = Collections.synchronizedList(new ArrayList<String>());
    var free = new CountDownLatch(1);
    try (var background = new LibraryThread(e -> done.add(e.toString()))) {
      background.ask(() -> await(free), _ -> {});
      background.later(() -> done.add("a count"), _ -> {});
      background.ask(() -> done.add("an answer"), _ -> {});
      background.last(() -> done.add("closed"));
      background.later(() -> done.add("another"), _ -> {});
      free.countDown();
    }
    assertThat(done).containsExactly("an answer", "closed");
  }

  private static boolean await(CountDownLatch free) {
    try {
      free.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
