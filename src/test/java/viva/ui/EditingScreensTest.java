package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Problem;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.cli.Commands;
import viva.store.Library;
import viva.ui.kit.Place;

/// The problems of notes and the editor with the mouse; letters are typed where it clicked.
class EditingScreensTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private static final String LONG =
      "What would you measure first when the tail latency of a large service doubles overnight,"
          + " although neither its traffic nor its code has changed?";

  @TempDir Path folder;
  private Path library;
  private Path notes;

  @BeforeEach
  void notesWithTwoProblems() throws IOException {
    library = folder.resolve("library.db");
    notes =
        Files.writeString(
            folder.resolve("heaps.md"),
            """
            # Heaps

            ### What is a heap?
            A tree in an array.

            ### Who made it?

            ### %s
            """
                .formatted(LONG));
    try (var fresh = Library.open(library)) {
      fresh.setting("builtin", "none");
      fresh.setting("editor", opensAsFile());
    }
    Commands.run(library, Locale.ENGLISH, NOW, "import", notes.toString());
  }

  /// An editor for tests: Java, which leaves a log named after the file and the line.
  private static String opensAsFile() {
    return ProcessHandle.current().info().command().orElseThrow()
        + " -Xlog:gc:file={file}.{line} -version";
  }

  private OpenDesk desk() {
    var desk = OpenDesk.at(library, new Place.Home(), Locale.ENGLISH, NOW);
    desk.waitFor("#home");
    return desk;
  }

  private void waitUntilOpened(int line) {
    Fx.until(
        "the editor at line " + line, () -> Files.exists(notes.resolveSibling("heaps.md." + line)));
  }

  private List<String> problems() {
    try (var open = Library.open(library)) {
      return open.imports().problems().stream().map(Problem::detail).toList();
    }
  }

  private List<Card> cards() {
    try (var open = Library.open(library)) {
      return open.cards().stream().map(ScheduledCard::card).toList();
    }
  }

  @Test
  void aProblemIsOpenedAtItsLineAndSettledUntilNoneIsLeft() {
    try (var desk = desk()) {
      var mouse = new Mouse(desk);
      desk.go(new Place.Problems());
      desk.waitForText("2 things");
      mouse.click(row(desk, 1));
      Fx.until("the row is chosen", () -> cell(desk, 1).isSelected());
      mouse.click(button(desk, 0, "Open"));
      waitUntilOpened(6);
      mouse.click(button(desk, 0, "Leave it so"));
      desk.waitForText("1 thing");
      assertThat(desk.text()).doesNotContain("Who made it?");
      mouse.click(button(desk, 0, "Leave it so"));
      desk.waitForText("Nothing to look at:");
      mouse.click("#problems-back");
      desk.waitFor("#library");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatWasLeftSoIsTakenBackWithUndo() {
    var before = problems();
    try (var desk = desk()) {
      var mouse = new Mouse(desk);
      desk.go(new Place.Problems());
      desk.waitForText("2 things");
      mouse.click(button(desk, 0, "Leave it so"));
      mouse.click(button(desk, 0, "Leave it so"));
      desk.waitForText("Nothing to look at:");
      desk.shortcut(KeyCode.Z);
      desk.waitForText("1 thing");
      desk.key(KeyCode.U);
      desk.waitForText("2 things");
      desk.key(KeyCode.U);
      mouse.click(button(desk, 1, "Leave it so"));
      desk.waitForText("1 thing");
      mouse.click(".notice .button");
      desk.waitForText("2 things");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(problems()).isEqualTo(before);
  }

  @Test
  void enterOpensTheChosenProblem() {
    try (var desk = desk()) {
      desk.go(new Place.Problems());
      Fx.until("the focus on the list", () -> desk.hasFocus("problems"));
      desk.key(KeyCode.DOWN);
      desk.key(KeyCode.ENTER);
      waitUntilOpened(8);
    }
  }

  @Test
  void aLongProblemIsReadWholeInTheSmallestWindow() {
    try (var desk = desk()) {
      desk.size(900, 600);
      desk.go(new Place.Problems());
      desk.waitForText(LONG);
      Fx.until("a frame", () -> true);
      var words = (Label) Fx.on(() -> Objects.requireNonNull(cell(desk, 1).lookup(".label")));
      assertThat(words.getText()).endsWith(LONG);
      assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()));
      assertThat(cell(desk, 1).getHeight()).isGreaterThan(cell(desk, 0).getHeight());
    }
  }

  @Test
  void wordsAreWrittenOverANoteAndTurnedBack() {
    try (var desk = desk()) {
      var mouse = new Mouse(desk);
      desk.go(new Place.Library());
      mouse.click("#cards .table-row-cell");
      desk.go(new Place.Card(first()));
      mouse.click("#card-edit");
      mouse.click("#edit-open");
      waitUntilOpened(3);
      mouse.click("#edit-answer");
      assertThat(desk.focused("edit-answer")).isTrue();
      desk.write(" Mine.");
      Fx.until("the preview", () -> preview(desk).contains("Mine."));
      var split = (SplitPane) Objects.requireNonNull(desk.find("#edit-split"));
      mouse.pull(Objects.requireNonNull(desk.find("#edit-split .split-pane-divider")), 120);
      Fx.until("more room to write", () -> split.getDividerPositions()[0] > 0.55);
      mouse.click("#edit-save");
      desk.waitForText("The card shows your version");
      assertThat(cards().getFirst().answer()).isEqualTo("A tree in an array. Mine.");
      mouse.click("#card-edit");
      mouse.click("#edit-turn-back");
      desk.waitForText("The note's text is back.");
      assertThat(cards().getFirst().answer()).isEqualTo("A tree in an array.");
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void aCardOfOnesOwnIsLeftFoundAgainAndSaved() {
    try (var desk = desk()) {
      var mouse = new Mouse(desk);
      desk.go(new Place.Library());
      mouse.click("#new-card");
      mouse.click("#edit-save");
      desk.waitForText("A card needs a question.");
      assertThat(desk.focused("edit-question")).isTrue();
      desk.write("Why an array?");
      assertThat(desk.text()).doesNotContain("A card needs a question.");
      mouse.click("#edit-leave");
      mouse.click("#new-card");
      desk.waitFor("#edit-restored");
      mouse.click("#edit-restored .button");
      Fx.until("what was typed is gone", () -> typed(desk, "#edit-question").isEmpty());
      mouse.click("#edit-topic");
      desk.write("Heaps");
      mouse.click("#edit-question");
      desk.write("Why a tree?");
      mouse.click("#edit-another");
      desk.waitForText("The card is kept.");
      assertThat(typed(desk, "#edit-topic")).isEqualTo("Heaps");
      assertThat(desk.errors()).isEmpty();
    }
    var written = cards().getLast();
    assertThat(written.question()).isEqualTo("Why a tree?");
    assertThat(written.topic()).isEqualTo(Topic.of("Heaps"));
  }

  private CardId first() {
    try (var open = Library.open(library)) {
      return open.cards().getFirst().id();
    }
  }

  private static String preview(OpenDesk desk) {
    return OpenDesk.text(Objects.requireNonNull(desk.find(".edit-preview")));
  }

  private static String typed(OpenDesk desk, String selector) {
    return ((TextInputControl) Objects.requireNonNull(desk.find(selector))).getText();
  }

  private static Node row(OpenDesk desk, int index) {
    return Fx.on(() -> cell(desk, index));
  }

  private static IndexedCell<?> cell(OpenDesk desk, int index) {
    return desk.scene().getRoot().lookupAll("#problems .list-cell").stream()
        .map(IndexedCell.class::cast)
        .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Node button(OpenDesk desk, int row, String words) {
    return Fx.on(
        () ->
            cell(desk, row).lookupAll(".button").stream()
                .filter(b -> ((Button) b).getText().equals(words))
                .findFirst()
                .orElseThrow());
  }
}
