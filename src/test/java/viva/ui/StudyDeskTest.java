package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// What a learner does with a card, by keyboard and by mouse.
class StudyDeskTest {
  @TempDir Path folder;
  private Squares squares;

  @BeforeEach
  void importNumbers() throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void aFlagAndANoteArePutOnACardByKeyAndStay() {
    try (var desk = squares.study()) {
      desk.key(KeyCode.F);
      desk.waitForText("Red");
      desk.key(KeyCode.F);
      desk.waitForText("Orange");
      desk.key(KeyCode.N);
      desk.type("#note", "as in school");
      desk.press("#note-keep");
      desk.key(KeyCode.SPACE);
      desk.waitForText("as in school");
    }
    assertThat(squares.kept().getFirst().marks().flag()).isEqualTo(2);
    assertThat(squares.kept().getFirst().marks().note()).isEqualTo("as in school");
  }

  @Test
  void theMenuDoesByMouseWhatTheKeysDo() {
    try (var desk = squares.study()) {
      Fx.run(
          () ->
              ((MenuButton) Objects.requireNonNull(desk.find("#study-menu")))
                  .getItems().stream()
                      .filter(item -> "study-bury".equals(item.getId()))
                      .forEach(item -> item.getOnAction().handle(null)));
      desk.waitForText("square of 2?");
      desk.press(".reveal");
      desk.press("#rate-easy");
      desk.waitForText("square of 3?");
    }
    assertThat(squares.kept().getFirst().marks().buriedUntil()).isEqualTo("2026-03-03");
    assertThat(squares.kept().get(1).state()).isInstanceOf(State.Review.class);
  }

  @Test
  void eEditsTheCardAndLeadsBackHere() {
    try (var desk = squares.study()) {
      desk.key(KeyCode.E);
      desk.waitFor("#edit");
    }
  }

  @Test
  void anUnansweredCardOffersAnEditor() {
    var fifth = squares.kept().stream().filter(c -> c.card().unanswered()).toList();
    try (var desk =
        squares.open(new Place.Study(What.cards(fifth.stream().map(ScheduledCard::id).toList())))) {
      desk.waitForText("square of 5?");
      desk.key(KeyCode.SPACE);
      desk.press("#write-answer");
      desk.waitFor("#edit");
    }
  }

  @Test
  void practiceSaysSoAndLeavesTheScheduleAsItIs() {
    var what = What.of(new Scope.InTopic(Squares.NUMBERS), Pick.ALL).practised();
    try (var desk = squares.open(new Place.Study(what))) {
      desk.waitForText("the schedule stays as it is");
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
    }
    assertThat(squares.kept()).allMatch(c -> c.state() instanceof State.New);
    try (var open = Library.open(squares.library())) {
      assertThat(open.log(squares.kept().getFirst().id()))
          .singleElement()
          .isInstanceOfSatisfying(
              ReviewLog.Answer.class, a -> assertThat(a.kind()).isEqualTo(ReviewLog.Kind.PRACTICE));
    }
  }
}
