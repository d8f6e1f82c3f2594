package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.ReviewLog;
import viva.card.State;
import viva.store.Library;

/// A drill while days begin and clocks are moved.
class StudyDaysTest {
  @TempDir Path folder;
  private Squares squares;

  @BeforeEach
  void importNumbers() throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void anAnswerAfterMidnightIsKeptAndTheNewDaysCardsAreAdded() {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.now.set(Squares.NOW.plus(Duration.ofHours(26)));
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      desk.key(KeyCode.DIGIT4);
      desk.waitForText("A new study day has begun");
      desk.waitForText("square of 3?");
    }
    var days =
        squares.kept().stream()
            .filter(c -> c.state() instanceof State.Review)
            .map(c -> ((State.Review) c.state()).history().day().toString())
            .toList();
    assertThat(days).containsExactly("2026-03-02", "2026-03-03");
  }

  @Test
  void aClockThatIsSetBackTakesNoTimeAndLosesNothing() {
    try (var desk = squares.study()) {
      desk.now.set(Squares.NOW.minus(Duration.ofHours(3)));
      Squares.answer(desk, KeyCode.DIGIT3);
      desk.waitForText("square of 2?");
      assertThat(desk.errors()).isEmpty();
    }
    try (var open = Library.open(squares.library())) {
      var answer = (ReviewLog.Answer) open.log(squares.kept().getFirst().id()).getFirst();
      assertThat(answer.taken()).isZero();
      assertThat(answer.moment().at()).isEqualTo(Squares.NOW.minus(Duration.ofHours(3)));
    }
  }
}
