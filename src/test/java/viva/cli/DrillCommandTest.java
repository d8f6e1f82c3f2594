package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.State;
import viva.cli.input.Keyboard;
import viva.store.Library;
import viva.study.ByHand;
import viva.study.StudyClock;
import viva.words.Messages;

class DrillCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String input, String... args) {
    return Cli.run(
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Messages.of(Locale.ENGLISH),
            folder.resolve("library.db"),
            () -> Instant.parse("2026-03-02T02:00:00Z"),
            () -> ZoneId.of("Asia/Shanghai"),
            (_, _) -> 2,
            () -> Keyboard.lines(new StringReader(input))),
        args);
  }

  @BeforeEach
  void importNotes() throws IOException {
    var notes =
        Files.writeString(
            folder.resolve("caches.md"),
            """
            # Caches

            ## What is a cache line?

            The unit of transfer: $64$ bytes.

            ## What is false sharing?

            Two cores, one line.
            """);
    assertThat(run("", "import", notes.toString())).isZero();
    out.getBuffer().setLength(0);
  }

  private List<State> states() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      return library.cards().stream().map(c -> c.state()).toList();
    }
  }

  @Test
  void aDrillAsksShowsTheFormulaAsItsSourceAndKeepsEachAnswer() {
    assertThat(run("\n4\n \n4\n", "drill", "--topic", "caches")).isZero();
    assertThat(out.toString())
        .contains("2 cards left · Caches")
        .contains("What is a cache line?")
        .contains("The unit of transfer: $64$ bytes.")
        .contains("2 answers kept, nothing left.");
    assertThat(states()).allMatch(State.Review.class::isInstance);
  }

  @Test
  void anAnswerIsTakenBackAndTheInputMayEndAtAnyTime() {
    assertThat(run("\n4\nu\nx\n\n3\n", "drill")).isZero();
    assertThat(states().getFirst()).isInstanceOf(State.Learning.class);
    assertThat(states().getLast()).isInstanceOf(State.New.class);
    assertThat(out.toString()).contains("1 answer kept, 2 cards left.");
  }

  @Test
  void aResetIsNoAnswerToBeTakenBack() {
    assertThat(run("\n4\n", "drill", "--topic", "caches")).isZero();
    try (var library = Library.open(folder.resolve("library.db"))) {
      var now = Instant.parse("2026-03-02T02:00:00Z");
      var moment = StudyClock.at(now, ZoneId.of("Asia/Shanghai"), StudyClock.TURN);
      var card = library.cards().getFirst();
      library.record(ByHand.reset(card, moment).orElseThrow());
    }
    assertThat(run("u\n", "drill", "--topic", "caches")).isZero();
    assertThat(out.toString()).contains("The step before was not an answer");
    assertThat(states()).allMatch(State.New.class::isInstance);
  }

  @Test
  void aCardIsSuspendedBeforeAndAfterItsAnswerAndTheKeysAreSaidAgain() {
    assertThat(run("?\ns\n\n?\ns\n", "drill")).isZero();
    assertThat(out.toString())
        .containsPattern("(?s)s suspends the card.*s suspends the card.*s suspends the card")
        .contains("No answers kept, nothing left.");
    try (var library = Library.open(folder.resolve("library.db"))) {
      assertThat(library.cards()).allMatch(c -> c.marks().suspended());
    }
  }

  @Test
  void practiceLeavesTheSchedule() {
    assertThat(run("\n1\n\n3\n\n3\n", "drill", "--practice", "--search", "line")).isZero();
    assertThat(out.toString()).contains("3 answers kept, nothing left.").doesNotContain("10 min");
    assertThat(states()).allMatch(State.New.class::isInstance);
  }

  @Test
  void aTopicThatIsNotThereAndABadQueryAreSaidInASentence() {
    assertThat(run("", "drill", "--topic", "nowhere")).isZero();
    assertThat(out.toString()).contains("Nothing is due here now.");
    assertThat(run("", "drill", "--search", "is:gone")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no \"is:gone\"");
  }
}
