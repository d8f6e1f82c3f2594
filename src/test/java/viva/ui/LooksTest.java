package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// Every screen in the smallest window.
class LooksTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void inTheSmallestWindowNoWordIsCutNothingOverlapsAndNoKeyIsShown(String language)
      throws IOException {
    var locale = Locale.forLanguageTag(language);
    var file = folder.resolve("library.db");
    try (var desk = OpenDesk.at(file, new Place.Home(), locale, NOW)) {
      desk.size(900, 600);
      look(desk, "#start");
      interview(file);
      desk.go(new Place.Choose(What.DUE));
      look(desk, ".choose");
      study(desk);
      shelf(desk, file);
      imports(desk);
      desk.go(new Place.Home());
      look(desk, "#needs-a-look");
      desk.go(new Place.Interviews());
      look(desk, "#interviews");
      desk.go(new Place.Mock());
      look(desk, "#mock-start");
      desk.key(KeyCode.ENTER);
      look(desk, "#mock-reading");
      desk.go(new Place.Progress());
      look(desk, "#progress-end");
      desk.go(new Place.Settings());
      look(desk, "#schedule-save");
      assertThat(desk.errors()).isEmpty();
    }
  }

  private static void study(OpenDesk desk) {
    desk.go(new Place.Study(Topic.NONE));
    look(desk, ".reveal");
    desk.key(KeyCode.SPACE);
    look(desk, "#rate-good");
    desk.key(KeyCode.F1);
    look(desk, "#keys");
    desk.key(KeyCode.ESCAPE);
    desk.key(KeyCode.N);
    look(desk, "#note");
    desk.key(KeyCode.ESCAPE);
    desk.go(new Place.Settings());
    desk.waitFor("#settings");
    for (var option : List.of("#timer", "#pointByPoint", "#checklist", "#scratchPad"))
      desk.press(option);
    desk.go(new Place.Study(What.of(new Scope.Found("prompt"), Pick.ALL).practised()));
    look(desk, "#scratch");
    desk.press(".reveal");
    look(desk, "#rate-good");
  }

  private static void shelf(OpenDesk desk, Path file) {
    desk.go(new Place.Library());
    look(desk, "#cards .table-row-cell");
    desk.key(KeyCode.DELETE);
    look(desk, "#ask-go");
    desk.key(KeyCode.ESCAPE);
    desk.press("#search");
    look(desk, ".search-box");
    desk.key(KeyCode.ESCAPE);
    var card = first(file);
    desk.go(card);
    look(desk, "#card");
    desk.go(new Place.Edit(card.card()));
    look(desk, "#edit");
    desk.go(new Place.NewCard());
    look(desk, "#edit-another");
  }

  private void imports(OpenDesk desk) throws IOException {
    desk.go(new Place.Import(List.of()));
    look(desk, "#import-files");
    var notes =
        Files.writeString(
            folder.resolve("notes.md"),
            "# Heaps\n\n### What is a heap?\nA tree.\n\n### Who made it?\n");
    desk.go(new Place.Import(List.of(notes)));
    look(desk, "#import-cards");
    desk.press("#import-keep");
    look(desk, ".notice .button");
    desk.go(new Place.Problems());
    look(desk, "#problems");
  }

  private static Place.Card first(Path file) {
    try (var library = Library.open(file)) {
      return new Place.Card(library.cards().getFirst().id());
    }
  }

  private static void interview(Path file) {
    try (var library = Library.open(file)) {
      library
          .interviews()
          .add(
              new Interview(
                  "Acme ML engineer", LocalDate.of(2026, 3, 14), 30, Map.of(Topic.NONE, 1.0)));
    }
  }

  /// Looks for faults when a screen is there.
  private static void look(OpenDesk desk, String selector) {
    desk.waitFor(selector);
    Fx.until("nothing fading in", () -> desk.find(".appearing") == null);
    assertThat(Fx.on(() -> Looks.faults(desk.scene().getRoot()))).as(selector).isEmpty();
  }

  @Test
  void theTextStandsStillWhenABarAppearsBesideIt() {
    var first = new Place.Study(Topic.NONE);
    try (var desk = OpenDesk.at(folder.resolve("library.db"), first, Locale.ENGLISH, NOW)) {
      desk.size(900, 600);
      desk.waitFor(".reveal");
      Fx.until("a frame", () -> true);
      double before = Fx.on(() -> left(desk, ".study-question"));
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      Fx.until("a frame", () -> true);
      assertThat(Fx.on(() -> left(desk, "#study .scroll-bar:vertical"))).isGreaterThan(before);
      assertThat(Fx.on(() -> left(desk, ".study-question"))).isEqualTo(before);
    }
  }

  /// Where what can be seen begins.
  private static double left(OpenDesk desk, String selector) {
    return desk.scene().getRoot().lookupAll(selector).stream()
        .filter(n -> Stream.iterate(n, p -> p != null, Node::getParent).allMatch(Node::isVisible))
        .mapToDouble(n -> n.localToScene(n.getLayoutBounds()).getMinX())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsCutOrCoveredOrRawIsFound() {
    var faults =
        Fx.on(
            () -> {
              var cut = new Button("Start the interview now");
              cut.setMinWidth(0);
              cut.setPrefWidth(60);
              var over = new HBox(new Label("left"), new Label("right"));
              over.getChildren().getLast().setTranslateX(-20);
              var page = new VBox(cut, over, new Label("home.start"));
              page.setFillWidth(false);
              new Scene(page, 400, 200);
              page.applyCss();
              page.layout();
              return Looks.faults(page);
            });
    assertThat(faults)
        .hasSize(3)
        .anyMatch(fault -> fault.endsWith("of “Start the interview now”"))
        .contains("one over the other: label “left” | label “right”", "a raw key: home.start");
  }
}
