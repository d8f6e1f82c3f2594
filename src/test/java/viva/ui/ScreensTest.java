package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.store.Library;
import viva.ui.kit.Place;
import viva.words.Messages;

/// The window on a new library, which holds the built-in deck.
class ScreensTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  /// With Ctrl.
  private static final Map<KeyCode, String> KEYS =
      Map.of(
          KeyCode.DIGIT1, "#home",
          KeyCode.DIGIT2, "#study",
          KeyCode.DIGIT3, "#mock-start",
          KeyCode.DIGIT4, "#cards",
          KeyCode.DIGIT5, "#progress",
          KeyCode.COMMA, "#settings",
          KeyCode.D, ".choose",
          KeyCode.I, "#import-files",
          KeyCode.N, "#edit-another");

  private static final List<Map.Entry<String, String>> CLICKS =
      List.of(
          Map.entry("#choose-what", ".choose"),
          Map.entry("#go-study", ".reveal"),
          Map.entry(".reveal", "#rate-good"),
          Map.entry("#rate-good", ".reveal"),
          Map.entry("#go-mock", "#mock-start"),
          Map.entry("#mock-start", "#mock-reading"),
          Map.entry("#go-progress", "#progress"),
          Map.entry("#go-settings", "#settings"),
          Map.entry("#search", ".search-box"));

  @TempDir Path folder;

  private OpenDesk open(Place first, Locale locale) {
    return OpenDesk.at(folder.resolve("library.db"), first, locale, NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyScreenOpensInBothLanguagesWithoutARawKeyOrAButtonWithoutAName(String language) {
    var places =
        Map.of(
            "#home", new Place.Home(),
            "#study", new Place.Study(Topic.NONE),
            "#library", new Place.Library(),
            "#settings", new Place.Settings());
    try (var desk = open(new Place.Home(), Locale.forLanguageTag(language))) {
      places.forEach(
          (id, place) -> {
            desk.go(place);
            desk.waitFor(id);
            var words = desk.text();
            assertThat(keys().filter(words::contains)).as(id).isEmpty();
            var nameless =
                Fx.on(
                    () ->
                        nodes(desk.scene().getRoot())
                            .filter(ButtonBase.class::isInstance)
                            .map(ButtonBase.class::cast)
                            .filter(Node::isVisible)
                            .filter(
                                b ->
                                    (b.getText() == null || b.getText().isEmpty())
                                        && (b.getAccessibleText() == null
                                            || b.getAccessibleText().isEmpty()))
                            .filter(b -> !b.getStyleClass().contains("arrow-button"))
                            .map(Node::toString)
                            .toList());
            assertThat(nameless).as(id).isEmpty();
          });
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void aKeyOpensEveryScreen() {
    try (var desk = open(new Place.Home(), Locale.ENGLISH)) {
      desk.waitFor("#start");
      KEYS.forEach(
          (key, screen) -> {
            desk.shortcut(key);
            desk.waitFor(screen);
          });
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void aClickOpensEveryScreen() {
    try (var desk = open(new Place.Home(), Locale.ENGLISH)) {
      desk.waitFor("#start");
      for (var click : CLICKS) {
        desk.click(click.getKey());
        desk.waitFor(click.getValue());
      }
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void enterOnTheFirstScreenStartsTheDrillOfTheBuiltInDeck() {
    try (var desk = open(new Place.Home(), Locale.SIMPLIFIED_CHINESE)) {
      desk.waitFor("#start");
      desk.key(KeyCode.ENTER);
      desk.waitFor(".study-question");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      assertThat(desk.text()).contains("重来", "困难", "记得", "轻松");
    }
  }

  @Test
  void theFirstScreenLeadsToAMockInterview() {
    try (var desk = open(new Place.Home(), Locale.ENGLISH)) {
      desk.waitFor("#home-mock");
      desk.focus("#home-mock");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#mock-start");
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void anInterviewIsPutDownByKeyboardWithOneThingAskedAtATime() {
    try (var desk = open(new Place.Interviews(), Locale.ENGLISH)) {
      desk.focus("#add-interview");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#keep-interview");
      var add = Objects.requireNonNull(desk.find("#add-interview"));
      assertThat(Fx.on(() -> add.getParent().isVisible())).isFalse();
      assertThat(desk.focused("interview-name")).isTrue();
      desk.type("#interview-name", "Acme");
      desk.focus("#keep-interview");
      desk.key(KeyCode.SPACE);
      desk.waitForText("Acme");
      desk.waitFor("#add-interview");
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void whatTheButtonsSayIsWhatIsKept() {
    try (var desk = open(new Place.Study(Topic.NONE), Locale.ENGLISH)) {
      desk.waitFor(".study-question");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-easy");
      var said = Fx.on(() -> Objects.requireNonNull(desk.find("#rate-easy")).getAccessibleText());
      desk.press("#rate-easy");
      desk.waitFor(".reveal");
      try (var library = Library.open(folder.resolve("library.db"))) {
        var state =
            library.cards().stream()
                .map(ScheduledCard::state)
                .filter(State.Review.class::isInstance)
                .map(State.Review.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(said).isEqualTo("Easy, " + state.interval() + " days");
      }
    }
  }

  @Test
  void languageAndThemeChangeAtOnceAndAreKept() {
    try (var desk = open(new Place.Settings(), Locale.ENGLISH)) {
      desk.waitForText("Settings");
      desk.choose("#language", 1);
      desk.waitForText("设置");
      desk.choose("#theme", 2);
      Fx.until("the dark theme", () -> isDark(desk));
    }
    try (var desk = open(new Place.Home(), Locale.ENGLISH)) {
      desk.waitForText("今天");
      assertThat(Fx.on(() -> isDark(desk))).isTrue();
    }
  }

  @Test
  void oneBoxFindsACardOfTwoChineseLettersAndOpensIt() {
    try (var desk = open(new Place.Home(), Locale.SIMPLIFIED_CHINESE)) {
      desk.press("#search");
      desk.type("#search-field", "幻觉 怎样缓解");
      desk.waitForText("什么是大模型的幻觉");
      desk.key(KeyCode.ENTER);
      desk.waitFor("#card");
      desk.waitForText("什么是大模型的幻觉");
      assertThat(desk.find(".search-box")).isNull();
    }
  }

  @Test
  void theBoxRunsCommandsAndExplainsABadQuery() {
    try (var desk = open(new Place.Home(), Locale.ENGLISH)) {
      desk.press("#search");
      desk.type("#search-field", "is:gone");
      desk.waitForText("There is no \"is:gone\"");
      desk.type("#search-field", "settings");
      desk.key(KeyCode.ENTER);
      desk.waitFor("#settings");
      desk.press("#search");
      desk.key(KeyCode.ESCAPE);
      assertThat(desk.find(".search-box")).isNull();
    }
  }

  @Test
  void aDamagedLibraryIsSetAsideAndSaidSo() throws IOException {
    Files.writeString(folder.resolve("library.db"), "no database\n".repeat(1_000));
    try (var desk = open(new Place.Home(), Locale.ENGLISH)) {
      desk.waitForText("damaged and has been set aside");
      desk.waitFor("#start");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().contains("damaged")).toList())
          .singleElement()
          .satisfies(f -> assertThat(f).hasContent("no database\n".repeat(1_000)));
    }
  }

  /// The keys that no reader could take for words.
  private static Stream<String> keys() {
    return Collections.list(Messages.of(Locale.ENGLISH).bundle().getKeys()).stream()
        .filter(key -> key.contains("."));
  }

  private static boolean isDark(OpenDesk desk) {
    return desk.scene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css"));
  }

  private static Stream<Node> nodes(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ScreensTest::nodes))
        : Stream.of(node);
  }
}
