package viva.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// How long it takes from the key that rates a card of the built-in deck until the next one stands
/// in the window, and until the frame with it has been handed over: `NextCardSpeed CARDS [FOLDER]`.
/// In half of the rounds the reader rests for half a second before rating, so that the next page
/// is made ready meanwhile; in the others the key follows the answer at once.
final class NextCardSpeed {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final int REST = 30;

  private NextCardSpeed() {}

  static void main(String[] args) throws IOException, InterruptedException {
    int cards = Integer.parseInt(args[0]);
    var folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("viva-next");
    var all = new Place.Study(What.of(new Scope.Everything(), Pick.ALL));
    try (var desk =
        OpenDesk.at(folder.resolve("library.db"), all, Locale.SIMPLIFIED_CHINESE, NOW)) {
      desk.waitFor(".study-question");
      for (int rest : new int[] {REST, 0}) round(desk, rest, cards);
    }
    Platform.exit();
  }

  private static void round(OpenDesk desk, int rest, int cards) throws InterruptedException {
    var known = new double[cards];
    var shown = new double[cards];
    var work = new double[cards];
    for (int i = 0; i < cards; i++) {
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      var watch = new Watch(desk, rest);
      Fx.run(watch::start);
      watch.rested.await();
      Fx.run(watch::begin);
      desk.key(KeyCode.DIGIT3);
      watch.done.await();
      known[i] = watch.known / 1e6;
      shown[i] = watch.shown / 1e6;
      work[i] = watch.work / 1e6;
    }
    var what = rest > 0 ? "prepared: " : "not prepared: ";
    print(what + "the next card stands in the window", known);
    print(what + "its frame is done", shown);
    print(what + "work of the screen thread", work);
  }

  /// Waits for another question than the one that is shown.
  private static final class Watch extends AnimationTimer {
    private final CountDownLatch rested = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final OpenDesk desk;
    private int frames;
    private Optional<Node> before = Optional.empty();
    private long start;
    private long processor;
    private long known;
    private long shown;
    private long work;

    Watch(OpenDesk desk, int rest) {
      this.desk = desk;
      this.frames = rest;
    }

    void begin() {
      before = question(desk);
      processor = processor();
      start = System.nanoTime();
    }

    @Override
    public void handle(long now) {
      if (frames-- == 0) rested.countDown();
      if (before.isEmpty() || question(desk).equals(before)) return;
      if (known == 0) {
        known = System.nanoTime() - start;
        return;
      }
      shown = System.nanoTime() - start;
      work = processor() - processor;
      stop();
      done.countDown();
    }

    private static long processor() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

  /// The question that can be seen; the one of the next page may lie hidden behind it.
  private static Optional<Node> question(OpenDesk desk) {
    return desk.scene().getRoot().lookupAll(".study-question").stream()
        .filter(n -> Stream.iterate(n, p -> p != null, Node::getParent).allMatch(Node::isVisible))
        .findFirst();
  }

  private static void print(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: p50 %.1f ms, p95 %.1f ms, most %.1f ms%n",
        what,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1]);
  }
}
