package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.card.ReviewLog;
import viva.card.State;
import viva.cli.Commands;
import viva.fsrs.SchedulerConfig;
import viva.store.Library;
import viva.ui.kit.Place;

/// A drill while days begin, clocks are moved and the learner travels.
class StudyDaysTest {
  private final Squares squares;

  StudyDaysTest(@TempDir Path folder) throws IOException {
    squares = Squares.in(folder);
  }

  @Test
  void anAnswerAfterMidnightIsKeptAndWhatIsDueOnTheNewDayIsCounted() {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT1);
      desk.waitForText("square of 2?");
      desk.now.set(Squares.NOW.plus(Duration.ofHours(26)));
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      desk.key(KeyCode.DIGIT4);
      desk.waitForText("A new study day has begun");
      desk.waitForText("square of 1?");
      desk.waitForText("3 left");
    }
    assertThat(days()).containsExactly("2026-03-02", "2026-03-03");
  }

  @Test
  void aBreakSaysWhenTheNextCardComesAndEndsByItself() {
    try (var library = Library.open(squares.library())) {
      var steps = SchedulerConfig.DEFAULT.text().replace("learning=60,600", "learning=1800");
      library.history().putInForce(steps, Squares.NOW);
    }
    try (var desk = squares.study()) {
      for (int i = 0; i < 3; i++) Squares.answer(desk, KeyCode.DIGIT4);
      desk.key(KeyCode.SPACE);
      desk.key(KeyCode.DIGIT1);
      desk.waitForText("The next card comes at 10:10, in 10 minutes");
      desk.now.set(Squares.NOW.plus(Duration.ofSeconds(481)));
      desk.waitForText("at 10:10, in 2 minutes");
      desk.now.set(Squares.NOW.plus(Duration.ofMinutes(10)));
      desk.waitForText("square of 4?");
    }
  }

  @Test
  void answersOfBothDaysAreTakenBackAndGivenAgain() {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.now.set(Squares.NOW.plus(Duration.ofHours(26)));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 2?");
      desk.waitForText("3 left");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
      desk.waitForText("4 left");
      assertThat(squares.kept()).allMatch(c -> c.state() instanceof State.New);
      desk.redo();
      desk.waitForText("square of 2?");
      desk.redo();
      desk.waitForText("square of 3?");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(days()).containsExactly("2026-03-02", "2026-03-03");
  }

  @Test
  void aClockThatIsSetBackTakesNoTimeAndLosesNothing() {
    try (var desk = squares.open(new Place.Settings())) {
      desk.press("#timer");
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.now.set(Squares.NOW.minus(Duration.ofHours(3)));
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      desk.waitForText("0:00");
      assertThat(waits(desk)).noneMatch(wait -> wait.contains("-"));
      desk.key(KeyCode.DIGIT3);
      desk.waitForText("square of 2?");
      assertThat(desk.errors()).isEmpty();
    }
    var answer = answers().getFirst();
    assertThat(answer.taken()).isZero();
    assertThat(answer.moment().at()).isEqualTo(Squares.NOW.minus(Duration.ofHours(3)));
  }

  @Test
  void aClockThatIsSetBackOverTheTurnOfTheDayKeepsEveryAnswerAndTakesThemBack() {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.now.set(Squares.NOW.minus(Duration.ofHours(30)));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
      desk.waitForText("2 left");
      assertThat(desk.text()).doesNotContain("study day");
      assertThat(days()).containsExactly("2026-03-02", "2026-03-01");
      desk.key(KeyCode.U);
      desk.waitForText("square of 2?");
      desk.key(KeyCode.U);
      desk.waitForText("square of 1?");
      desk.waitForText("4 left");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(days()).isEmpty();
  }

  /// At ten in the morning in Shanghai.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # to,                 its study day
          Asia/Tokyo,           2026-03-02
          America/Los_Angeles,  2026-03-01
          Pacific/Kiritimati,   2026-03-02
          Europe/Berlin,        2026-03-01
          """)
  void onAJourneyEachAnswerIsOfTheDayWhereItWasGivenAndTheSessionGoesOn(String to, String day) {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.zone.set(ZoneId.of(to));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
      desk.waitForText("2 left");
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 4?");
      desk.waitForText("1 left");
      assertThat(desk.text()).doesNotContain("study day");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(days()).containsExactly("2026-03-02", day, day);
    assertThat(answers()).allMatch(answer -> answer.taken().isZero());
  }

  /// In Berlin clocks leap from two to three in the morning; the study day turns at four.
  @Test
  void onTheDayClocksAreSetForwardAnAnswerTakesAsLongAsItTook() {
    try (var desk = squares.open(new Place.Home())) {
      desk.zone.set(ZoneId.of("Europe/Berlin"));
      desk.now.set(Instant.parse("2026-03-29T00:59:00Z"));
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      desk.now.set(Instant.parse("2026-03-29T01:01:00Z"));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.now.set(Instant.parse("2026-03-29T02:01:00Z"));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("A new study day has begun");
      desk.waitForText("2 left");
    }
    assertThat(days()).containsExactly("2026-03-28", "2026-03-29");
    assertThat(answers())
        .extracting(ReviewLog.Answer::taken)
        .containsExactly(Duration.ofMinutes(2), Duration.ofHours(1));
  }

  /// In Berlin the hour from two to three is lived twice.
  @Test
  void onTheDayClocksAreSetBackALearningStepIsOverInItsOwnTime() {
    try (var desk = squares.open(new Place.Home())) {
      desk.zone.set(ZoneId.of("Europe/Berlin"));
      desk.now.set(Instant.parse("2026-10-25T00:55:00Z"));
      desk.go(new Place.Study(Squares.NUMBERS));
      desk.waitForText("square of 1?");
      Squares.answer(desk, KeyCode.DIGIT3);
      desk.waitForText("square of 2?");
      desk.now.set(Instant.parse("2026-10-25T01:04:00Z"));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
      desk.now.set(Instant.parse("2026-10-25T01:06:00Z"));
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 1?");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      assertThat(waits(desk)).noneMatch(wait -> wait.contains("-"));
    }
    assertThat(days()).containsOnly("2026-10-24").hasSize(3);
  }

  @Test
  void anAnswerGivenInATerminalMeanwhileIsKeptBesideThoseOfTheWindow() {
    try (var desk = squares.study()) {
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      drill("\n4\n\n4\nq\n");
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
      assertThat(desk.errors()).isEmpty();
    }
    assertThat(answers()).hasSize(4);
    try (var library = Library.open(squares.library())) {
      for (var card : squares.kept()) {
        var log = library.log(card.id());
        if (!log.isEmpty()) assertThat(card.state()).isEqualTo(log.getLast().after());
      }
    }
  }

  @Test
  void aSecondStartOnTheSameLibraryBringsTheWindowToTheFrontAndTheDrillGoesOn() throws IOException {
    var err = new StringWriter();
    try (var mine = Instance.claim(squares.library()).orElseThrow();
        var desk = squares.study()) {
      mine.onKnock(desk::front);
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      Fx.run(() -> desk.stage().setIconified(true));
      int code =
          App.run(
              new World(
                  squares.library(),
                  new Place.Home(),
                  () -> Squares.NOW,
                  () -> OpenDesk.ZONE,
                  Locale.ENGLISH,
                  true,
                  () -> 0,
                  new PrintWriter(err, true),
                  ""));
      assertThat(code).isZero();
      assertThat(err.toString()).isNotBlank();
      Fx.until("the window", () -> !desk.stage().isIconified() && desk.stage().isFocused());
      Squares.answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 3?");
    }
    assertThat(answers()).hasSize(2);
  }

  /// What the buttons say of each rating.
  private static List<String> waits(OpenDesk desk) {
    return Fx.on(
        () ->
            List.of("again", "hard", "good", "easy").stream()
                .map(rating -> Objects.requireNonNull(desk.find("#rate-" + rating)))
                .map(button -> button.getAccessibleText())
                .toList());
  }

  private void drill(String input) {
    Commands.typed(
        input, squares.library(), Locale.ENGLISH, Squares.NOW, "drill", "--topic", "Numbers");
  }

  /// The answers that are kept, in the order of the cards.
  private List<ReviewLog.Answer> answers() {
    var cards = squares.kept();
    try (var library = Library.open(squares.library())) {
      return cards.stream()
          .flatMap(card -> library.log(card.id()).stream())
          .map(ReviewLog.Answer.class::cast)
          .toList();
    }
  }

  /// The study days of the answers that are kept, in the order of the cards.
  private List<String> days() {
    return answers().stream().map(answer -> answer.moment().day().toString()).toList();
  }
}
