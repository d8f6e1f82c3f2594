package viva.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Interview;
import viva.card.Topic;
import viva.progress.chart.TrueRetention.Span;
import viva.progress.evidence.Evidence;
import viva.progress.evidence.Filter;
import viva.progress.evidence.Period;
import viva.progress.evidence.Share;
import viva.store.Library;
import viva.store.LivedLibrary;
import viva.study.StudyClock;
import viva.today.Evidences;

/// Every number that the log and the schedule know, against SQL on the file, on a hundred random
/// libraries under random filters.
class NumbersTest {
  private static final int LOGS = 100;
  private static final int[] SIZES = {3, 17, 60};
  static final Offset<Double> EXACT = within(1e-9);

  @TempDir private Path folder;

  @Test
  void everyNumberIsWhatSqlCounts() throws Exception {
    long fresh = new SplittableRandom().nextInt(1_000_000);
    for (int cards : SIZES) {
      try (var library = Library.open(stocked(cards))) {
        LivedLibrary.stock(library, cards);
      }
    }
    for (int log = 0; log < LOGS; log++) check(log == LOGS - 1 ? fresh : log);
  }

  private Path stocked(int cards) {
    return folder.resolve("stocked-" + cards + ".db");
  }

  /// One page with the SQL beside it.
  record Beside(Page page, Recount sql, long today, Instant now) {}

  private void check(long seed) throws Exception {
    var dice = new SplittableRandom(seed);
    var file = folder.resolve(seed + ".db");
    var zone = ZoneId.of("Asia/Shanghai");
    Evidence evidence;
    Filter filter;
    int cards = SIZES[dice.nextInt(SIZES.length)];
    Files.copy(stocked(cards), file);
    try (var library = Library.open(file)) {
      int answers = dice.nextInt(0, 4) == 0 ? dice.nextInt(3) : dice.nextInt(60, 260);
      var last = LivedLibrary.live(library, seed, cards, answers, 25);
      long id =
          library
              .interviews()
              .add(
                  new Interview(
                      "One", last.day().plusDays(9), 20, Map.of(Topic.of("Document 1"), 2.0)));
      var now = InstantSource.fixed(last.at().plusSeconds(3_600L * dice.nextInt(30)));
      var clock = new StudyClock(now, () -> zone);
      evidence = new Evidences(library, clock).read();
      filter = filter(dice, library.documents().getFirst().id(), id);
    }
    long today = evidence.now().day().toEpochDay();
    long from = filter.period().from(evidence.now().day()).toEpochDay();
    try (var sql = new Recount(file, condition(filter), from, today)) {
      var beside = new Beside(Page.of(evidence, filter), sql, today, evidence.now().at());
      try {
        check(beside, evidence);
      } catch (AssertionError e) {
        throw new AssertionError("log " + seed + ", " + filter, e);
      }
    }
    Files.delete(file);
  }

  private static Filter filter(SplittableRandom dice, long document, long interview) {
    return new Filter(
        List.of(Period.values()).get(dice.nextInt(Period.values().length)),
        dice.nextInt(3) == 0 ? Topic.of("Document 0") : Topic.NONE,
        dice.nextInt(4) == 0 ? OptionalLong.of(document) : OptionalLong.empty(),
        dice.nextInt(4) == 0 ? OptionalLong.of(interview) : OptionalLong.empty());
  }

  private static String condition(Filter filter) {
    var topic = "(SELECT path FROM topic WHERE topic.id = card.topic_id) LIKE '%s%%'";
    var condition = topic.formatted(String.join("", filter.topic().path()));
    if (filter.document().isPresent())
      condition += " AND card.document_id = " + filter.document().getAsLong();
    if (filter.interview().isPresent()) condition += " AND " + topic.formatted("Document 1");
    return condition;
  }

  private static void check(Beside b, Evidence evidence) throws SQLException {
    today(b);
    future(b);
    retention(b);
    shape(b);
    HabitNumbers.check(b);
    assertThat(b.page.recall().fresh())
        .isEqualTo(b.sql.count("asked JOIN meant USING (id) WHERE state IS NULL AND answer <> ''"));
    assertThat(b.page.recall().extent().n())
        .isEqualTo(b.sql.count("asked WHERE state IS NOT NULL"));
    assertThat(b.page.recall().known()).isEqualTo(ModelNumbers.known(b.page, evidence), EXACT);
    ModelNumbers.check(b.page, evidence);
  }

  private static void today(Beside b) throws SQLException {
    var day = b.page.day();
    var due = "iif(due_day IS NULL, due_at / 1000 < %d, due_day <= %d)";
    var ends = StudyClock.at(b.now, ZoneId.of("Asia/Shanghai"), StudyClock.TURN).dayEnds();
    due = due.formatted(ends.getEpochSecond(), b.today);
    assertThat(day.done())
        .isEqualTo(
            (int)
                b.sql.number(
                    "SELECT count(DISTINCT card_id) FROM given WHERE kind <> 'PRACTICE' AND day = "
                        + b.today));
    assertThat(day.left())
        .isEqualTo(b.sql.count("asked WHERE buried <= " + b.today + " AND " + due));
    assertThat(day.due())
        .isEqualTo(
            b.sql.count(
                "asked WHERE buried <= %d AND iif(due_day IS NULL, due_at <= %d, due_day <= %1$d)"
                    .formatted(b.today, b.now.toEpochMilli())));
    assertThat(day.minutes())
        .isEqualTo(b.sql.number("SELECT total(minutes) FROM given WHERE day = " + b.today), EXACT);
    assertThat(day.passed()).isEqualTo(share(b, "reviewed WHERE day = " + b.today));
    assertThat(day.next().map(Instant::toEpochMilli).orElse(0L))
        .isEqualTo(
            (long)
                b.sql.number(
                    "SELECT ifnull(min(due_at), 0) FROM asked WHERE buried <= %d AND due_at > %d AND %s"
                        .formatted(b.today, b.now.toEpochMilli(), due)));
  }

  private static void future(Beside b) throws SQLException {
    var future = b.page.future();
    var ends = StudyClock.at(b.now, ZoneId.of("Asia/Shanghai"), StudyClock.TURN).dayEnds();
    var ahead =
        "ifnull(due_day - %d, iif(due_at < %d, 0, 1 + (due_at - %2$d) / 86400000))"
            .formatted(b.today, ends.toEpochMilli());
    assertThat(future.extent().n()).isEqualTo(b.sql.count("asked WHERE state IS NOT NULL"));
    assertThat(future.backlog()).isEqualTo(b.sql.count("asked WHERE due_day < " + b.today));
    assertThat(future.load())
        .isEqualTo(
            b.sql.number("SELECT total(1.0 / ifnull(interval, 1)) FROM asked WHERE state <> ''"),
            EXACT);
    for (int d : new int[] {0, 1, 2, 5, 30, 364}) {
      var day = future.days().get(d);
      var on = "asked WHERE " + ahead + " = " + d;
      assertThat(day.learning()).isEqualTo(b.sql.count(on + " AND due_day IS NULL"));
      assertThat(day.young()).isEqualTo(b.sql.count(on + " AND interval < 21"));
      assertThat(day.mature()).isEqualTo(b.sql.count(on + " AND interval >= 21"));
      assertThat(day.cumulative())
          .isEqualTo(b.sql.count("asked WHERE state IS NOT NULL AND " + ahead + " <= " + d));
    }
  }

  static Share share(Beside b, String from) throws SQLException {
    return new Share(
        (int) b.sql.number("SELECT total(rating > 1) FROM " + from), b.sql.count(from));
  }

  private static void retention(Beside b) throws SQLException {
    var spans =
        Map.of(
            Span.TODAY, "= 0",
            Span.YESTERDAY, "= 1",
            Span.WEEK, "BETWEEN 0 AND 6",
            Span.MONTH, "BETWEEN 0 AND 29",
            Span.YEAR, "BETWEEN 0 AND 364",
            Span.ALL, "IS NOT NULL");
    for (var span : Span.values()) {
      var when = "reviewed WHERE (%d - day) %s".formatted(b.today, spans.get(span));
      var row = b.page.retention().row(span);
      assertThat(row.young()).as(when).isEqualTo(share(b, when + " AND before_interval < 21"));
      assertThat(row.mature()).isEqualTo(share(b, when + " AND before_interval >= 21"));
      assertThat(row.all()).isEqualTo(share(b, when));
    }
  }

  private static void shape(Beside b) throws SQLException {
    var memory = b.page.memory();
    for (var bar : memory.stability().bars())
      assertThat(bar.cards()).hasSize(b.sql.count(between("stability", bar.from(), bar.to())));
    for (var bar : memory.difficulty().bars())
      assertThat(bar.cards()).hasSize(b.sql.count(between("difficulty", bar.from(), bar.to())));
    for (var bar : memory.interval().bars())
      assertThat(bar.cards()).hasSize(b.sql.count(between("interval", bar.from(), bar.to())));
    assertThat(memory.difficulty().n()).isEqualTo(b.sql.count("asked WHERE difficulty > 0"));
    assertThat(memory.interval().n()).isEqualTo(b.sql.count("asked WHERE interval > 0"));
    int n = memory.stability().n();
    if (n > 0)
      assertThat(memory.stability().median())
          .isEqualTo(
              b.sql.number(
                  """
                  SELECT avg(stability) FROM (SELECT stability FROM asked WHERE stability > 0
                  ORDER BY stability LIMIT %d OFFSET %d)\
                  """
                      .formatted(2 - n % 2, (n - 1) / 2)),
              EXACT);
  }

  private static String between(String column, double from, double to) {
    return "asked WHERE " + column + " >= " + from + " AND " + column + " < " + to;
  }
}
