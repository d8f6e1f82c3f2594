package viva.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import viva.card.Card;
import viva.card.Origin;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.query.Query;
import viva.study.StudyClock;

/// How long the library's rows, a search and the catching-up of its index take: `ShelfSpeed CARDS
/// [FOLDER]`. A card has 1,000 bytes, as in the shared corpus; seven in ten were answered before.
/// With a folder the library stays there and is not made again.
public final class ShelfSpeed {
  private static final int TIMES = 15;
  private static final String HAN =
      "注意力机制通过查询键值计算权重模型训练推理缓存并行优化梯度损失函数位置编码归一化参数量化微调对齐奖励采样解码上下文向量检索评测"
          + "为什么怎样如何解释区别的是在和与不可以需要每个层头数据内存带宽延迟吞吐";

  private ShelfSpeed() {}

  static void main(String[] args) throws IOException, SQLException {
    int count = Integer.parseInt(args[0]);
    var folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("viva-shelf");
    var file = folder.resolve("library.db");
    if (Files.notExists(file)) make(file, count);
    var now = StudyClock.at(Answers.NOW, ZoneOffset.UTC, 4);
    try (var library = Library.open(file)) {
      catchUp(library);
      print("rows of the table", () -> library.shelves().catalogue().read(now).size());
      for (var words : List.of("缓", "缓存", "注意力", "gradient", "的"))
        print("search " + words, () -> find(library, words, now));
      print("ids of 缓存", () -> ids(library, "缓存", now));
    }
  }

  /// Makes a library of cards in documents of 200, whose index is still to be made.
  public static void make(Path file, int count) throws SQLException {
    var random = new Random(7);
    try (var library = Library.open(file)) {
      for (int from = 0; from < count; from += 10_000) {
        for (int document = from; document < Math.min(count, from + 10_000); document += 200) {
          var cards = new ArrayList<Card>();
          for (int i = 0; i < Math.min(200, count - document); i++)
            cards.add(card(random, "notes/" + document / 200 + ".md", i));
          Shelf.add(library, "notes/" + document / 200 + ".md", cards, Answers.NOW);
        }
      }
    }
    learn(file, random);
  }

  private static Card card(Random random, String document, int i) {
    return new Card(
        Topic.of("主题" + random.nextInt(12), "小节" + random.nextInt(8)),
        words(random, 12 + random.nextInt(24)) + "？ " + i,
        words(random, 200 + random.nextInt(250)) + " gradient " + i,
        new Origin(document, 1 + i * 12));
  }

  private static String words(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) text.append(HAN.charAt(random.nextInt(HAN.length())));
    return text.toString();
  }

  private static void learn(Path file, Random random) throws SQLException {
    long today = Answers.NOW.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO schedule (card_id, state, stability, difficulty, reviewed,
                                      reviewed_day, reviews, lapses, interval, due_day)
                SELECT id, 'REVIEW', ?, ?, 0, ?, 3, ?, 10, ? FROM card WHERE id % 10 = ?
                """)) {
      for (int digit = 0; digit < 7; digit++) {
        insert.setDouble(1, 1 + random.nextInt(90));
        insert.setDouble(2, 1 + random.nextDouble() * 9);
        insert.setLong(3, today - random.nextInt(30));
        insert.setInt(4, random.nextInt(4));
        insert.setLong(5, today - 3 + random.nextInt(30));
        insert.setInt(6, digit);
        insert.executeUpdate();
      }
    }
  }

  private static void catchUp(Library library) {
    var slices = new ArrayList<Long>();
    long start = System.nanoTime();
    boolean more = true;
    while (more) {
      long slice = System.nanoTime();
      more = library.search().catchUp(Search.SOON);
      slices.add(System.nanoTime() - slice);
    }
    var sorted = slices.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "index caught up in %d slices, %.1f s; a slice p50 %.1f ms, p95 %.1f ms, most %.1f ms%n",
        sorted.length,
        (System.nanoTime() - start) / 1e9,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }

  private static int find(Library library, String words, StudyMoment now) {
    return library
        .search()
        .find(new Query.Words(words, false), new Search.Measure(now, r -> 1, 8), 50)
        .size();
  }

  private static int ids(Library library, String words, StudyMoment now) {
    return library
        .search()
        .ids(new Query.Words(words, false), new Search.Measure(now, r -> 1, 8))
        .size();
  }

  private static void print(String what, Supplier<Integer> work) {
    var nanos = new long[TIMES];
    var processor = new long[TIMES];
    var threads = ManagementFactory.getThreadMXBean();
    int found = 0;
    for (int i = 0; i < TIMES; i++) {
      long cpu = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      found = work.get();
      nanos[i] = System.nanoTime() - start;
      processor[i] = threads.getCurrentThreadCpuTime() - cpu;
    }
    Arrays.sort(processor);
    long first = nanos[0];
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%s: %d found, first %.1f ms, median %.1f ms, most %.1f ms; processor median %.1f ms%n",
        what,
        found,
        first / 1e6,
        nanos[TIMES / 2] / 1e6,
        nanos[TIMES - 1] / 1e6,
        processor[TIMES / 2] / 1e6);
  }
}
