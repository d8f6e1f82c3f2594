package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import viva.card.Card;
import viva.card.Topic;
import viva.store.Library;
import viva.ui.kit.CardText;
import viva.ui.kit.Place;

/// Every screen in the smallest window: for those who see it, for those who do not, and for those
/// who have no mouse.
class LooksTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  @Test
  void everyScreenIsWholeAndUsedByKeyboardAloneAndNamesAllItHasInTheWindowsLanguage() {
    var chinese = tour(Locale.SIMPLIFIED_CHINESE, "LIGHT");
    var english = tour(Locale.ENGLISH, "DARK");
    assertThat(chinese).hasSizeGreaterThan(200);
    var content = content();
    assertThat(chinese)
        .as("names that are alike in both languages, and no words of a card")
        .noneMatch(name -> english.contains(name) && !content.contains(bare(name)));
  }

  /// Looks at all screens in a language, and goes through each with Tab; answers the names of all
  /// that can have the focus.
  private Set<String> tour(Locale locale, String theme) {
    var names = new TreeSet<String>();
    var faults = new ArrayList<String>();
    var access = new Access();
    Tour.of(
        folder.resolve(locale.getLanguage()),
        locale,
        theme,
        (desk, state) ->
            Fx.run(
                () -> {
                  var scene = desk.scene();
                  for (var fault : Looks.faults(scene.getRoot())) faults.add(state + ": " + fault);
                  for (var fault : access.walk(scene, names)) faults.add(state + ": " + fault);
                }));
    assertThat(faults).isEmpty();
    return names;
  }

  /// The words of all cards, without anything that is no letter or digit.
  private String content() {
    try (var library = Library.open(folder.resolve("en").resolve("library.db"))) {
      return library.cards().stream()
          .map(card -> bare(words(card.card())))
          .collect(Collectors.joining(" "));
    }
  }

  private static String words(Card card) {
    return Stream.concat(
            card.topic().path().stream(),
            Stream.of(CardText.plain(card.question()), CardText.plain(card.answer())))
        .collect(Collectors.joining());
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
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
