package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.card.mock.MockQuestion;
import viva.card.mock.MockSetup;
import viva.card.mock.Reply.Ending;
import viva.store.Library;
import viva.ui.kit.Place;
import viva.words.Messages;

/// Mock interviews as a user has them, with the keyboard alone.
class MockScreenTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aWholeInterviewIsHeldByKeyboardFromTheFirstScreenToTheChangedSchedule(String language) {
    var locale = Locale.forLanguageTag(language);
    var messages = Messages.of(locale);
    var library = MockNotes.library(folder, locale, NOW);
    try (var desk = OpenDesk.at(library, new Place.Home(), locale, NOW)) {
      desk.shortcut(KeyCode.DIGIT3);
      desk.waitFor("#mock-start");
      wordsStand(desk, messages);
      desk.key(KeyCode.ENTER);
      desk.waitFor("#mock-reading");
      wordsStand(desk, messages);
      assertThat(desk.text()).doesNotContain(reference(library, 0).substring(2, 12));

      desk.key(KeyCode.DIGIT4);
      desk.waitFor("#mock-answering");
      desk.write(MockNotes.answer(desk.text(), language.startsWith("zh")));
      desk.now.updateAndGet(t -> t.plus(Duration.ofSeconds(70)));
      wordsStand(desk, messages);
      assertThat(desk.text()).doesNotContain(reference(library, 0).substring(2, 12));
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-following");
      wordsStand(desk, messages);
      desk.write("42");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-review");
      wordsStand(desk, messages);
      desk.shortcut(KeyCode.ENTER);
      desk.waitForText(messages.say("mock.open.points"));
      desk.key(KeyCode.DIGIT1);
      desk.key(KeyCode.DIGIT2);
      desk.key(KeyCode.A);
      desk.key(KeyCode.DIGIT3);
      desk.key(KeyCode.TAB);
      desk.key(KeyCode.TAB);
      desk.key(KeyCode.DIGIT2);
      desk.shortcut(KeyCode.ENTER);

      desk.waitFor("#mock-reading");
      desk.key(KeyCode.ESCAPE);
      desk.waitFor("#mock-following");
      desk.key(KeyCode.ESCAPE);
      desk.waitFor("#mock-review");
      desk.key(KeyCode.A);
      desk.shortcut(KeyCode.ENTER);

      desk.waitFor("#mock-reading");
      desk.key(KeyCode.S);
      desk.waitForText(messages.say("mock.where", 4, 4));
      desk.waitFor("#mock-reading");
      desk.key(KeyCode.S);

      desk.waitFor("#mock-report");
      wordsStand(desk, messages);
      for (int i = 0; i < 60 && !desk.focused("mock-apply"); i++) desk.key(KeyCode.TAB);
      assertThat(desk.focused("mock-apply")).isTrue();
      desk.key(KeyCode.SPACE);
      desk.waitForText(messages.say("mock.letter.change.applied"));
      assertThat(desk.errors()).isEmpty();
    }
    try (var kept = Library.open(library)) {
      var result = kept.mocks().history().getFirst();
      var questions = kept.mocks().find(result.session()).orElseThrow().questions();
      assertThat(questions)
          .extracting(q -> q.reply().ending())
          .containsExactly(Ending.HANDED_IN, Ending.UNKNOWN, Ending.SKIPPED, Ending.SKIPPED);
      assertThat(questions.getFirst().confidence()).isEqualTo(OptionalDouble.of(0.75));
      assertThat(questions.getFirst().reply().taken()).isEqualTo(Duration.ofSeconds(70));
      assertThat(questions.getFirst().points())
          .extracting(p -> p.confirmed())
          .startsWith(Confirmed.YES, Confirmed.PARTLY)
          .doesNotContain(Confirmed.OPEN);
      assertThat(result.asked()).isEqualTo(2);
      assertThat(kept.mocks().applied(result.session())).isNotEmpty();
      assertThat(kept.undo()).isPresent();
      assertThat(kept.mocks().applied(result.session())).isEmpty();
    }
  }

  @Test
  void whatIsBeingWrittenIsKeptEveryTwoSecondsAndTakenUpWhereItWasLeft() {
    var library = MockNotes.library(folder, Locale.ENGLISH, NOW);
    try (var desk = answering(library)) {
      desk.write("half an ans");
      desk.now.updateAndGet(t -> t.plus(Duration.ofSeconds(2)));
      Fx.until("the draft on the disk", () -> draft(library).equals("half an ans"));
      desk.write("wer");
      desk.shortcut(KeyCode.DIGIT1);
      desk.waitFor("#home");
    }
    assertThat(draft(library)).isEqualTo("half an answer");
    try (var desk =
        OpenDesk.at(library, new Place.Home(), Locale.ENGLISH, NOW.plus(Duration.ofDays(1)))) {
      desk.waitForText("Question 1 of 4 · begun");
      desk.press("#go-on-mock");
      desk.waitFor("#mock-answering");
      desk.go(new Place.Mock());
      desk.waitFor("#mock-resume");
      assertThat(Fx.on(() -> desk.scene().getRoot().lookupAll(".button.primary"))).hasSize(1);
      desk.key(KeyCode.ENTER);
      Fx.until("the focus", () -> desk.hasFocus("mock-answer"));
      desk.write(".");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-following");
    }
    assertThat(open(library).reply().text()).isEqualTo("half an answer.");
    assertThat(open(library).reply().taken()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void aStrictClockTakesTheAnswerAndOneWrongKeyDoesNot() {
    var library = MockNotes.library(folder, Locale.ENGLISH, NOW);
    try (var desk = OpenDesk.at(library, new Place.Mock(), Locale.ENGLISH, NOW)) {
      desk.waitFor("#mock-clockMode");
      desk.focus("#mock-clockMode .toggle-button:selected");
      desk.key(KeyCode.RIGHT);
      desk.waitForText("taken as it stands");
      desk.press("#mock-start");
      desk.waitFor("#mock-reading");
      desk.key(KeyCode.DIGIT1);
      desk.waitFor("#mock-answering");
      desk.write("something");
      desk.key(KeyCode.ESCAPE);
      desk.waitForText("Press Esc again");
      assertThat(open(library).stage()).isEqualTo(MockQuestion.Stage.ANSWERING);
      desk.now.updateAndGet(t -> t.plus(Duration.ofMinutes(2)));
      desk.waitFor("#mock-following");
    }
    var question = open(library);
    assertThat(question.reply().ending()).isEqualTo(Ending.TIMED_OUT);
    assertThat(question.reply().text()).isEqualTo("something");
    try (var kept = Library.open(library)) {
      assertThat(kept.mocks().lastSetup().orElseThrow().clock()).isEqualTo(MockSetup.Clock.STRICT);
    }
  }

  @Test
  void anotherWordThatCountsIsRememberedAndAWrongReferenceIsLeftOut() {
    var library = MockNotes.library(folder, Locale.ENGLISH, NOW);
    try (var desk = answering(library)) {
      desk.write("no idea of the words");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-following");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#mock-review");
      desk.key(KeyCode.C);
      desk.waitFor("#mock-counts-mine");
      desk.type("#mock-counts-reference", "optimizer state");
      desk.focus("#mock-counts-mine");
      desk.write("Adam moments");
      desk.key(KeyCode.ENTER);
      desk.key(KeyCode.DOWN);
      desk.key(KeyCode.W);
      desk.waitFor("#mock-wrong-note");
      desk.write("it is out of date");
      desk.key(KeyCode.ENTER);
      desk.waitForText("not counted");
    }
    assertThat(open(library).points())
        .extracting(p -> p.confirmed())
        .startsWith(Confirmed.YES, Confirmed.WRONG_REFERENCE);
    assertThat(open(library).note()).isEqualTo("it is out of date");
    try (var kept = Library.open(library)) {
      assertThat(kept.mocks().termPairs())
          .extracting(p -> p.one() + " = " + p.other())
          .containsExactly("optimizer state = Adam moments");
    }
  }

  /// The first question is read and an answer is being written.
  private static OpenDesk answering(Path library) {
    var desk = OpenDesk.at(library, new Place.Mock(), Locale.ENGLISH, NOW);
    desk.waitFor("#mock-start");
    desk.key(KeyCode.ENTER);
    desk.waitFor("#mock-reading");
    desk.key(KeyCode.SPACE);
    desk.waitFor("#mock-answering");
    return desk;
  }

  /// No key of the messages shows as itself.
  private static void wordsStand(OpenDesk desk, Messages messages) {
    var words = desk.text();
    Stream<String> keys =
        Collections.list(messages.bundle().getKeys()).stream().filter(k -> k.startsWith("mock."));
    assertThat(keys.filter(words::contains)).isEmpty();
  }

  private static String draft(Path library) {
    return open(library).reply().text();
  }

  private static MockQuestion open(Path library) {
    try (var kept = Library.open(library)) {
      return kept.mocks().open().orElseThrow().questions().getFirst();
    }
  }

  /// The answer of the card that a question of the open mock was drawn from.
  private static String reference(Path library, int order) {
    try (var kept = Library.open(library)) {
      var drawn = kept.mocks().open().orElseThrow().questions().get(order).drawn();
      return Objects.requireNonNull(kept.card(drawn.card()).orElseThrow().card().answer());
    }
  }
}
