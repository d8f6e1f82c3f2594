package viva.ui;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import viva.content.BuiltIn;
import viva.store.Library;
import viva.store.ShelfSpeed;
import viva.ui.kit.Place;

/// How long the library's table takes to open, sort and scroll: `LibrarySpeed CARDS [FOLDER]`.
/// A picture of the table is drawn after each, as a screen would.
final class LibrarySpeed {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final int TIMES = 9;

  private LibrarySpeed() {}

  static void main(String[] args) throws IOException, SQLException, InterruptedException {
    int count = Integer.parseInt(args[0]);
    var folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("viva-library");
    var file = folder.resolve("library.db");
    if (Files.notExists(file)) ShelfSpeed.make(file, count);
    try (var library = Library.open(file)) {
      library.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
      library.setting("library.columns", "");
    }
    try (var desk = OpenDesk.at(file, new Place.NewCard(), Locale.SIMPLIFIED_CHINESE, NOW)) {
      opens(desk);
      for (int column = 0; column < 6; column++) sorts(desk, column);
      scrolls(desk);
    }
    Platform.exit();
  }

  /// From the click to the first rows drawn, and to all of them with their counts; with the
  /// processor time of the whole process beside it. Two seconds lie between, as they would: an
  /// order by question is then ready, and does not run into the next opening.
  private static void opens(OpenDesk desk) throws InterruptedException {
    var first = new double[TIMES];
    var whole = new double[TIMES];
    var work = new double[TIMES];
    int all = 0;
    for (int i = 0; i < TIMES; i++) {
      desk.go(new Place.NewCard());
      desk.waitFor("#edit");
      Thread.sleep(2_000);
      long cpu = processor();
      long start = System.nanoTime();
      desk.go(new Place.Library());
      desk.waitFor("#cards .table-row-cell");
      first[i] = (System.nanoTime() - start) / 1e6;
      Fx.until("all rows", () -> !table(desk).getStyleClass().contains("filling"));
      whole[i] = (System.nanoTime() - start) / 1e6;
      work[i] = (processor() - cpu) / 1e6;
      all = Fx.on(() -> table(desk).getItems().size());
    }
    print("opens with the first rows", first);
    print("opens with all " + all, whole);
    print("processor time until then", work);
  }

  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static TableView<?> table(OpenDesk desk) {
    return (TableView<?>) Objects.requireNonNull(desk.find("#cards"));
  }

  private static void sorts(OpenDesk desk, int number) {
    var times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      boolean descending = i % 2 == 1;
      long start = System.nanoTime();
      Fx.run(() -> sort(table(desk), number, descending));
      Fx.run(() -> table(desk).layout());
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    print("sorts by " + Fx.on(() -> table(desk).getColumns().get(number).getText()), times);
  }

  @SuppressWarnings("unchecked")
  private static <T> void sort(TableView<T> table, int number, boolean descending) {
    var column = (TableColumn<T, ?>) table.getColumns().get(number);
    column.setSortType(
        descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    table.getSortOrder().setAll(List.of(column));
    table.sort();
  }

  /// One step of three rows in each frame, as a wheel does; what counts is the work on the screen
  /// thread in a frame, which at 60 frames a second must stay below 16.7 ms.
  private static void scrolls(OpenDesk desk) throws InterruptedException {
    int frames = 300;
    var work = new double[frames];
    var done = new CountDownLatch(1);
    var frame = new AtomicInteger();
    Fx.run(
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                int i = frame.getAndIncrement();
                if (i >= frames) {
                  stop();
                  done.countDown();
                  return;
                }
                long start = System.nanoTime();
                var table = table(desk);
                table.scrollTo(i * 3);
                table.applyCss();
                table.layout();
                work[i] = (System.nanoTime() - start) / 1e6;
              }
            }.start());
    done.await();
    print("a step of three rows", work);
  }

  private static void print(String what, double[] times) {
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: first %.1f ms, median %.1f ms, p95 %.1f ms, most %.1f ms%n",
        what,
        first,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1]);
  }
}
