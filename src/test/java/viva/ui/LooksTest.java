package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import viva.card.Topic;
import viva.store.Library;
import viva.study.What;
import viva.ui.kit.Place;

/// Every screen in the smallest window, in both languages.
class LooksTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void nothingIsCutNorCoveredOnAnyScreenInTheSmallestWindow(String language) throws IOException {
    var notes =
        Files.writeString(folder.resolve("notes.md"), "# A\n### What is a heap?\nA tree.\n");
    var library = folder.resolve("library.db");
    var faults = new TreeSet<String>();
    try (var desk = OpenDesk.at(library, new Place.Home(), Locale.forLanguageTag(language), NOW)) {
      Fx.run(
          () -> {
            desk.scene().getWindow().setWidth(900);
            desk.scene().getWindow().setHeight(600);
          });
      desk.waitFor("#home-mock");
      look(desk, "home", faults);
      places(library, notes)
          .forEach(
              (end, place) -> {
                desk.go(place);
                desk.waitFor(end);
                look(desk, end, faults);
              });
      desk.go(new Place.Study(Topic.NONE));
      desk.waitFor(".study-question");
      look(desk, "question", faults);
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      look(desk, "answer", faults);
      desk.key(KeyCode.F1);
      desk.waitFor("#keys");
      look(desk, "keys", faults);
      desk.key(KeyCode.ESCAPE);
      desk.go(new Place.Interviews());
      desk.press("#add-interview");
      desk.waitFor("#keep-interview");
      look(desk, "interview", faults);
      desk.go(new Place.Mock());
      desk.press("#mock-start");
      desk.waitFor("#mock-reading");
      look(desk, "mock question", faults);
      assertThat(faults).isEmpty();
      assertThat(desk.errors()).isEmpty();
    }
  }

  /// The screens that need no more than to be gone to, by what shows that they are there.
  private static Map<String, Place> places(Path library, Path notes) {
    var places = new LinkedHashMap<String, Place>();
    places.put("#choose", new Place.Choose(What.DUE));
    places.put("#cards .table-row-cell", new Place.Library());
    places.put("#edit-another", new Place.NewCard());
    places.put("#import-files", new Place.Import(List.of()));
    places.put("#import-cards", new Place.Import(List.of(notes)));
    places.put("#problems", new Place.Problems());
    places.put("#interviews", new Place.Interviews());
    places.put("#mock-start", new Place.Mock());
    places.put("#settings", new Place.Settings());
    places.put("#progress-end", new Place.Progress());
    try (var kept = Library.open(library)) {
      var card = kept.cards().getFirst().id();
      places.put("#card", new Place.Card(card));
      places.put("#edit", new Place.Edit(card));
    }
    return places;
  }

  private static void look(OpenDesk desk, String where, Set<String> faults) {
    Fx.until("nothing fading in", () -> desk.find(".appearing") == null);
    Fx.on(() -> Looks.faults(desk.scene().getRoot()))
        .forEach(fault -> faults.add(where + ": " + fault));
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
        .anyMatch(fault -> fault.startsWith("cut: “Star"))
        .contains("one over the other: label “left” | label “right”", "a raw key: home.start");
  }
}
