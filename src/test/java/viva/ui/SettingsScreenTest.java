package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.State;
import viva.store.Library;
import viva.ui.kit.Place;

/// The settings and the welcome: each choice takes effect at once.
class SettingsScreenTest {
  private final Squares squares;

  SettingsScreenTest(@TempDir Path folder) throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void aKeyThatWasChangedWorksAtOnceAndIsInTheMap() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#key-suspend");
      Fx.run(() -> Objects.requireNonNull(desk.find("#key-suspend")).requestFocus());
      desk.key(KeyCode.Q);
      desk.press("#key-bury");
      Fx.run(() -> Objects.requireNonNull(desk.find("#key-bury")).requestFocus());
      desk.key(KeyCode.Q);
      desk.waitForText("Q already does this: Suspend the card (While studying)");
      desk.key(KeyCode.ESCAPE);
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.key(KeyCode.S);
      desk.key(KeyCode.F1);
      desk.waitFor("#keys");
      assertThat(desk.text()).contains("Q");
      desk.key(KeyCode.ESCAPE);
      desk.key(KeyCode.Q);
      desk.waitForText("square of 2?");
    }
    assertThat(squares.kept().getFirst().marks().suspended()).isTrue();
  }

  @Test
  void aKeyIsNoLongerWaitedForOnceTheFocusHasGoneElsewhere() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.focus("#key-suspend");
      desk.press("#key-suspend");
      desk.focus("#key-bury");
      desk.focus("#key-suspend");
      desk.key(KeyCode.Q);
      assertThat(Fx.on(() -> ((Button) desk.scene().lookup("#key-suspend")).getText()))
          .isEqualTo("S");
    }
  }

  /// What the window does with a key elsewhere it does not while the key is asked for.
  @Test
  void aKeyThatIsListenedForDoesNothingElseAndIsRefusedWithTheReasonWhereItIsTaken() {
    try (var desk = squares.open(new Place.Settings("settings.keys"))) {
      listen(desk, "#key-note");
      desk.shortcut(KeyCode.K);
      desk.waitForText("Ctrl+K already does this: Search (Everywhere)");
      desk.shortcut(KeyCode.DIGIT5);
      desk.waitForText("Ctrl+5 already does this: Progress");
      desk.shortcut(KeyCode.MINUS);
      desk.waitForText("is taken by: Text larger, smaller, as usual (Everywhere)");
      desk.shift(KeyCode.DIGIT1);
      desk.waitForText("Shift+1 is taken by: Tick that point (While studying)");
      desk.key(KeyCode.TAB);
      desk.waitForText("Tab is taken by: Move about");
      assertThat(desk.focused("key-note")).isTrue();
      assertThat(desk.find(".search-box")).isNull();
      assertThat(desk.find("#settings")).isNotNull();
      desk.shortcut(KeyCode.J);
      assertThat(text(desk, "#key-note")).isEqualTo("Ctrl+J");
      listen(desk, "#key-note");
      desk.key(KeyCode.ESCAPE);
      assertThat(text(desk, "#key-note")).isEqualTo("Ctrl+J");
      desk.shortcut(KeyCode.K);
      desk.waitFor(".search-box");
    }
    try (var desk = squares.study()) {
      desk.shortcut(KeyCode.J);
      desk.waitFor("#note");
    }
  }

  @Test
  void aKeyIsNoLongerListenedForOnAnotherScreen() {
    try (var desk = squares.open(new Place.Settings("settings.keys"))) {
      listen(desk, "#key-note");
      desk.go(new Place.Home());
      desk.waitFor("#home");
      desk.shortcut(KeyCode.DIGIT5);
      desk.waitFor("#progress");
    }
  }

  @Test
  void aKeyOfTheLibraryIsChangedToo() {
    try (var desk = squares.open(new Place.Settings("settings.keys"))) {
      listen(desk, "#key-library-suspend");
      desk.key(KeyCode.B);
      desk.go(new Place.Library());
      NineCards.focus(desk);
      desk.key(KeyCode.B);
      desk.waitForText("1 card is suspended");
      desk.key(KeyCode.F1);
      desk.waitFor("#keys");
      assertThat(desk.text()).contains("In the library and on a card", "Give a tag");
      assertThat(desk.text()).doesNotContain("While studying");
      desk.key(KeyCode.F1);
      Fx.until("the map away", () -> desk.find("#keys") == null);
    }
  }

  private static void listen(OpenDesk desk, String button) {
    desk.focus(button);
    desk.press(button);
  }

  private static String text(OpenDesk desk, String button) {
    return Fx.on(() -> ((Button) desk.scene().lookup(button)).getText());
  }

  @Test
  void aScheduleSaysAtTheFieldsWhichOfThemCannotBeRead() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.waitFor("#schedule-save");
      assertThat(Fx.on(() -> desk.scene().lookup("#schedule-save").isDisabled())).isTrue();
      desk.type("#schedule-relearning", "soon");
      desk.type("#schedule-maximum", "0");
      desk.press("#schedule-save");
      Fx.until("the focus", () -> desk.hasFocus("schedule-relearning"));
      Fx.until("the field in sight", () -> inSight(desk, "#schedule-relearning"));
      assertThat(Fx.on(() -> problems(desk)))
          .containsExactly(
              "Cannot be read: steps are like 30s, 10m, 1h or 1d.",
              "Give a whole number from 1 to 36,500.");
      desk.type("#schedule-relearning", "10m");
      assertThat(Fx.on(() -> problems(desk)))
          .containsExactly("Give a whole number from 1 to 36,500.");
    }
  }

  private static boolean inSight(OpenDesk desk, String selector) {
    var node = desk.scene().lookup(selector);
    return desk.scene()
        .getRoot()
        .getLayoutBounds()
        .contains(node.localToScene(node.getLayoutBounds()));
  }

  private static List<String> problems(OpenDesk desk) {
    return desk.scene().getRoot().lookupAll(".schedule-field > .problem").stream()
        .filter(Node::isVisible)
        .map(problem -> ((Label) problem).getText())
        .toList();
  }

  @Test
  void aScheduleThatMovesNothingIsKeptAtOnce() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.type("#schedule-leeches", "3");
      desk.press("#schedule-save");
      desk.waitForText("The schedule is saved.");
      assertThat(desk.find("#schedule-offer")).isNull();
    }
  }

  @Test
  void aLimitThatIsSetCountsAtOnce() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.waitFor("#limit-new");
      Fx.run(
          () -> {
            @SuppressWarnings("unchecked")
            var spinner = (Spinner<Integer>) Objects.requireNonNull(desk.find("#limit-new"));
            spinner.getValueFactory().setValue(2);
          });
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("2 left");
    }
  }

  @Test
  void aNumberThatIsWipedOutComesBackAndADayEndsWithItsMinutes() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.waitFor("#day-minutes");
      desk.focus("#limit-new");
      Fx.run(() -> editor(desk, "#limit-new").clear());
      desk.focus("#day-minutes");
      Fx.until("the number", () -> editor(desk, "#limit-new").getText().equals("20"));
      Fx.run(() -> editor(desk, "#day-minutes").setText("1"));
      desk.focus("#limit-new");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("1 left");
    }
  }

  private static TextField editor(OpenDesk desk, String id) {
    return ((Spinner<?>) Objects.requireNonNull(desk.find(id))).getEditor();
  }

  @Test
  void anEnglishReaderIsOfferedTheEnglishDeckAndTheWelcomeIsClosedForGood() {
    try (var desk = squares.open(new Place.Home())) {
      desk.waitFor("#welcome");
      int before = cards(desk);
      desk.press("#english-deck");
      desk.waitForText("The English deck has been added");
      Fx.until("no offer", () -> desk.find("#english-deck") == null);
      desk.press("#welcome-close");
      Fx.until("no welcome", () -> desk.find("#welcome") == null);
      assertThat(before).isLessThan(cards(desk));
    }
    try (var desk = squares.open(new Place.Home())) {
      desk.waitFor("#start");
      assertThat(desk.find("#welcome")).isNull();
    }
  }

  @Test
  void theLibraryGoesBackToABackupAndForthAgain() {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.go(new Place.Settings());
      desk.press("#backup-make");
      desk.waitFor("#backup-2");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 2?");
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.go(new Place.Settings());
      desk.choose("#theme", 2);
      desk.press("#backups-show");
      desk.press("#backup-1");
      desk.waitForText("The library becomes what it was on Mar 2, 2026");
      desk.press("#backup-cancel");
      desk.press("#backup-1");
      desk.press("#backup-go");
      desk.waitForText("The library is what it was in that backup.");
      desk.waitFor("#home");
      assertThat(answered()).isOne();
      assertThat(dark(desk)).isFalse();
      desk.press(".notice .button");
      Fx.until("the dark theme", () -> dark(desk));
      assertThat(answered()).isEqualTo(2);
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 3?");
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void aBackupThatIsDamagedIsSaidToBeSoAndOneThatIsSpoiltMeanwhileChangesNothing()
      throws IOException {
    var backups = Files.createDirectories(squares.folder().resolve("backups"));
    Files.writeString(backups.resolve("library-2026-02-20.db"), "no library");
    var spoilt = backups.resolve("library-2026-02-25.db");
    Files.copy(squares.library(), spoilt);
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#backups-show");
      desk.waitForText("Cannot be read, 1 KB");
      desk.press("#backup-2");
      desk.waitFor("#backup-go");
      Files.writeString(spoilt, "no library");
      desk.press("#backup-go");
      desk.waitForText("library-2026-02-25.db cannot be read. Nothing has been changed");
    }
    assertThat(squares.kept()).hasSize(5);
  }

  private long answered() {
    return squares.kept().stream().filter(c -> c.state() instanceof State.Seen).count();
  }

  private static boolean dark(OpenDesk desk) {
    return desk.scene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css"));
  }

  private int cards(OpenDesk desk) {
    assertThat(desk.errors()).isEmpty();
    try (var open = Library.open(squares.library())) {
      return open.cards().size();
    }
  }
}
