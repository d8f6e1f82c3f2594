package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Rating;
import viva.card.ReviewLog;
import viva.card.State;
import viva.card.Topic;
import viva.cli.Commands;
import viva.store.Library;
import viva.ui.kit.Place;

/// From a file of notes to twenty answers that are still there after a restart.
class WholeRunTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final int CARDS = 20;

  @TempDir Path folder;

  @Test
  void notesAreImportedDrilledByKeyboardAndStillThereAfterARestart() throws IOException {
    var library = importNotes();
    try (var desk =
        OpenDesk.at(library, new Place.Study(Topic.of("Numbers")), Locale.ENGLISH, NOW)) {
      for (int i = 1; i <= CARDS; i++) {
        desk.waitForText("square of " + i + "?");
        desk.key(KeyCode.SPACE);
        desk.waitForText("It is");
        desk.key(i % 2 == 0 ? KeyCode.DIGIT4 : KeyCode.DIGIT3);
      }
      desk.waitForText("square of 1?");
      assertThat(desk.errors()).isEmpty();
    }
    try (var kept = Library.open(library)) {
      var numbers =
          kept.cards().stream().filter(c -> c.card().topic().within(Topic.of("Numbers"))).toList();
      assertThat(numbers).hasSize(CARDS);
      for (var card : numbers) {
        var log = kept.log(card.id());
        assertThat(log).hasSize(1);
        assertThat(card.state()).isEqualTo(log.getFirst().after());
      }
      assertThat(numbers.stream().filter(c -> c.state() instanceof State.Review)).hasSize(10);
      assertThat(numbers.stream().filter(c -> c.state() instanceof State.Learning)).hasSize(10);
      assertThat(((ReviewLog.Answer) kept.log(numbers.getFirst().id()).getFirst()).rating())
          .isEqualTo(Rating.GOOD);
    }
    try (var desk =
        OpenDesk.at(
            library,
            new Place.Study(Topic.of("Numbers")),
            Locale.ENGLISH,
            NOW.plus(Duration.ofMinutes(11)))) {
      desk.waitForText("10 left");
      desk.waitForText("square of 1?");
    }
  }

  @Test
  void anAnswerIsTakenBackAndGivenAgainAcrossARestart() throws IOException {
    var library = importNotes();
    var place = new Place.Study(Topic.of("Numbers"));
    try (var desk = OpenDesk.at(library, place, Locale.ENGLISH, NOW)) {
      desk.waitForText("square of 1?");
      desk.key(KeyCode.SPACE);
      desk.waitForText("It is");
      desk.key(KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
    }
    try (var desk = OpenDesk.at(library, place, Locale.ENGLISH, NOW)) {
      desk.waitForText("square of 2?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
    }
    try (var kept = Library.open(library)) {
      assertThat(kept.cards().stream().filter(c -> !(c.state() instanceof State.New))).isEmpty();
      assertThat(kept.redo().map(ReviewLog::after).orElseThrow()).isInstanceOf(State.Review.class);
    }
  }

  @Test
  void aSuspendedCardIsNotAskedAndCanBeTakenBack() throws IOException {
    var library = importNotes();
    try (var desk =
        OpenDesk.at(library, new Place.Study(Topic.of("Numbers")), Locale.ENGLISH, NOW)) {
      desk.waitForText("square of 1?");
      desk.key(KeyCode.S);
      desk.waitForText("square of 2?");
      desk.waitForText("suspended");
      desk.press(".notice .button");
      desk.waitForText("square of 1?");
      desk.key(KeyCode.B);
      desk.waitForText("square of 2?");
    }
    try (var kept = Library.open(library)) {
      var first =
          kept.cards().stream()
              .filter(c -> c.card().question().contains("square of 1?"))
              .findFirst()
              .orElseThrow();
      assertThat(first.marks().suspended()).isFalse();
      assertThat(first.marks().buriedUntil()).isEqualTo("2026-03-03");
    }
  }

  private Path importNotes() throws IOException {
    var notes =
        Files.writeString(
            folder.resolve("numbers.md"),
            "# Numbers\n\n"
                + IntStream.rangeClosed(1, CARDS)
                    .mapToObj(
                        i -> "## What is the square of " + i + "?\n\nIt is $" + i * i + "$.\n")
                    .collect(Collectors.joining("\n")));
    var library = folder.resolve("library.db");
    Commands.run(library, Locale.ENGLISH, NOW, "import", notes.toString());
    return library;
  }
}
