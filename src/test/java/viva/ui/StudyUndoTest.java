package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static viva.ui.Squares.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Marks;
import viva.card.State;
import viva.card.Topic;
import viva.ui.kit.Place;

/// What is done with cards in a drill is taken back in the order in which it was done.
class StudyUndoTest {
  @TempDir Path folder;
  private Squares squares;

  @BeforeEach
  void importNumbers() throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void aCardSuspendedByMistakeComesBackBeforeTheAnswerThatWasGivenEarlier() {
    try (var desk = squares.study()) {
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.key(KeyCode.S);
      desk.waitForText("square of 3?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 2?");
      desk.waitForText("3 left");
      assertThat(desk.text()).doesNotContain("is suspended");
      assertThat(marks(1)).isEqualTo(Marks.NONE);
      assertThat(squares.kept().getFirst().state()).isInstanceOf(State.Review.class);
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
      desk.waitForText("4 left");
      assertThat(squares.kept().getFirst().state()).isInstanceOf(State.New.class);
      desk.redo();
      desk.waitForText("square of 2?");
      desk.redo();
      desk.waitForText("square of 3?");
      desk.redo();
      desk.waitForText("There is nothing to do again.");
    }
    assertThat(squares.kept().getFirst().state()).isInstanceOf(State.Review.class);
    assertThat(marks(1).suspended()).isTrue();
  }

  @Test
  void anAnswerOfAnEarlierDrillIsGivenAgainBeforeWhatWasTakenBackAfterIt() {
    try (var desk = squares.study()) {
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
    }
    try (var desk = squares.open(new Place.Study(Squares.NUMBERS))) {
      desk.waitForText("square of 2?");
      desk.key(KeyCode.S);
      desk.waitForText("square of 3?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 2?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
      desk.redo();
      desk.waitForText("square of 2?");
      assertThat(marks(1)).isEqualTo(Marks.NONE);
      desk.redo();
      desk.waitForText("square of 3?");
    }
    assertThat(squares.kept().getFirst().state()).isInstanceOf(State.Review.class);
    assertThat(marks(1).suspended()).isTrue();
  }

  @Test
  void whatIsDoneAfterAStepBackTakesThePlaceOfWhatCouldBeDoneAgain() {
    try (var desk = squares.study()) {
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
      desk.key(KeyCode.B);
      desk.waitForText("square of 2?");
      desk.redo();
      desk.waitForText("There is nothing to do again.");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
    }
    assertThat(squares.kept()).allMatch(c -> c.state() instanceof State.New);
    assertThat(marks(0)).isEqualTo(Marks.NONE);
  }

  @Test
  void aFlagAndANoteAreTakenBackWithoutTurningTheCard() {
    try (var desk = squares.study()) {
      desk.key(KeyCode.SPACE);
      desk.key(KeyCode.F);
      desk.waitForText("Red");
      desk.key(KeyCode.N);
      desk.type("#note", "as in school");
      desk.press("#note-keep");
      desk.waitForText("as in school");
      desk.key(KeyCode.U);
      Fx.until("no note", () -> !OpenDesk.text(desk.scene().getRoot()).contains("as in school"));
      desk.waitFor("#rate-good");
      desk.key(KeyCode.U);
      Fx.until("no flag", () -> !OpenDesk.text(desk.scene().getRoot()).contains("Red"));
      assertThat(marks(0)).isEqualTo(Marks.NONE);
      desk.redo();
      desk.waitForText("Red");
    }
    assertThat(marks(0)).isEqualTo(new Marks(false, LocalDate.EPOCH, 1, ""));
  }

  @Test
  void theNoticeBringsItsOwnCardBackThoughAnotherWasAnsweredSince() {
    try (var desk = squares.study()) {
      desk.key(KeyCode.S);
      desk.waitForText("square of 2?");
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
      desk.press(".notice .button");
      desk.waitForText("square of 1?");
      desk.waitForText("3 left");
      desk.key(KeyCode.U);
      desk.waitForText("square of 2?");
      desk.waitForText("4 left");
    }
    assertThat(squares.kept()).allMatch(c -> c.marks().equals(Marks.NONE));
    assertThat(squares.kept()).allMatch(c -> c.state() instanceof State.New);
  }

  @Test
  void whatWasResetInTheLibraryIsNotTakenBackInADrillOfOtherCards() {
    var cards = NineCards.in(folder.resolve("other"));
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      NineCards.choose(desk, 0, 3);
      desk.key(KeyCode.R);
      desk.waitForText("2 cards are new again");
      desk.go(new Place.Study(Topic.of("Mine")));
      desk.waitForText("What is 缓存一致性?");
      desk.key(KeyCode.U);
      desk.waitForText("The step before was not an answer");
      assertThat(desk.text()).contains("What is 缓存一致性?");
      assertThat(cards.now()).allMatch(c -> c.state() instanceof State.New);
      desk.press(".notice .button");
      Fx.until("the step back", () -> cards.now().getFirst().state() instanceof State.Review);
      desk.waitForText("What is 缓存一致性?");
    }
  }

  private Marks marks(int card) {
    return squares.kept().get(card).marks();
  }
}
