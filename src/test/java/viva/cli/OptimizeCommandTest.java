package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import viva.fsrs.SchedulerConfig;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.store.Shelf;

class OptimizeCommandTest {
  @TempDir Path folder;

  /// What a command printed, and its exit code.
  private record Ran(int code, String out, String err) {}

  private Ran run(Instant now, String... args) {
    var console = new Console(file(), Locale.ENGLISH, now);
    return new Ran(console.run(args), console.out(), console.err());
  }

  private Path file() {
    return folder.resolve("library.db");
  }

  @Test
  void anEmptyLogIsRefusedWithWhatIsMissing() {
    Library.open(file()).close();
    assertThat(run(Instant.EPOCH, "optimize"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "No answers can be learned from so far; 400 more are needed. Answer some more"
                    + " cards over the coming days; until then everything stays as it is.\n"));
  }

  @Test
  void whatIsLearnedIsSaidInWordsAndInUseAfterwards() throws SQLException {
    var now = LearnedLibrary.make(file(), 300, 6_000);
    var tried = run(now, "optimize", "--dry-run");
    assertThat(tried.code()).isZero();
    assertThat(tried.out())
        .contains("Your memory keeps ", "longer than average.", "nothing has been changed yet");
    try (var library = Library.open(file())) {
      assertThat(library.history().inForce()).isEmpty();
    }
    assertThat(run(now, "optimize").out()).contains("in use from the next answer on");
    try (var library = Library.open(file())) {
      var config = SchedulerConfig.parse(library.history().inForce().orElseThrow());
      assertThat(config.parameters()).isNotEqualTo(SchedulerConfig.DEFAULT.parameters());
      assertThat(config.text().replaceFirst("weights=[^;]*", ""))
          .isEqualTo(SchedulerConfig.DEFAULT.text().replaceFirst("weights=[^;]*", ""));
    }
    var again = new JsonMapper().readTree(run(now, "optimize", "--json").out());
    assertThat(again.get("verdict").asString()).isEqualTo("kept");
    assertThat(again.get("applied").asBoolean()).isFalse();
  }

  @Test
  void jsonHasEveryFigureAndEveryFault() throws SQLException {
    LearnedLibrary.make(file(), 300, 6_000);
    var early = Instant.parse("2024-06-01T00:00:00Z");
    var json = new JsonMapper().readTree(run(early, "optimize", "--json", "--dry-run").out());
    assertThat(json.get("faults").get(0).get("kind").asString()).isEqualTo("FUTURE");
    assertThat(json.get("unseen").get("before").get("logLoss").asDouble()).isBetween(0.0, 1.0);
    assertThat(json.get("unseen").get("after").get("predicted").asDouble()).isBetween(0.0, 1.0);
    var months = json.get("months").values().stream().toList();
    assertThat(months)
        .extracting(m -> m.get("month").asString())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(months).allMatch(m -> m.get("answers").asInt() > 0);
  }

  @Test
  void aStateThatTheLogDoesNotGiveIsPrinted() throws SQLException {
    try (var library = Library.open(file())) {
      Shelf.add(library, "caches.md", LearnedLibrary.cards(2), Instant.EPOCH);
      LearnedLibrary.answer(library, Instant.parse("2026-03-02T02:00:00Z"));
    }
    assertThat(run(Instant.EPOCH, "check"))
        .isEqualTo(
            new Ran(
                0, "1 card and 1 log row looked at: what is kept is what the log gives.\n", ""));
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE schedule SET lapses = 5, stability = 99");
    }
    var ran = run(Instant.EPOCH, "check");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(
            """
            card 1 "What does level 1 hold?": stability is 99.0, the log gives 2.3065
            card 1 "What does level 1 hold?": count of lapses is 5, the log gives 0
            1 card and 1 log row looked at: 2 differences.
            """);
  }
}
