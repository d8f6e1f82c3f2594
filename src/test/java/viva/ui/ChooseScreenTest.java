package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// Choosing what to study, and going on with what was chosen.
class ChooseScreenTest {
  private final Squares squares;

  ChooseScreenTest(@TempDir Path folder) throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void whatToStudyIsChosenAndCountedBeforeItStarts() {
    try (var desk = squares.open(new Place.Home())) {
      desk.press("#choose-what");
      desk.waitFor("#choose");
      choose(desk, "#choose-kind", "A topic");
      choose(desk, "#choose-topic", "Numbers");
      desk.waitForText("4 cards, about");
      Fx.run(() -> ((RadioButton) Objects.requireNonNull(desk.find("#pick-ALL"))).fire());
      desk.waitForText("5 cards, about");
      Fx.run(() -> Objects.requireNonNull(desk.find("#choose-start")).requestFocus());
      desk.key(KeyCode.ENTER);
      desk.waitForText("the schedule stays as it is");
    }
  }

  @Test
  void ofQuestionsWithoutAnAnswerAllAreAskedUntilOthersAreChosen() {
    try (var desk = squares.open(new Place.Choose(What.DUE))) {
      choose(desk, "#choose-kind", "Cards in one state");
      choose(desk, "#choose-state", "Without an answer");
      desk.waitForText("1 card, about");
      desk.waitFor("#pick-ALL:selected");
      choose(desk, "#choose-state", "New");
      desk.waitFor("#pick-DUE:selected");
    }
  }

  @Test
  void aSearchThatIsNoQueryIsExplainedAndDoesNotStart() {
    try (var desk = squares.open(new Place.Choose(What.of(new Scope.Found("is:gone"), Pick.ALL)))) {
      desk.waitForText("There is no \"is:gone\"");
      assertThat(Fx.on(() -> Objects.requireNonNull(desk.find("#choose-start")).isDisabled()))
          .isTrue();
      desk.type("#choose-words", "square topic:numbers");
      desk.waitForText("5 cards, about");
    }
  }

  @Test
  void aDrillLeftOpenIsOfferedAgainAfterARestart() {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
    }
    try (var desk = squares.open(new Place.Home())) {
      desk.waitForText("Left open");
      desk.waitForText("3 cards left");
      desk.press("#go-on");
      desk.waitForText("square of 2?");
    }
  }

  @Test
  void whereNothingIsToBeAskedNothingIsSaidToBeDone() {
    var none = What.of(new Scope.Found("\"square of 77\""), Pick.ALL);
    try (var desk = squares.open(new Place.Home())) {
      desk.go(new Place.Study(none));
      desk.waitForText("Nothing to ask here now.");
      assertThat(desk.text()).doesNotContain("kept and scheduled");
    }
  }

  @Test
  void theEndOfAChosenDrillDoesNotSayThatNothingElseIsDue() {
    var one = What.of(new Scope.Found("\"square of 1\""), Pick.ALL);
    try (var desk = squares.open(new Place.Study(one))) {
      desk.waitForText("square of 1?");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      desk.key(KeyCode.DIGIT4);
      desk.waitForText("That was all of these cards.");
    }
  }

  private static void choose(OpenDesk desk, String box, String words) {
    desk.waitFor(box);
    Fx.run(() -> choose((ComboBox<?>) Objects.requireNonNull(desk.find(box)), words));
  }

  private static <E> void choose(ComboBox<E> box, String words) {
    for (var value : box.getItems())
      if (box.getConverter().toString(value).equals(words)) box.setValue(value);
  }
}
