package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.State;
import viva.card.Topic;
import viva.store.Library;
import viva.store.shelf.Edits;
import viva.store.shelf.Words;
import viva.study.What;
import viva.ui.kit.Place;

/// What is done to the cards of the library, by keyboard and by mouse.
class LibraryActionsTest {
  private final NineCards cards;

  LibraryActionsTest(@TempDir Path folder) {
    cards = NineCards.in(folder);
  }

  @Test
  void keysSuspendFlagTagAndArchiveManyAndTheNoticeTakesItBack() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      NineCards.choose(desk, 0, 3);
      desk.key(KeyCode.S);
      desk.waitForText("3 cards are suspended.");
      assertThat(cards.now()).filteredOn(c -> c.marks().suspended()).hasSize(3);
      desk.press(".notice .button");
      Fx.until("the undo", () -> desk.find(".notice") == null);
      desk.waitForText("All 9");
      desk.key(KeyCode.DIGIT2);
      desk.waitForText("was changed");
      assertThat(cards.now()).filteredOn(c -> c.marks().flag() == 2).hasSize(3);
      desk.key(KeyCode.T);
      desk.type("#ask-words", "core");
      desk.press("#ask-go");
      desk.waitForText("have the tag");
      assertThat(cards.now()).filteredOn(c -> c.card().tags().contains("core")).hasSize(3);
      desk.key(KeyCode.A);
      NineCards.rows(desk, 6);
      desk.press(".notice .button");
      NineCards.rows(desk, 9);
    }
    assertThat(cards.now()).filteredOn(c -> c.marks().suspended()).isEmpty();
  }

  @Test
  void theRailCountsWhatTheLibraryCountsSuspendedOnesToo() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      NineCards.choose(desk, 0, 3);
      desk.key(KeyCode.S);
      desk.waitForText("Suspended 3");
      Fx.until("what is left to study", () -> rail(desk, "#go-study").equals("6"));
      assertThat(Fx.on(() -> rail(desk, "#go-library"))).isEqualTo("9");
      desk.key(KeyCode.A);
      desk.waitForText("All 6");
      Fx.until("six in the rail", () -> rail(desk, "#go-library").equals("6"));
    }
  }

  private static String rail(OpenDesk desk, String entry) {
    var count = desk.find(entry + " .rail-count");
    return count instanceof Labeled label ? label.getText() : "";
  }

  @Test
  void aFlagIsSeenOnItsCardAsSoonAsItIsGiven() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      desk.key(KeyCode.DIGIT2);
      desk.waitFor("#cards .flag-2");
      desk.key(KeyCode.DIGIT0);
      Fx.until("no flag", () -> desk.find("#cards .flag-2") == null);
    }
  }

  @Test
  void theQuestionWhereToMoveCardsStandsInOneLineBesideTheLongestTopic() {
    try (var library = Library.open(cards.file())) {
      var topic = Topic.of("Memory, scheduling and batching of a large service ".repeat(3).strip());
      library.shelves().edits().add(topic, new Words("Why?", "So."), List.of(), NineCards.NOW);
    }
    try (var desk = cards.desk(new Place.Library())) {
      desk.size(900, 600);
      NineCards.focus(desk);
      desk.key(KeyCode.M);
      desk.waitFor("#ask-go");
      Fx.until("a frame", () -> true);
      var words = (Labeled) Objects.requireNonNull(desk.find("#ask-bar .label"));
      assertThat(words.getText()).isEqualTo("Move 1 card to:");
      assertThat(words.getHeight()).isLessThan(2 * words.getFont().getSize());
    }
  }

  @Test
  void theScheduleIsResetAndSetThroughTheLogAndTakenBack() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      NineCards.choose(desk, 0, 3);
      var before = cards.now();
      desk.key(KeyCode.R);
      desk.waitForText("2 cards are new again");
      assertThat(cards.now()).allMatch(c -> c.state() instanceof State.New);
      desk.press(".notice .button");
      desk.waitForText("Learned 2");
      assertThat(cards.now()).isEqualTo(before);
      desk.key(KeyCode.D);
      desk.press("#ask-go");
      desk.waitForText("2 cards have another due day. 1 was never answered");
    }
  }

  @Test
  void deletingForGoodAsksFirst() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      desk.key(KeyCode.DELETE);
      desk.waitFor("#ask-go");
      desk.press("#ask-cancel");
      assertThat(cards.now()).hasSize(9);
      NineCards.focus(desk);
      desk.key(KeyCode.DELETE);
      desk.press("#ask-go");
      NineCards.rows(desk, 8);
    }
    assertThat(cards.now()).hasSize(8);
  }

  @Test
  void allCardsCanBeChosenAtOnceAndTheFootSaysHowMany() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      desk.shortcut(KeyCode.A);
      desk.waitForText("9 of 9 cards chosen");
      desk.key(KeyCode.DOWN);
      desk.waitForText("9 cards");
    }
  }

  @Test
  void theChosenCardsAreStudied() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      NineCards.choose(desk, 4, 6);
      desk.key(KeyCode.L);
      desk.waitFor(".study-question");
    }
  }

  @Test
  void aDoubleClickOpensTheCardWithItsCurveAndItsNoteIsKept() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, 9);
      desk.click("#cards .table-row-cell:selected", 2);
      desk.waitFor("#card #recall-curve");
      desk.type("#card-note", "Ask about lines.");
      desk.go(new Place.Library());
      NineCards.rows(desk, 9);
    }
    assertThat(cards.now().getFirst().marks().note()).isEqualTo("Ask about lines.");
  }

  @Test
  void ownWordsAreWrittenOverANoteAndTurnedBack() {
    var id = cards.now().getFirst().id();
    var before = cards.now().getFirst().card().answer();
    try (var desk = cards.desk(new Place.Card(id))) {
      desk.press("#card-edit");
      desk.type("#edit-answer", "In my words.");
      desk.press("#edit-save");
      desk.waitForText("The card shows your version");
      assertThat(cards.now().getFirst().card().answer()).isEqualTo("In my words.");
      desk.go(new Place.Library());
      desk.type("#library-search", "is:edited");
      NineCards.rows(desk, 1);
      Fx.until(
          "whose words they are",
          () ->
              OpenDesk.text(Objects.requireNonNull(desk.find("#preview")))
                  .contains("your version"));
      desk.go(new Place.Study(What.cards(List.of(id))));
      Fx.until("whose words they are", () -> shows(desk, "#own-words", "your version"));
      desk.go(new Place.Card(id));
      desk.press("#card-edit");
      desk.press("#edit-turn-back");
      desk.waitFor("#card");
      assertThat(cards.now().getFirst().card().answer()).isEqualTo(before);
    }
  }

  private static boolean shows(OpenDesk desk, String label, String words) {
    return desk.find(label) instanceof Labeled there && there.getText().equals(words);
  }

  @Test
  void aTagIsAskedForWithTheTagsThatThereAre() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      desk.key(KeyCode.T);
      desk.type("#ask-words", "rare");
      desk.press("#ask-go");
      desk.waitForText("#rare");
      desk.key(KeyCode.DOWN);
      desk.key(KeyCode.T);
      desk.waitFor("#ask-words");
      desk.type("#ask-words", "r");
      Fx.until(
          "the known tags",
          () ->
              desk.find("#ask-bar .combo-box") instanceof ComboBox<?> box
                  && box.getItems().contains("rare"));
      assertThat(
              Fx.on(() -> ((TextField) Objects.requireNonNull(desk.find("#ask-words"))).getText()))
          .isEqualTo("r");
    }
  }

  @Test
  void newCardsHaveNoDueDayButCanBeStudiedNow() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      var table = NineCards.table(desk);
      Fx.run(() -> table.getSelectionModel().clearSelection());
      NineCards.choose(desk, 4, 6);
      desk.key(KeyCode.D);
      desk.press("#ask-go");
      desk.waitForText("No card has another due day. 2 were never answered");
      desk.press(".notice .button");
      desk.waitForText("2 left");
    }
  }

  @Test
  void theCardsThatWereChosenStayChosenWhenOthersBeforeThemAreGone() {
    var before = cards.now();
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      try (var library = Library.open(cards.file())) {
        library.shelves().bulk().delete(List.of(before.getFirst().id()), NineCards.NOW);
      }
      var table = NineCards.table(desk);
      Fx.run(() -> table.getSelectionModel().clearSelection());
      NineCards.choose(desk, 4, 6);
      desk.key(KeyCode.S);
      NineCards.rows(desk, 8);
      desk.waitForText("2 of 8 cards chosen");
      desk.key(KeyCode.DIGIT1);
      desk.waitForText("flag");
    }
    assertThat(cards.now().stream().filter(c -> c.marks().flag() == 1 && c.marks().suspended()))
        .containsExactlyElementsOf(
            cards.now().stream()
                .filter(c -> List.of(before.get(4).id(), before.get(5).id()).contains(c.id()))
                .toList());
  }

  @Test
  void aCardIsWrittenByKeyboardAndUnsavedWordsAreKept() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      desk.key(KeyCode.N);
      desk.waitFor("#edit-question");
      desk.type("#edit-topic", "Mine › New");
      desk.type("#edit-question", "Is $x$ kept?");
      desk.key(KeyCode.ESCAPE);
      desk.waitFor("#cards");
      desk.press("#new-card");
      desk.waitFor("#edit-restored");
      desk.type("#edit-answer", "It is.");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#card");
      desk.waitForText("It is.");
    }
    var written = cards.now().getLast().card();
    assertThat(written.question()).isEqualTo("Is $x$ kept?");
    assertThat(written.topic()).isEqualTo(Topic.of("Mine", "New"));
    assertThat(written.origin().file()).isEqualTo(Edits.OWN);
  }

  @Test
  void aCardWithoutAQuestionIsNotSaved() {
    try (var desk = cards.desk(new Place.NewCard())) {
      desk.press("#edit-save");
      desk.waitForText("A card needs a question.");
    }
    assertThat(cards.now()).hasSize(9);
  }
}
