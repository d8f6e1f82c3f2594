package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static viva.ui.Squares.answer;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// What a learner does with a card, by keyboard and by mouse.
class StudyDeskTest {
  private final Squares squares;

  StudyDeskTest(@TempDir Path folder) throws IOException {
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
  void eWritesOverTheCardAndLeadsBackToIt() {
    try (var desk = squares.study()) {
      desk.key(KeyCode.E);
      desk.waitForText("The note stays as it is");
      desk.type("#edit-question", "One times one?");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#study");
      desk.waitForText("One times one?");
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
    }
    assertThat(squares.folder().resolve("numbers.md")).content().contains("square of 1?");
    assertThat(squares.kept().getFirst().card().question()).isEqualTo("One times one?");
  }

  @Test
  void aPracticeGoesOnWhereItWasLeftForTheEditor() {
    var what = What.of(new Scope.InTopic(Squares.NUMBERS), Pick.ALL).practised();
    try (var desk = squares.open(new Place.Study(what))) {
      desk.waitForText("square of 1?");
      answer(desk, KeyCode.DIGIT4);
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
      desk.key(KeyCode.E);
      desk.waitFor("#edit");
      Fx.until("a field to write in", () -> desk.scene().getFocusOwner() instanceof TextArea);
      desk.key(KeyCode.ESCAPE);
      desk.waitForText("the schedule stays as it is");
      desk.waitForText("square of 3?");
      desk.waitForText("3 left");
    }
  }

  @Test
  void oOpensTheNoteAtItsLineInTheUsersOwnEditor() throws IOException {
    assumeTrue(File.separatorChar == '/', "a shell script stands for the editor");
    var seen = squares.folder().resolve("seen");
    var editor =
        Files.writeString(
            squares.folder().resolve("my-editor"), "#!/bin/sh\necho \"$@\" >> " + seen);
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    try (var desk = squares.open(new Place.Settings())) {
      desk.focus("#editor");
      desk.type("#editor", editor + " +{line} {file}");
      desk.focus("#open-folder");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.key(KeyCode.O);
      Fx.until("the editor", () -> lines(seen) == 1);
      desk.key(KeyCode.E);
      desk.waitFor("#edit-open");
      Fx.until("the cursor in the question", () -> desk.hasFocus("edit-question"));
      desk.shortcut(KeyCode.O);
      Fx.until("the editor again", () -> lines(seen) == 2);
    }
    assertThat(Files.readAllLines(seen))
        .containsOnly("+3 " + squares.folder().resolve("numbers.md"));
  }

  @Test
  void aCardThatNoFileHoldsIsOfferedToBeEditedInViva() {
    var cards = NineCards.in(squares.folder().resolve("other"));
    try (var desk = cards.desk(new Place.Study(Topic.of("Mine")))) {
      desk.waitForText("What is 缓存一致性?");
      desk.key(KeyCode.O);
      desk.waitForText("there is no document to open");
      desk.press(".notice .button");
      desk.waitFor("#edit-question");
      Fx.until("the cursor in the question", () -> desk.hasFocus("edit-question"));
      desk.key(KeyCode.ESCAPE);
      desk.waitForText("What is 缓存一致性?");
      desk.go(new Place.Library());
      NineCards.focus(desk);
      desk.type("#library-search", "topic:mine");
      NineCards.rows(desk, 1);
      desk.key(KeyCode.O);
      desk.waitForText("there is no document to open");
    }
  }

  private static long lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whereTheUserPutsTheDividerOfTheEditorIsKept() {
    for (double place : List.of(0.5, 0.3)) {
      try (var desk = squares.study()) {
        desk.key(KeyCode.E);
        desk.waitFor("#edit-split .split-pane-divider");
        Fx.run(
            () -> {
              var split = (SplitPane) Objects.requireNonNull(desk.find("#edit-split"));
              assertThat(split.getDividerPositions()[0]).isCloseTo(place, within(0.01));
              split.setDividerPositions(0.3);
              Input.mouse(MouseEvent.MOUSE_RELEASED, split, Point2D.ZERO, 1);
            });
      }
    }
  }

  @Test
  void enterShowsAPictureInFullSizeAndEscapeClosesIt() throws IOException {
    var picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", squares.folder().resolve("levels.png").toFile());
    squares.add("caches.md", "# Caches\n\n## Which levels are there?\n\n![levels](levels.png)\n");
    try (var desk = squares.open(new Place.Study(Topic.of("Caches")))) {
      desk.waitForText("Which levels");
      desk.key(KeyCode.SPACE);
      desk.focus(".md-picture");
      desk.key(KeyCode.ENTER);
      Fx.until("the picture", () -> "levels".equals(desk.stage().getTitle()));
      desk.key(KeyCode.ESCAPE);
      Fx.until("the card", () -> Window.getWindows().size() == 1);
      desk.key(KeyCode.DIGIT4);
      Fx.until("the answer", () -> desk.find("#rate-good") == null);
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void shiftAndTabLeadBackTheWayThatTabHasCome() {
    try (var desk = squares.study()) {
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      var there = new ArrayList<Node>();
      for (int i = 0; i < 9; i++) {
        there.add(owner(desk));
        desk.key(KeyCode.TAB);
      }
      var back = new ArrayList<Node>();
      for (int i = 0; i < 9; i++) {
        desk.shift(KeyCode.TAB);
        back.add(owner(desk));
      }
      assertThat(back).containsExactlyElementsOf(there.reversed());
      assertThat(there).anyMatch(node -> "rate-again".equals(node.getId()));
    }
  }

  private static Node owner(OpenDesk desk) {
    return Fx.on(() -> Objects.requireNonNull(desk.scene().getFocusOwner()));
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
      answer(desk, KeyCode.DIGIT4);
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
