package viva.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;
import viva.card.mock.MockQuestion.Stage;
import viva.interview.MockSession;
import viva.store.Library;
import viva.store.Program;
import viva.store.Shelf;
import viva.study.StudyClock;

/// Mock interviews in a program that is killed at random moments. `-Dviva.kills=50` kills as often
/// as the issue asks; the usual build takes fewer.
class KilledMockTest {
  private static final int KILLS = Integer.getInteger("viva.kills", 5);
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  @Test
  void atMostTwoSecondsOfTypingAreLostAndNoAnswerIsAppliedTwice()
      throws IOException, InterruptedException {
    try (var library = open()) {
      Shelf.add(library, "notes.md", cards(), NOW);
    }
    long seed = new Random().nextLong();
    var dice = new Random(seed);
    int resumed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      var said =
          Program.killed(
              1 + dice.nextInt(110),
              dice.nextInt(4_000_000),
              MockLearner.class,
              folder.resolve("library.db").toString());
      try (var library = open()) {
        assertThat(check(library, said))
            .as("seed %d, kill %d, %s", seed, kill, said.getLast())
            .isEmpty();
        if (library.mocks().open().isPresent()) resumed++;
      }
    }
    assertThat(resumed).as("mocks to resume, seed %d", seed).isPositive();
    System.out.println(KILLS + " kills, " + resumed + " mocks to resume");
  }

  /// What is wrong with a library after its program was killed.
  ///
  /// @param said what the program had said to be kept
  private static List<String> check(Library library, List<String> said) {
    var wrong = new ArrayList<String>();
    long rows = library.logSince(LocalDate.EPOCH).size();
    long applied = 0;
    for (var over : library.mocks().history())
      applied += library.mocks().applied(over.session()).size();
    if (rows != applied) wrong.add(rows + " rows for " + applied + " answers");
    if (said.isEmpty()) return wrong;
    var last = said.getLast().split(" ");
    long session = Long.parseLong(last[1]);
    if (last[0].equals("applied") && library.mocks().applied(session).isEmpty())
      wrong.add("what was applied is lost");
    if (!last[0].equals("step")) return wrong;
    var open = new Mocking(library, clock()).open();
    if (open.isEmpty()) {
      if (library.mocks().history().stream().noneMatch(r -> r.session() == session))
        wrong.add("no resume offered");
      return wrong;
    }
    if (open.get().mock().session() == session && isBehind(open.get(), last))
      wrong.add("behind: " + open.get().position() + " " + open.get());
    return wrong;
  }

  private static boolean isBehind(MockSession stored, String[] said) {
    int position = Integer.parseInt(said[2]);
    var stage = Stage.valueOf(said[3]);
    if (stored.position() > position) return false;
    if (stored.position() < position || stored.over()) return true;
    int further = stored.question().stage().compareTo(stage);
    return further < 0 || (further == 0 && MockLearner.typed(stored) < Integer.parseInt(said[4]));
  }

  private static StudyClock clock() {
    return new StudyClock(() -> NOW, () -> ZoneId.of("Asia/Shanghai"));
  }

  private Library open() {
    return Library.open(folder.resolve("library.db"));
  }

  private static List<Card> cards() {
    var cards = new ArrayList<Card>();
    for (int i = 1; i <= 40; i++) {
      var topic = Topic.of(i % 2 == 0 ? "Caches" : "Sorting");
      cards.add(new Card(topic, "What is " + i + "?", "Number.", new Origin("notes.md", i)));
    }
    return cards;
  }
}
