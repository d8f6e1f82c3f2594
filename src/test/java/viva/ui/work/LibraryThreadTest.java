package viva.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.query.Query;
import viva.store.Library;
import viva.store.Search;
import viva.study.StudyClock;
import viva.ui.Fx;

class LibraryThreadTest {
  private static final Query WORDS = new Query.Words("缓存", false);
  private static final Search.Measure MEASURE =
      new Search.Measure(
          StudyClock.at(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC, 4), _ -> 1, 8);

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

  /// The long reading comes to no end before the search is answered.
  @Test
  void aSearchIsAnsweredBeforeALongReadingThatCanWaitHasEnded(@TempDir Path folder) {
    var done = Collections.synchronizedList(new ArrayList<String>());
    var begun = new CountDownLatch(1);
    var read = new CountDownLatch(1);
    try (var library = Library.open(folder.resolve("library.db"));
        var background = new LibraryThread(e -> done.add(e.toString()))) {
      background.later(
          () -> {
            begun.countDown();
            do library.cards();
            while (done.isEmpty());
            return done.add("a count");
          },
          _ -> read.countDown());
      await(begun);
      background.ask(() -> done.add("found " + library.search().ids(WORDS, MEASURE)), _ -> {});
      await(read);
    }
    assertThat(done).containsExactly("found []", "a count");
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
