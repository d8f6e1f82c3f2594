package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
  @TempDir Path folder;

  @Test
  void aSecondStartFindsTheLibraryTakenAndCallsTheFirstToTheFront()
      throws IOException, InterruptedException {
    var library = folder.resolve("library.db");
    var called = new CountDownLatch(1);
    try (var first = Instance.claim(library).orElseThrow()) {
      first.onKnock(called::countDown);
      assertThat(Instance.claim(library)).isEmpty();
      Instance.knock(library);
      assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
    }
    try (var later = Instance.claim(library).orElseThrow()) {
      assertThat(later).isNotNull();
    }
  }

  @Test
  void twoLibrariesMayBeOpenAtOnce() throws IOException {
    try (var one = Instance.claim(folder.resolve("one.db")).orElseThrow();
        var two = Instance.claim(folder.resolve("two.db")).orElseThrow()) {
      assertThat(one).isNotSameAs(two);
    }
  }
}
