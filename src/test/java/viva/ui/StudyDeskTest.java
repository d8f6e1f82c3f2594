package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.cli.Cli;
import viva.cli.Terminal;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;
import viva.words.Messages;

/// The study desk, by keyboard and by mouse, on a library with cards of its own.
class StudyDeskTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final Topic NUMBERS = Topic.of("Numbers");

  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void importNumbers() throws IOException {
    importNotes(
        "numbers.md",
        "# Numbers\n\n"
            + IntStream.rangeClosed(1, 4)
                .mapToObj(
                    i ->
                        "## What is the square of "
                            + i
                            + "?\n\n- It is "
                            + i * i
                            + "\n- It is not more\n")
                .collect(Collectors.joining("\n"))
            + "\n## What is the square of 5?\n");
  }

  private void importNotes(String name, String words) throws IOException {
    var notes = Files.writeString(folder.resolve(name), words);
    library = folder.resolve("library.db");
    int code =
        Cli.run(
            new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Messages.of(Locale.ENGLISH),
                library,
                () -> NOW,
                () -> OpenDesk.ZONE,
                (_, _) -> 2),
            "import",
            notes.toString());
    assertThat(code).isZero();
  }

  private OpenDesk open(Place place) {
    return OpenDesk.at(library, place, Locale.ENGLISH, NOW);
  }

  private OpenDesk study() {
    var desk = open(new Place.Study(NUMBERS));
    desk.waitForText("square of 1?");
    return desk;
  }

  private List<ScheduledCard> kept() {
    try (var open = Library.open(library)) {
      return open.cards().stream().filter(c -> c.card().topic().within(NUMBERS)).toList();
    }
  }

  private static void answer(OpenDesk desk, KeyCode rating) {
    desk.key(KeyCode.SPACE);
    desk.waitFor("#rate-good");
    desk.key(rating);
    desk.waitFor(".reveal");
  }

  @Test
  void aFlagAndANoteArePutOnACardByKeyAndStay() {
    try (var desk = study()) {
      desk.key(KeyCode.F);
      desk.waitForText("Red");
      desk.key(KeyCode.F);
      desk.waitForText("Orange");
      desk.key(KeyCode.N);
      desk.type("#note", "as in school");
      desk.press("#note-keep");
      desk.key(KeyCode.SPACE);
      desk.waitForText("as in school");
    }
    assertThat(kept().getFirst().marks().flag()).isEqualTo(2);
    assertThat(kept().getFirst().marks().note()).isEqualTo("as in school");
  }

  @Test
  void theMenuDoesByMouseWhatTheKeysDo() {
    try (var desk = study()) {
      Fx.run(
          () ->
              ((MenuButton) Objects.requireNonNull(desk.find("#study-menu")))
                  .getItems().stream()
                      .filter(item -> "study-bury".equals(item.getId()))
                      .forEach(item -> item.getOnAction().handle(null)));
      desk.waitForText("square of 2?");
      desk.press(".reveal");
      desk.press("#rate-easy");
      desk.waitForText("square of 3?");
    }
    assertThat(kept().getFirst().marks().buriedUntil()).isEqualTo("2026-03-03");
    assertThat(kept().get(1).state()).isInstanceOf(State.Review.class);
  }

  @Test
  void eEditsTheCardAndLeadsBackHere() {
    try (var desk = study()) {
      desk.key(KeyCode.E);
      desk.waitFor("#edit");
    }
  }

  @Test
  void anUnansweredCardOffersAnEditor() {
    var fifth = kept().stream().filter(c -> c.card().unanswered()).toList();
    try (var desk =
        open(new Place.Study(What.cards(fifth.stream().map(ScheduledCard::id).toList())))) {
      desk.waitForText("square of 5?");
      desk.key(KeyCode.SPACE);
      desk.press("#write-answer");
      desk.waitFor("#edit");
    }
  }

  @Test
  void practiceSaysSoAndLeavesTheScheduleAsItIs() {
    var what = What.of(new Scope.InTopic(NUMBERS), Pick.ALL).practised();
    try (var desk = open(new Place.Study(what))) {
      desk.waitForText("the schedule stays as it is");
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
    }
    assertThat(kept()).allMatch(c -> c.state() instanceof State.New);
    try (var open = Library.open(library)) {
      assertThat(open.log(kept().getFirst().id()))
          .singleElement()
          .isInstanceOfSatisfying(
              ReviewLog.Answer.class, a -> assertThat(a.kind()).isEqualTo(ReviewLog.Kind.PRACTICE));
    }
  }

  @Test
  void whatToStudyIsChosenAndCountedBeforeItStarts() {
    try (var desk = open(new Place.Home())) {
      desk.press("#choose-what");
      desk.waitFor("#choose");
      choose(desk, "#choose-kind", "A topic");
      choose(desk, "#choose-topic", "Numbers");
      desk.waitForText("4 cards, about");
      Fx.run(() -> ((RadioButton) Objects.requireNonNull(desk.find("#pick-ALL"))).fire());
      desk.waitForText("5 cards, about");
      Fx.run(() -> Objects.requireNonNull(desk.find("#choose-start")).requestFocus());
      desk.key(KeyCode.ENTER);
      desk.waitForText("the schedule stays as it is");
    }
  }

  @Test
  void aSearchThatIsNoQueryIsExplainedAndDoesNotStart() {
    try (var desk = open(new Place.Choose(What.of(new Scope.Found("is:gone"), Pick.ALL)))) {
      desk.waitForText("A card cannot be \"gone\"");
      assertThat(Fx.on(() -> Objects.requireNonNull(desk.find("#choose-start")).isDisabled()))
          .isTrue();
      desk.type("#choose-words", "square topic:numbers");
      desk.waitForText("5 cards, about");
    }
  }

  @Test
  void aDrillLeftOpenIsOfferedAgainAfterARestart() {
    try (var desk = study()) {
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
    }
    try (var desk = open(new Place.Home())) {
      desk.waitForText("Left open");
      desk.waitForText("3 cards left");
      desk.press("#go-on");
      desk.waitForText("square of 2?");
    }
  }

  @Test
  void anAnswerAfterMidnightIsKeptAndTheNewDaysCardsAreAdded() {
    try (var desk = study()) {
      answer(desk, KeyCode.DIGIT4);
      desk.waitForText("square of 2?");
      desk.now.set(NOW.plus(Duration.ofHours(26)));
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      desk.key(KeyCode.DIGIT4);
      desk.waitForText("A new study day has begun");
      desk.waitForText("square of 3?");
    }
    var days =
        kept().stream()
            .filter(c -> c.state() instanceof State.Review)
            .map(c -> ((State.Review) c.state()).history().day().toString())
            .toList();
    assertThat(days).containsExactly("2026-03-02", "2026-03-03");
  }

  @Test
  void aClockThatIsSetBackTakesNoTimeAndLosesNothing() {
    try (var desk = study()) {
      desk.now.set(NOW.minus(Duration.ofHours(3)));
      answer(desk, KeyCode.DIGIT3);
      desk.waitForText("square of 2?");
      assertThat(desk.errors()).isEmpty();
    }
    try (var open = Library.open(library)) {
      var answer = (ReviewLog.Answer) open.log(kept().getFirst().id()).getFirst();
      assertThat(answer.taken()).isZero();
      assertThat(answer.moment().at()).isEqualTo(NOW.minus(Duration.ofHours(3)));
    }
  }

  @Test
  void theAnswerComesPointByPointAndTicksProposeARating() {
    try (var desk = open(new Place.Settings())) {
      desk.press("#pointByPoint");
      desk.press("#checklist");
      desk.press("#timer");
      desk.go(new Place.Study(NUMBERS));
      desk.waitForText("square of 1?");
      desk.waitForText("0:00");
      desk.key(KeyCode.SPACE);
      desk.waitFor("#tick-2");
      assertThat(desk.text()).contains("It is 1").doesNotContain("It is not more");
      desk.key(KeyCode.SPACE);
      desk.waitForText("It is not more");
      desk.press("#tick-1");
      desk.waitFor("#rate-hard.proposed");
      desk.press("#tick-2");
      desk.waitFor("#rate-good.proposed");
    }
  }

  @Test
  void whatThePadSaysIsTickedAndWhatWasMissedIsCountedAndComesFirst() throws IOException {
    importNotes(
        "training.md",
        """
        # Training

        ## What does the first stage of ZeRO shard?

        - **Sharded**: the optimizer states of Adam, such as momentum and variance
        - **Whole**: gradients and parameters stay complete on every rank
        """);
    try (var desk = open(new Place.Settings())) {
      desk.press("#checklist");
      desk.press("#scratchPad");
      desk.go(new Place.Study(Topic.of("Training")));
      desk.waitForText("stage of ZeRO");
      Fx.until("the cursor in the pad", () -> desk.hasFocus("scratch"));
      desk.write("Gradients and parameters stay complete on every rank.");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#tick-2:selected");
      assertThat(desk.text()).contains("found").doesNotContain("Missed");
      desk.key(KeyCode.DIGIT1);
      desk.waitFor(".reveal");
      Fx.until("the cursor in the pad", () -> desk.hasFocus("scratch"));
      desk.shortcut(KeyCode.ENTER);
      desk.waitForText("Missed once before");
      desk.shift(KeyCode.DIGIT1);
      desk.waitFor("#tick-1:selected");
      desk.waitFor("#rate-hard.proposed");
      desk.key(KeyCode.DIGIT3);
      Fx.until("the next step", () -> desk.find("#rate-good") == null);
      assertThat(desk.errors()).isEmpty();
    }
    try (var open = Library.open(library)) {
      assertThat(open.mocks().missed())
          .extracting(p -> p.text().split(":", -1)[0] + " " + p.missed() + "/" + p.asked())
          .containsExactlyInAnyOrder("Whole 1/2", "Sharded 1/2");
    }
  }

  @Test
  void inThePadLettersAreLettersAndNothingOfItIsKept() {
    try (var desk = open(new Place.Settings())) {
      desk.press("#scratchPad");
      desk.go(new Place.Study(NUMBERS));
      desk.waitFor("#scratch");
      Fx.until("the cursor in the pad", () -> id(desk.scene().getFocusOwner()).equals("scratch"));
      desk.key(KeyCode.S);
      desk.type("#scratch", "one times one");
      desk.press(".reveal");
      desk.waitForText("one times one");
    }
    assertThat(kept().getFirst().marks().suspended()).isFalse();
  }

  @Test
  void aKeyThatWasChangedWorksAtOnceAndIsInTheMap() {
    try (var desk = open(new Place.Settings())) {
      desk.press("#key-suspend");
      Fx.run(() -> Objects.requireNonNull(desk.find("#key-suspend")).requestFocus());
      desk.key(KeyCode.Q);
      desk.press("#key-bury");
      Fx.run(() -> Objects.requireNonNull(desk.find("#key-bury")).requestFocus());
      desk.key(KeyCode.Q);
      desk.waitForText("That key already does this");
      desk.go(new Place.Study(NUMBERS));
      desk.waitForText("square of 1?");
      desk.key(KeyCode.S);
      desk.key(KeyCode.F1);
      desk.waitFor("#keys");
      assertThat(desk.text()).contains("Q");
      desk.key(KeyCode.ESCAPE);
      desk.key(KeyCode.Q);
      desk.waitForText("square of 2?");
    }
    assertThat(kept().getFirst().marks().suspended()).isTrue();
  }

  @Test
  void aLimitThatIsSetCountsAtOnce() {
    try (var desk = open(new Place.Settings())) {
      desk.waitFor("#limit-new");
      Fx.run(
          () -> {
            @SuppressWarnings("unchecked")
            var spinner = (Spinner<Integer>) Objects.requireNonNull(desk.find("#limit-new"));
            spinner.getValueFactory().setValue(2);
          });
      desk.go(new Place.Study(NUMBERS));
      desk.waitForText("2 left");
    }
  }

  @Test
  void anEnglishReaderIsOfferedTheEnglishDeckAndTheWelcomeIsClosedForGood() {
    try (var desk = open(new Place.Home())) {
      desk.waitFor("#welcome");
      int before = kept(desk);
      desk.press("#english-deck");
      desk.waitForText("The English deck has been added");
      Fx.until("no offer", () -> desk.find("#english-deck") == null);
      desk.press("#welcome-close");
      Fx.until("no welcome", () -> desk.find("#welcome") == null);
      assertThat(before).isLessThan(kept(desk));
    }
    try (var desk = open(new Place.Home())) {
      desk.waitFor("#start");
      assertThat(desk.find("#welcome")).isNull();
    }
  }

  private int kept(OpenDesk desk) {
    assertThat(desk.errors()).isEmpty();
    try (var open = Library.open(library)) {
      return open.cards().size();
    }
  }

  private static void choose(OpenDesk desk, String box, String words) {
    desk.waitFor(box);
    Fx.run(() -> choose((ComboBox<?>) Objects.requireNonNull(desk.find(box)), words));
  }

  private static <E> void choose(ComboBox<E> box, String words) {
    for (var value : box.getItems())
      if (box.getConverter().toString(value).equals(words)) box.setValue(value);
  }

  private static String id(Node node) {
    return node == null || node.getId() == null ? "" : node.getId();
  }
}
