package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import viva.card.CardId;
import viva.card.Topic;
import viva.study.What;
import viva.ui.kit.Place;

/// On which screen the window opens, and what is told of the start.
class StartTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  private OpenDesk open(String timing) {
    return OpenDesk.at(folder.resolve("library.db"), new Place.Home(), Locale.ENGLISH, NOW, timing);
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(new Place.Home(), "#home", new Place.Home()),
        Arguments.of(new Place.Choose(What.DUE), "#choose", new Place.Choose(What.DUE)),
        Arguments.of(new Place.Mock(), "#mock-start", new Place.Mock()),
        Arguments.of(new Place.Library(), "#library", new Place.Library()),
        Arguments.of(new Place.NewCard(), "#edit", new Place.NewCard()),
        Arguments.of(new Place.Import(List.of()), "#import-files", new Place.Import(List.of())),
        Arguments.of(new Place.Problems(), "#problems", new Place.Problems()),
        Arguments.of(new Place.Progress(), "#progress", new Place.Progress()),
        Arguments.of(new Place.Settings("settings.keys"), "#settings", new Place.Settings()),
        Arguments.of(new Place.Interviews(), "#interviews", new Place.Interviews()),
        Arguments.of(new Place.Study(Topic.NONE), "#home", new Place.Home()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theWindowOpensWhereItWasClosed(Place last, String screen, Place again) {
    assertThat(LastPlace.named(LastPlace.name(last))).isEqualTo(again);
    try (var desk = open("")) {
      desk.waitFor("#start");
      desk.go(last);
      if (!(last instanceof Place.Study)) desk.waitFor(screen);
      else desk.waitFor(".study-question");
    }
    try (var desk = open("")) {
      desk.waitFor(screen);
      assertThat(desk.errors()).isEmpty();
    }
  }

  @Test
  void whatIsOpenedForOneThingOnlyIsLeftForTheScreenThatListsIt() {
    var card = new CardId(1);
    assertThat(
            Stream.of(
                    new Place.Card(card),
                    new Place.Edit(card),
                    new Place.MockSession(1),
                    new Place.MockReport(1))
                .map(LastPlace::name))
        .containsExactly("library", "library", "mock", "mock");
    assertThat(LastPlace.named("a screen of tomorrow")).isEqualTo(new Place.Home());
  }

  @Test
  void theStartIsToldOfAnyFirstScreenWithTheMemoryItTook() {
    try (var desk = open("")) {
      desk.go(new Place.Library());
      desk.waitFor("#library");
    }
    try (var desk = open("true")) {
      Fx.until("the report", () -> desk.errors().contains("MiB"));
      assertThat(desk.errors().lines())
          .satisfiesExactly(
              line -> assertThat(line).matches("library opened \\d+ ms"),
              line -> assertThat(line).matches("first frame \\d+ ms"),
              line -> assertThat(line).matches("(resident|heap) [1-9]\\d* MiB"));
    }
  }

  @Test
  void fromTheFirstScreenTheFirstCardIsToldTooAndThenTheWindowMayClose() {
    var desk = open("exit");
    desk.press("#start");
    Fx.until("the end", () -> desk.exit.get() == 0);
    assertThat(
            desk.errors()
                .lines()
                .map(line -> line.replaceAll(" \\d+", "").replace("heap", "resident")))
        .containsExactly(
            "library opened ms", "first frame ms", "resident MiB", "first card ms", "resident MiB");
    desk.close();
  }
}
