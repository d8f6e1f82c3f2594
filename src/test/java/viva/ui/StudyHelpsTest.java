package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Topic;
import viva.card.mock.MissedPoint;
import viva.store.Library;
import viva.ui.kit.Place;

/// What helps a learner beside the card: points, ticks, the pad, the timer, the voice.
class StudyHelpsTest {
  private final Squares squares;

  StudyHelpsTest(@TempDir Path folder) throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void theAnswerComesPointByPointAndTicksProposeARating() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#pointByPoint");
      desk.press("#checklist");
      desk.press("#timer");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.waitForText("0:00");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#tick-2");
      assertThat(desk.text()).contains("It is 1").doesNotContain("It is not more");
      desk.key(KeyCode.SPACE);
      desk.waitForText("It is not more");
      desk.press("#tick-1");
      desk.waitFor("#rate-hard.proposed");
      desk.press("#tick-2");
      desk.waitFor("#rate-good.proposed");
    }
  }

  @Test
  void whatThePadSaysIsTickedAndWhatWasMissedIsCountedAndComesFirst() throws IOException {
    squares.add(
        "training.md",
        """
        # Training

        ## What does the first stage of ZeRO shard?

        - **Sharded**: the optimizer states of Adam, such as momentum and variance
        - **Whole**: gradients and parameters stay complete on every rank
        """);
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#checklist");
      desk.press("#scratchPad");
      desk.go(new Place.Study(Topic.of("Training")));
      desk.waitForText("stage of ZeRO");
      Fx.until("the cursor in the pad", () -> desk.hasFocus("scratch"));
      desk.write("Gradients and parameters stay complete on every rank.");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#tick-2:selected");
      assertThat(desk.text()).contains("Found").doesNotContain("Missed");
      desk.key(KeyCode.DIGIT1);
      desk.waitFor(".reveal");
      Fx.until("the cursor in the pad", () -> desk.hasFocus("scratch"));
      desk.shortcut(KeyCode.ENTER);
      desk.waitForText("Missed once before");
      desk.shift(KeyCode.DIGIT1);
      desk.waitFor("#tick-1:selected");
      desk.waitFor("#rate-hard.proposed");
      desk.key(KeyCode.DIGIT3);
      Fx.until("the next step", () -> desk.find("#rate-good") == null);
      assertThat(desk.errors()).isEmpty();
    }
    try (var open = Library.open(squares.library())) {
      assertThat(open.mocks().missed())
          .extracting(p -> p.text().split(":", -1)[0] + " " + p.missed() + "/" + p.asked())
          .containsExactlyInAnyOrder("Whole 1/2", "Sharded 1/2");
    }
  }

  @Test
  void anAnswerThatIsTakenBackTakesItsTickedPointsBack() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#checklist");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.key(KeyCode.SPACE);
      desk.press("#tick-1");
      desk.key(KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#tick-2");
      assertThat(desk.text()).doesNotContain("Missed");
      assertThat(missed()).isEmpty();
      desk.redo();
      desk.waitForText("square of 2?");
      assertThat(missed()).containsExactly("It is not more");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
    }
    assertThat(missed()).isEmpty();
  }

  @Test
  void theMinutesLeftFallAsCardsAreAnsweredAndFollowTheLearnersOwnPace() {
    try (var desk = squares.study()) {
      desk.waitForText("4 left · 5 minutes");
      for (var left : List.of("3 left · 4 minutes", "2 left · 2 minutes")) {
        desk.now.updateAndGet(t -> t.plusSeconds(115));
        Squares.answer(desk, KeyCode.DIGIT4);
        desk.waitForText(left);
      }
      desk.go(new Place.Home());
      desk.waitFor("#home");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("2 left · 4 minutes");
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("1 left · 2 minutes");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      desk.key(KeyCode.DIGIT4);
      desk.waitFor("#study-home");
      assertThat(desk.text()).doesNotContain(" left");
    }
  }

  /// The points that were missed, as the library has them.
  private List<String> missed() {
    try (var open = Library.open(squares.library())) {
      return open.mocks().missed().stream().map(MissedPoint::text).toList();
    }
  }

  @Test
  void theAnswerShowsItselfAfterSomeTimeThatTheCardHadTheLearnersAttention()
      throws InterruptedException {
    try (var desk = squares.open(new Place.Settings())) {
      desk.choose("#revealAfter", 1);
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.now.updateAndGet(t -> t.plusSeconds(15));
      desk.waitFor("#rate-good");
      desk.key(KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.shortcut(KeyCode.K);
      desk.waitFor(".veil");
      desk.now.updateAndGet(t -> t.plusSeconds(60));
      Thread.sleep(1_200); // longer than it would take
      assertThat(Fx.on(() -> desk.find("#rate-good"))).isNull();
      desk.key(KeyCode.ESCAPE);
      desk.waitForText("square of 2?");
      desk.now.updateAndGet(t -> t.plusSeconds(15));
      desk.waitFor("#rate-good");
    }
  }

  @Test
  void inThePadLettersAreLettersAndNothingOfItIsKept() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#scratchPad");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitFor("#scratch");
      Fx.until("the cursor in the pad", () -> desk.hasFocus("scratch"));
      desk.key(KeyCode.S);
      desk.type("#scratch", "one times one");
      desk.press(".reveal");
      desk.waitForText("one times one");
    }
    assertThat(squares.kept().getFirst().marks().suspended()).isFalse();
  }
}
