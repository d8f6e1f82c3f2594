package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.content.page.Form;
import viva.store.Library;
import viva.ui.kit.Place;
import viva.words.Messages;

class ImportScreenTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;
  private Path file;
  private Path notes;

  @BeforeEach
  void someNotes() throws IOException {
    file = folder.resolve("library.db");
    try (var library = Library.open(file)) {
      library.setting("builtin", "none");
    }
    notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(
        notes.resolve("heap.md"),
        """
        # Heaps

        Some words before.

        ### What is a heap?
        A tree in an array.

        ### What is a heap for?
        For the next of many.

        ### Who made it?
        """);
  }

  private OpenDesk desk(Place place) {
    return OpenDesk.at(file, place, Locale.ENGLISH, NOW);
  }

  private static boolean seen(OpenDesk desk) {
    return Objects.requireNonNull(desk.find("#go-ongoing")).isVisible();
  }

  private int cards() {
    try (var library = Library.open(file)) {
      return (int)
          library.cards().stream()
              .filter(c -> c.card().origin().file().endsWith("heap.md"))
              .count();
    }
  }

  @Test
  void notesAreSeenBeforeTheyAreKeptAndTheImportIsUndone() {
    try (var desk = desk(new Place.Import(List.of(notes)))) {
      desk.waitFor("#import-cards");
      assertThat(desk.text()).contains("3 new cards", "What is a heap?", "A tree in an array.");
      desk.press("#import-keep");
      desk.waitFor(".notice .button");
      assertThat(desk.text()).contains("3 new cards, 1 thing to look at.");
      desk.press(".notice .button");
      desk.waitForText("The import has been undone.");
    }
    assertThat(cards()).isZero();
  }

  @Test
  void theLastImportIsUndoneAfterARestartOnceItIsSaidWhatWillHappen() {
    try (var desk = desk(new Place.Import(List.of(notes)))) {
      desk.press("#import-keep");
      desk.waitFor("#library");
    }
    try (var desk = desk(new Place.Import(List.of()))) {
      desk.waitForText("Last import, Mar 2, 2026, 10:00: 3 new cards.");
      desk.press("#import-undo");
      desk.waitForText("The 3 cards that it added are archived. Your answers");
      Fx.until("the focus", () -> desk.hasFocus("import-undo-cancel"));
      desk.key(KeyCode.ESCAPE);
      desk.waitFor("#import-undo");
      desk.press("#import-undo");
      desk.press("#import-undo-go");
      desk.waitForText("The import has been undone.");
    }
    assertThat(cards()).isZero();
  }

  @Test
  void anImportThatIsUndoneAlreadyIsNotUndoneAgain() {
    try (var desk = desk(new Place.Import(List.of(notes)))) {
      desk.press("#import-keep");
      desk.waitFor("#library");
      desk.waitFor(".notice .button");
      desk.go(new Place.Import(List.of()));
      desk.press("#import-undo");
      desk.press(".notice .button");
      desk.waitForText("The import has been undone.");
      desk.go(new Place.Import(List.of()));
      desk.waitFor("#import-last");
      assertThat(desk.text()).doesNotContain("Last import");
    }
  }

  @Test
  void escapeLeavesThePreviewAndNothingIsKept() {
    try (var desk = desk(new Place.Import(List.of(notes)))) {
      desk.waitFor("#import-keep");
      desk.key(KeyCode.ESCAPE);
      desk.waitFor("#import-files");
    }
    assertThat(cards()).isZero();
  }

  @Test
  void whatCannotBeReadSaysWhatToDo() {
    try (var desk = desk(new Place.Import(List.of(folder.resolve("nowhere.md"))))) {
      desk.waitFor("#import-nothing");
      assertThat(desk.text()).contains("Nothing could be read");
    }
  }

  @Test
  void escapeLeavesWhatCouldNotBeReadToo() {
    try (var desk = desk(new Place.Import(List.of(folder.resolve("nowhere.md"))))) {
      desk.waitFor("#import-nothing");
      Fx.until("the focus", () -> desk.hasFocus("import-again"));
      desk.key(KeyCode.ESCAPE);
      desk.waitFor("#import-files");
    }
  }

  @Test
  void aProblemThatIsNoneIsGoneForGood() {
    try (var desk = desk(new Place.Import(List.of(notes)))) {
      desk.press("#import-keep");
      desk.press("#library-problems");
      desk.waitForText("Who made it?");
      Fx.run(
          () ->
              desk.scene().getRoot().lookupAll("#problems .quiet").stream()
                  .map(ButtonBase.class::cast)
                  .forEach(ButtonBase::fire));
      desk.waitForText("Nothing to look at:");
    }
    try (var library = Library.open(file)) {
      assertThat(library.imports().problems()).isEmpty();
    }
  }

  @Test
  void everyKindOfQuestionHasANameInBothLanguages() {
    for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE))
      for (var form : Form.values())
        assertThat(Messages.of(locale).say("form." + form, 3)).isNotBlank();
  }

  @Test
  void notesThatAreReadAgainSayWhatBecomesOfEachCard() throws IOException {
    try (var desk = desk(new Place.Import(List.of(notes)))) {
      desk.press("#import-keep");
      desk.waitFor("#library");
      Files.writeString(
          notes.resolve("heap.md"),
          """
          # Heaps

          ### What is a heap?
          A tree, kept in an array.

          ### How is the root taken out?
          The last leaf takes its place, and sinks.

          ### Who made it?
          """);
      desk.go(new Place.Import(List.of(notes)));
      desk.waitFor("#show-CHANGED");
      assertThat(desk.text()).contains("New 1", "Changed 1", "Archived 1", "As before 1");
      desk.press("#show-CHANGED");
      desk.waitForText("gone is struck out");
      assertThat(desk.text()).contains(", kept");
      desk.press("#show-ARCHIVED");
      desk.waitForText("No longer in the notes.");
      assertThat(desk.text()).contains("What is a heap for?").doesNotContain("root taken out");
      desk.press("#show-SAME");
      desk.waitForText("Who made it?");
    }
  }

  @Test
  void aPreviewThatIsLeftWaitsInTheRail() {
    try (var desk = desk(new Place.Import(List.of(notes)))) {
      desk.waitFor("#import-keep");
      assertThat(Fx.on(() -> seen(desk))).isFalse();
      desk.go(new Place.Home());
      desk.waitFor("#home");
      Fx.until("the entry", () -> seen(desk));
      assertThat(desk.text()).contains("The preview is ready");
      desk.press("#go-ongoing");
      desk.waitFor("#import-cards");
      assertThat(Fx.on(() -> seen(desk))).isFalse();
      desk.press("#import-keep");
      desk.waitFor("#library");
      desk.go(new Place.Import(List.of()));
      desk.waitFor("#import-files");
    }
    assertThat(cards()).isEqualTo(3);
  }

  @Test
  void anAnkiPackageSaysHowToExportIt() throws IOException {
    var deck = Files.writeString(folder.resolve("deck.apkg"), "PK");
    try (var desk = desk(new Place.Import(List.of(deck)))) {
      desk.waitFor("#import-nothing");
      assertThat(desk.text()).contains("Notes in Plain Text (.txt)");
    }
  }
}
