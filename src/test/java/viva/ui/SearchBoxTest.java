package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.card.Topic;
import viva.ui.keys.Command;
import viva.ui.keys.Group;
import viva.ui.kit.Place;
import viva.words.Messages;

/// The box of Ctrl+K does whatever can be done on the open screen, and everywhere.
class SearchBoxTest {
  private static final Map<Group, Place> SCREENS =
      Map.of(
          Group.EVERYWHERE, new Place.Home(),
          Group.STUDY, new Place.Study(Topic.NONE),
          Group.LIBRARY, new Place.Library());

  private static final Map<Group, String> READY =
      Map.of(
          Group.EVERYWHERE, "#start",
          Group.STUDY, ".reveal",
          Group.LIBRARY, "#cards .table-row-cell");

  @TempDir Path folder;
  private NineCards cards;

  @BeforeEach
  void someCards() {
    cards = NineCards.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyCommandIsFoundByItsWordsInTheLanguageOfTheWindowAndShowsItsKey(String language) {
    var locale = Locale.forLanguageTag(language);
    var words = Messages.of(locale);
    try (var desk = OpenDesk.at(cards.file(), new Place.Home(), locale, NineCards.NOW)) {
      SCREENS.forEach(
          (group, place) -> {
            desk.go(place);
            desk.waitFor(Objects.requireNonNull(READY.get(group)));
            desk.shortcut(KeyCode.K);
            Arrays.stream(Command.values())
                .filter(c -> c.group() == group && c != Command.SEARCH)
                .forEach(c -> found(desk, words, c));
            desk.key(KeyCode.ESCAPE);
          });
      assertThat(desk.errors()).isEmpty();
    }
  }

  /// Looks the command up by all of its words and by their first half.
  private static void found(OpenDesk desk, Messages messages, Command command) {
    var words = messages.say(command.word());
    var key =
        command == Command.KEYS
            ? "?"
            : command.usual().getDisplayText().replace("Space", messages.say("key.space"));
    for (var typed : new String[] {words, words.substring(0, (words.length() + 1) / 2)}) {
      desk.type("#search-field", typed);
      Fx.until(
          words + " by " + typed + " in " + rows(desk),
          () -> rows(desk).contains("|" + words + " " + key + "|"));
    }
  }

  /// The rows that are to be seen.
  private static String rows(OpenDesk desk) {
    var list = Objects.requireNonNull(desk.find("#search-hits"));
    var all = new StringBuilder("|");
    for (var cell : list.lookupAll(".list-cell"))
      if (cell instanceof ListCell<?> row && !row.isEmpty()) all.append(words(row)).append("|");
    return all.toString();
  }

  private static String words(ListCell<?> row) {
    return row.lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          susp,        Suspend the card
          undo,        Undo: take the last answer back
          take,        Undo: take the last answer back
          flag red,    Flag: Red
          aloud,       Read aloud
          readaloud,   Read aloud
          backup,      Back up now
          english,     Language: English
          English,     Add the English deck
          edit,        Edit the card
          problem,     Problems in the notes
          chinese,     Language: 简体中文 (Chinese)
          language,    Language: as the system
          interview,   Interviews to plan for
          optim,       Optimise: learn from my answers...
          dark,        Theme: Dark
          violet,      Accent: Violet
          limits,      Settings: A day's limits
          """)
  void partsOfWordsAreEnough(String typed, String name) {
    try (var desk = cards.desk(new Place.Study(Topic.NONE))) {
      desk.waitFor(".reveal");
      desk.shortcut(KeyCode.K);
      desk.type("#search-field", typed);
      Fx.until(name + " in " + rows(desk), () -> rows(desk).contains("|" + name));
    }
  }

  @Test
  void whatIsRunFromTheBoxWhileStudyingIsWhatItsKeyDoes() {
    try (var desk = cards.desk(new Place.Study(Topic.NONE))) {
      desk.waitFor(".reveal");
      run(desk, "flag: blue");
      Fx.until("a flag", () -> desk.find("#flag .flag-dot") != null);
      run(desk, "answer");
      desk.waitFor("#rate-good");
      run(desk, "good");
      Fx.until("the next card", () -> desk.find("#rate-good") == null);
      run(desk, "undo: take");
      Fx.until("the card again", () -> desk.find("#flag .flag-dot") != null);
      run(desk, "suspend");
      desk.waitForText("The card is suspended");
      assertThat(cards.now()).filteredOn(c -> c.marks().suspended()).hasSize(1);
      run(desk, "undo: the card");
      Fx.until(
          "no card suspended", () -> cards.now().stream().noneMatch(c -> c.marks().suspended()));
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void whatCannotBeDoneNowIsToldAndTheBoxStays() {
    try (var desk = cards.desk(new Place.Study(Topic.NONE))) {
      desk.waitFor(".reveal");
      run(desk, "good");
      desk.waitForText("not possible at this moment");
      assertThat(desk.find(".search-box .not-now")).isNotNull();
      desk.key(KeyCode.ESCAPE);
      assertThat(desk.find(".search-box")).isNull();
    }
  }

  @Test
  void theBoxActsOnTheChosenCardsOfTheLibraryByKeyboardAndByMouse() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      NineCards.choose(desk, 0, 3);
      run(desk, "suspend");
      desk.waitForText("3 cards are suspended.");
      run(desk, "undo");
      Fx.until(
          "no card suspended", () -> cards.now().stream().noneMatch(c -> c.marks().suspended()));
      desk.waitForText("All 9");
      NineCards.choose(desk, 0, 3);
      desk.shortcut(KeyCode.K);
      desk.type("#search-field", "give a tag");
      desk.click("#search-hits .list-cell");
      desk.type("#ask-words", "core");
      desk.press("#ask-go");
      desk.waitForText("have the tag");
      assertThat(cards.now()).filteredOn(c -> c.card().tags().contains("core")).hasSize(3);
    }
  }

  @Test
  void whatCanBeDoneEverywhereIsDoneEverywhere() {
    try (var desk = cards.desk(new Place.Home())) {
      desk.waitFor("#start");
      run(desk, "problems in");
      desk.waitFor("#problems");
      run(desk, "interviews to");
      desk.waitFor("#interviews");
      run(desk, "optimise");
      Fx.until("the button that learns", () -> desk.hasFocus("optimize-start"));
      run(desk, "settings: keys");
      Fx.until("the first key", () -> desk.hasFocus("key-home"));
      run(desk, "back up");
      desk.waitForText("A backup has been made.");
      assertThat(folder.resolve("backups").resolve("library-2026-03-02.db")).isRegularFile();
      run(desk, "theme: dark");
      Fx.until(
          "the dark theme",
          () -> desk.scene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css")));
      run(desk, "简体");
      desk.waitForText("设置");
      run(desk, "英文题库");
      desk.waitFor("#home");
      run(desk, "语言: English");
      desk.waitForText("Today");
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void everySectionOfTheSettingsIsOffered() {
    try (var desk = cards.desk(new Place.Settings())) {
      desk.waitFor("#settings");
      var sections =
          Fx.on(
              () ->
                  desk.scene().getRoot().lookupAll("#settings .settings > VBox").stream()
                      .map(Node::getId)
                      .filter(Objects::nonNull)
                      .toList());
      assertThat(sections)
          .containsExactlyElementsOf(
              Place.Settings.SECTIONS.stream().map(s -> s.replace('.', '-')).toList());
    }
  }

  @Test
  void aCardWhoseQuestionHasTheWordStandsBeforeACommandThatOnlyHasItsLetters() {
    try (var desk = cards.desk(new Place.Home())) {
      desk.waitFor("#start");
      desk.shortcut(KeyCode.K);
      desk.type("#search-field", "is");
      desk.waitFor("#search-hits .list-cell .caption");
      assertThat(Fx.on(() -> rows(desk))).startsWith("|What is 缓存一致性?").contains("Optimise");
    }
  }

  /// Opens the box and runs what comes first for some words.
  private static void run(OpenDesk desk, String words) {
    desk.shortcut(KeyCode.K);
    desk.type("#search-field", words);
    desk.key(KeyCode.ENTER);
  }
}
