package viva.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.State;
import viva.store.Library;
import viva.study.ByHand;
import viva.study.StudyClock;

class DrillCommandTest {
  private final Path folder;
  private final Console console;

  DrillCommandTest(@TempDir Path folder) {
    this.folder = folder;
    console = Console.in(folder);
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
    assertThat(console.run("import", notes.toString())).isZero();
  }

  private List<State> states() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      return library.cards().stream().map(c -> c.state()).toList();
    }
  }

  @Test
  void aDrillAsksShowsTheFormulaAsItsSourceAndKeepsEachAnswer() {
    assertThat(console.typed("\n4\n \n4\n", "drill", "--topic", "caches")).isZero();
    assertThat(console.out())
        .contains("2 cards left · Caches")
        .contains("What is a cache line?")
        .contains("The unit of transfer: $64$ bytes.")
        .contains("2 answers kept, nothing left.");
    assertThat(states()).allMatch(State.Review.class::isInstance);
  }

  @Test
  void anAnswerIsTakenBackAndTheInputMayEndAtAnyTime() {
    assertThat(console.typed("\n4\nu\nx\n\n3\n", "drill")).isZero();
    assertThat(states().getFirst()).isInstanceOf(State.Learning.class);
    assertThat(states().getLast()).isInstanceOf(State.New.class);
    assertThat(console.out()).contains("1 answer kept, 2 cards left.");
  }

  @Test
  void aResetIsNoAnswerToBeTakenBack() {
    assertThat(console.typed("\n4\n", "drill", "--topic", "caches")).isZero();
    try (var library = Library.open(folder.resolve("library.db"))) {
      var now = Instant.parse("2026-03-02T02:00:00Z");
      var moment = StudyClock.at(now, ZoneId.of("Asia/Shanghai"), StudyClock.TURN);
      var card = library.cards().getFirst();
      library.record(ByHand.reset(card, moment).orElseThrow());
    }
    assertThat(console.typed("u\n", "drill", "--topic", "caches")).isZero();
    assertThat(console.out()).contains("The step before was not an answer");
    assertThat(states()).allMatch(State.New.class::isInstance);
  }

  @Test
  void aCardIsSuspendedBeforeAndAfterItsAnswerAndTheKeysAreSaidAgain() {
    assertThat(console.typed("?\ns\n\n?\ns\n", "drill")).isZero();
    assertThat(console.out())
        .containsPattern("(?s)s suspends the card.*s suspends the card.*s suspends the card")
        .contains("No answers kept, nothing left.");
    try (var library = Library.open(folder.resolve("library.db"))) {
      assertThat(library.cards()).allMatch(c -> c.marks().suspended());
    }
  }

  @Test
  void practiceLeavesTheSchedule() {
    assertThat(console.typed("\n1\n\n3\n\n3\n", "drill", "--practice", "--search", "line"))
        .isZero();
    assertThat(console.out()).contains("3 answers kept, nothing left.").doesNotContain("10 min");
    assertThat(states()).allMatch(State.New.class::isInstance);
  }

  @Test
  void aTopicThatIsNotThereAndABadQueryAreSaidInASentence() {
    assertThat(console.run("drill", "--topic", "nowhere")).isZero();
    assertThat(console.out()).contains("Nothing is due here now.");
    assertThat(console.run("drill", "--search", "is:gone")).isEqualTo(2);
    assertThat(console.err()).contains("There is no \"is:gone\"");
  }
}
