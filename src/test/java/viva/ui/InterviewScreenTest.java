package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.Interview;
import viva.card.Topic;
import viva.store.Library;
import viva.store.view.StoredInterview;
import viva.ui.kit.Place;

/// The interviews, with the mouse alone.
class InterviewScreenTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, OpenDesk.ZONE);
  private static final Map<Topic, Double> ALL = Map.of(Topic.NONE, 1.0);

  @TempDir Path folder;

  @Test
  void theMouseGoesFromTheFirstScreenToANewInterviewAndBack() {
    try (var desk = open(new Place.Home())) {
      desk.click("#edit-interviews");
      desk.waitForText("There is no interview yet.");
      desk.click("#add-interview");
      desk.click("#interview-minutes .increment-arrow-button");
      desk.click("#keep-interview");
      desk.waitForText("35 minutes a day");
      desk.click("#leave-interviews");
      desk.waitFor("#home");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(kept()).containsExactly(new Interview("Interview", TODAY.plusDays(30), 35, ALL));
  }

  @Test
  void theMousePicksADayAndHowMuchATopicCounts() {
    var before = new Interview("Acme", TODAY.plusDays(8), 30, ALL);
    add(before);
    try (var desk = open(new Place.Interviews())) {
      desk.click("#change-interview-1");
      desk.click("#interview-date .arrow-button");
      desk.waitFor(".day-cell");
      Fx.run(() -> day(desk, "20").setId("picked"));
      desk.click("#picked");
      Fx.until("the day", () -> desk.find("#interview-date") instanceof DatePicker p && isDay20(p));
      desk.click("#weight-1");
      desk.click(".menu-item");
      Fx.until("a weight", () -> desk.find("#weight-1") instanceof ChoiceBox<?> b && isFirst(b));
      desk.click("#keep-interview");
      Fx.until("the form is away", () -> desk.find("#keep-interview") == null);
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(kept())
        .singleElement()
        .satisfies(
            after -> {
              assertThat(after.date()).isEqualTo(LocalDate.of(2026, 3, 20));
              assertThat(after.weights()).hasSizeGreaterThan(1).containsValue(0.0);
            });
  }

  @Test
  void thereIsSomethingToSaveWhereSomethingWasChanged() {
    add(new Interview("Acme", TODAY.plusDays(8), 30, ALL));
    try (var desk = open(new Place.Interviews())) {
      desk.click("#change-interview-1");
      desk.waitFor("#keep-interview");
      Fx.until("nothing to save", () -> desk.scene().lookup("#keep-interview").isDisabled());
      desk.type("#interview-name", "Acme, again");
      Fx.until("something to save", () -> !desk.scene().lookup("#keep-interview").isDisabled());
      desk.type("#interview-name", "Acme");
      Fx.until("nothing to save", () -> desk.scene().lookup("#keep-interview").isDisabled());
      desk.click("#interview-minutes .increment-arrow-button");
      Fx.until("something to save", () -> !desk.scene().lookup("#keep-interview").isDisabled());
    }
  }

  @Test
  void aChangeThatTheMouseCancelsIsNotKept() {
    var acme = new Interview("Acme", TODAY.plusDays(8), 30, ALL);
    add(acme);
    try (var desk = open(new Place.Interviews())) {
      desk.click("#change-interview-1");
      desk.click("#interview-minutes .decrement-arrow-button");
      desk.click("#cancel-interview");
      Fx.until("the form is away", () -> desk.find("#keep-interview") == null);
      desk.waitFor("#add-interview");
    }
    assertThat(kept()).containsExactly(acme);
  }

  @Test
  void whatTheMouseRemovesComesBackByTheNotice() {
    var acme = new Interview("Acme", TODAY.plusDays(8), 30, ALL);
    add(acme);
    try (var desk = open(new Place.Interviews())) {
      desk.click("#remove-interview-1");
      desk.waitForText("Acme has been removed.");
      desk.waitForText("There is no interview yet.");
      assertThat(kept()).isEmpty();
      desk.click(".notice .button");
      desk.waitFor("#change-interview-1");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(kept()).containsExactly(acme);
  }

  @Test
  void theFirstScreenCountsTheCardsOfThePlanOnceItIsMade() {
    add(new Interview("Acme", TODAY.plusDays(8), 60, ALL));
    try (var desk = open(new Place.Home())) {
      desk.waitFor(".plan-outlook");
      Fx.until("the plan's cards", () -> !words(desk, "#home .headline").contains(" 20 new"));
      Fx.until(
          "the rail",
          () ->
              words(desk, "#home .headline")
                  .startsWith("No reviews, " + words(desk, "#go-study .rail-count") + " new"));
    }
  }

  @Test
  void whatIsWrongWithAFieldStandsUnderIt() {
    try (var desk = open(new Place.Interviews())) {
      desk.click("#add-interview");
      desk.waitFor("#interview-name");
      desk.type("#interview-name", " ");
      desk.click("#keep-interview");
      desk.waitForText("Give the interview a name.");
      assertThat(desk.hasFocus("interview-name")).isTrue();
      var text = desk.text();
      assertThat(text.indexOf("Give the interview a name.")).isLessThan(text.indexOf("Date"));
    }
  }

  @Test
  void whatEndsTheFormStaysInSight() {
    try (var desk = open(new Place.Home())) {
      desk.size(900, 600);
      desk.click("#edit-interviews");
      desk.click("#add-interview");
      desk.waitFor("#weight-20");
      Fx.until("Save in sight", () -> foot(desk.find("#keep-interview")) < 600);
      desk.click("#cancel-interview");
      Fx.until("the form is away", () -> desk.find("#keep-interview") == null);
    }
  }

  @Test
  void aLongNameIsNotCutInTheSmallestWindow() {
    add(new Interview("面试官要问推理平台和训练框架，".repeat(6), TODAY.plusDays(8), 30, ALL));
    try (var desk = open(new Place.Interviews())) {
      desk.size(900, 600);
      desk.waitFor("#change-interview-1");
      assertThat(Fx.on(() -> Looks.faults(desk.scene().getRoot()))).isEmpty();
    }
  }

  @Test
  void anInterviewThatIsOverStandsBelowThoseToCome() {
    add(new Interview("Over", TODAY.minusDays(1), 30, ALL));
    add(new Interview("Soon", TODAY.plusDays(1), 30, ALL));
    try (var desk = open(new Place.Interviews())) {
      desk.waitFor("#change-interview-1");
      var words = desk.text();
      assertThat(words.indexOf("Soon")).isLessThan(words.indexOf("Over")).isPositive();
    }
  }

  private static String words(OpenDesk desk, String selector) {
    return desk.find(selector) instanceof Label label ? label.getText() : "";
  }

  private OpenDesk open(Place first) {
    return OpenDesk.at(folder.resolve("library.db"), first, Locale.ENGLISH, NOW);
  }

  private void add(Interview interview) {
    try (var library = Library.open(folder.resolve("library.db"))) {
      library.interviews().add(interview);
    }
  }

  private List<Interview> kept() {
    try (var library = Library.open(folder.resolve("library.db"))) {
      return library.interviews().all().stream().map(StoredInterview::interview).toList();
    }
  }

  /// A day of the month that the calendar shows.
  private static Node day(OpenDesk desk, String number) {
    return desk.scene().getRoot().lookupAll(".day-cell").stream()
        .filter(cell -> ((DateCell) cell).getText().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static double foot(@Nullable Node node) {
    return node == null
        ? Double.POSITIVE_INFINITY
        : node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static boolean isDay20(DatePicker picker) {
    return picker.getValue().equals(LocalDate.of(2026, 3, 20));
  }

  private static boolean isFirst(ChoiceBox<?> box) {
    return box.getSelectionModel().getSelectedIndex() == 0;
  }
}
