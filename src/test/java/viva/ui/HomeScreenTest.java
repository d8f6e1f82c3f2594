package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Interview;
import viva.card.Topic;
import viva.content.BuiltIn;
import viva.store.Library;
import viva.ui.kit.Place;

class HomeScreenTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  @Test
  void aLibraryWithoutCardsOffersToImportOnceAndNothingElse() {
    try (var library = Library.open(file())) {
      library.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
    }
    try (var desk = OpenDesk.at(file(), new Place.Home(), Locale.ENGLISH, NOW)) {
      desk.waitForText("the files stay yours");
      assertThat(Fx.on(() -> imports(desk))).isOne();
      assertThat(desk.find("#start")).isNull();
    }
  }

  @Test
  void theWelcomeCountsTheDeckThatCameWithVivaAndNotOnesOwnCards() throws IOException {
    var notes =
        Files.writeString(folder.resolve("heaps.md"), "# Heaps\n\n### What is a heap?\nA tree.\n");
    try (var desk = OpenDesk.at(file(), new Place.Home(), Locale.ENGLISH, NOW)) {
      desk.waitFor("#welcome");
      var deck = deck(desk);
      desk.go(new Place.Import(List.of(notes)));
      desk.press("#import-keep");
      desk.waitFor(".notice .button");
      desk.go(new Place.Home());
      desk.waitFor("#home");
      assertThat(deck(desk)).isEqualTo(deck).endsWith("is here already, in Chinese.");
      desk.press("#english-deck");
      desk.waitForText("is here already, in Chinese and English.");
    }
  }

  @Test
  void theHeadingSaysNothingThatThePlanForTodayMayChange() {
    OpenDesk.at(file(), new Place.Home(), Locale.ENGLISH, NOW).close(); // brings the deck
    var days = LocalDate.ofInstant(NOW, OpenDesk.ZONE).plusDays(12);
    try (var library = Library.open(file())) {
      library.interviews().add(new Interview("Acme", days, 30, Map.of(Topic.NONE, 1.0)));
    }
    try (var desk = OpenDesk.at(file(), new Place.Settings(), Locale.ENGLISH, NOW)) {
      var first = headings(desk);
      desk.go(new Place.Settings());
      desk.waitFor("#settings");
      assertThat(first).hasSize(1).allMatch(words -> words.contains("new cards, about"));
      assertThat(headings(desk)).isEqualTo(first);
    }
  }

  /// What the heading says until the plan is there, without what it says while it waits.
  private static Set<String> headings(OpenDesk desk) {
    desk.go(new Place.Home());
    desk.waitFor("#home .headline");
    var said = new LinkedHashSet<String>();
    Fx.run(
        () ->
            ((Labeled) Objects.requireNonNull(desk.find("#home .headline")))
                .textProperty()
                .subscribe(said::add));
    assertThat(desk.find("#start")).isNotNull();
    desk.waitFor(".plan-outlook");
    Fx.until("a heading", () -> said.stream().anyMatch(words -> words.contains("about")));
    Fx.until("a frame", () -> true);
    said.removeIf(words -> words.isBlank() || words.contains("is being planned"));
    return said;
  }

  /// What the welcome says of the deck.
  private static String deck(OpenDesk desk) {
    var words = desk.text();
    return words.substring(words.indexOf("A deck of"), words.indexOf(" Start with it"));
  }

  private static long imports(OpenDesk desk) {
    return desk.scene().getRoot().lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && "Import notes".equals(button.getText()))
        .count();
  }

  private Path file() {
    return folder.resolve("library.db");
  }
}
