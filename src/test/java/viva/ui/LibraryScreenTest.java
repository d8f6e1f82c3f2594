package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.card.Topic;
import viva.content.BuiltIn;
import viva.store.AnsweredDays;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.store.Shelf;
import viva.store.shelf.Edits;
import viva.store.shelf.Words;
import viva.ui.kit.Place;

/// The library, the editor and the page of a card, by keyboard and by mouse.
class LibraryScreenTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  /// More than are read before the screen opens.
  private static final int MANY = 3_500;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void someCards() {
    file = folder.resolve("library.db");
    try (var library = Library.open(file)) {
      library.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
      Shelf.add(library, "caches.md", LearnedLibrary.cards(8), NOW);
      AnsweredDays.learn(library, NOW, 2);
      library
          .shelves()
          .edits()
          .add(Topic.of("Mine"), new Words("What is 缓存一致性?", "Own."), List.of(), NOW);
    }
  }

  private OpenDesk desk(Place place) {
    return OpenDesk.at(file, place, Locale.ENGLISH, NOW);
  }

  private List<ScheduledCard> cards() {
    try (var library = Library.open(file)) {
      return library.cards();
    }
  }

  private static TableView<?> table(OpenDesk desk) {
    desk.waitFor("#cards");
    return (TableView<?>) Objects.requireNonNull(desk.find("#cards"));
  }

  private static void rows(OpenDesk desk, int count) {
    Fx.until(
        count + " rows",
        () -> desk.find("#cards") instanceof TableView<?> t && t.getItems().size() == count);
  }

  private static void focus(OpenDesk desk) {
    var table = table(desk);
    Fx.until("the focus on the table", table::isFocused);
  }

  private static void click(Node node, int times) {
    Fx.run(
        () -> {
          for (var type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED))
            Event.fireEvent(
                node,
                new MouseEvent(
                    type,
                    5,
                    5,
                    5,
                    5,
                    MouseButton.PRIMARY,
                    times,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        });
  }

  private static Node row(OpenDesk desk, int index) {
    return Fx.on(
        () ->
            desk.scene().getRoot().lookupAll("#cards .table-row-cell").stream()
                .filter(n -> ((IndexedCell<?>) n).getIndex() == index)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void ofManyCardsTheFirstRowsComeBeforeTheRestAndInTheirPlaces() {
    many();
    try (var desk = desk(new Place.Library())) {
      rows(desk, MANY + 1);
      Fx.until("every count", () -> desk.find("#only-ALL") instanceof Labeled l && l.isVisible());
      var words = Fx.on(() -> ((Labeled) Objects.requireNonNull(desk.find("#only-ALL"))).getText());
      assertThat(words.replace(",", "")).contains("3501");
      var table = table(desk);
      assertThat(Fx.on(() -> List.copyOf(table.getItems())))
          .isEqualTo(IntStream.range(0, MANY + 1).boxed().toList());
    }
  }

  @Test
  void manyCardsOpenInTheOrderInWhichTheyWereLeft() {
    many();
    try (var library = Library.open(file)) {
      library.setting("library.columns", ">QUESTION");
    }
    try (var desk = desk(new Place.Library())) {
      rows(desk, MANY + 1);
      assertThat(first(table(desk))).isNotZero();
    }
  }

  private void many() {
    try (var library = Library.open(file)) {
      Shelf.add(library, "caches.md", LearnedLibrary.cards(MANY), NOW);
    }
  }

  @Test
  void theTableShowsAllCardsAndTheTreeNarrowsThem() {
    try (var desk = desk(new Place.Library())) {
      rows(desk, 9);
      Fx.run(
          () -> {
            var tree = (TreeView<?>) Objects.requireNonNull(desk.find("#documents"));
            tree.getSelectionModel().selectLast();
          });
      rows(desk, 1);
      desk.waitForText("What is 缓存一致性?");
    }
  }

  @Test
  void oneBoxSearchesTheTableAndExplainsABadQuery() {
    try (var desk = desk(new Place.Library())) {
      focus(desk);
      desk.key(KeyCode.SLASH);
      desk.type("#library-search", "一致");
      rows(desk, 1);
      desk.type("#library-search", "is:gone");
      desk.waitForText("A card cannot be \"gone\"");
      desk.type("#library-search", "is:review or is:learning");
      rows(desk, 2);
      desk.type("#library-search", "");
      rows(desk, 9);
    }
  }

  @Test
  void filtersCountAndNarrow() {
    try (var desk = desk(new Place.Library())) {
      rows(desk, 9);
      desk.waitForText("Learned 2");
      Fx.run(() -> ((ButtonBase) Objects.requireNonNull(desk.find("#only-NEW"))).fire());
      rows(desk, 7);
    }
  }

  @Test
  void aColumnsHeadSortsAndTheOrderIsKept() {
    try (var desk = desk(new Place.Library())) {
      rows(desk, 9);
      sortBy(desk);
      Fx.until("order", () -> desk.find("#cards") instanceof TableView<?> t && first(t) != 0);
    }
    try (var desk = desk(new Place.Library())) {
      rows(desk, 9);
      assertThat(Fx.on(() -> first(table0(desk)))).isNotZero();
    }
  }

  private static TableView<?> table0(OpenDesk desk) {
    return (TableView<?>) Objects.requireNonNull(desk.find("#cards"));
  }

  private static int first(TableView<?> table) {
    return (Integer) table.getItems().getFirst();
  }

  /// By question, the last one first.
  private static void sortBy(OpenDesk desk) {
    Fx.run(
        () -> {
          var table = table0(desk);
          var column = table.getColumns().getFirst();
          column.setSortType(TableColumn.SortType.DESCENDING);
          sort(table, column);
        });
  }

  @SuppressWarnings("unchecked")
  private static <T> void sort(TableView<T> table, TableColumn<?, ?> column) {
    table.getSortOrder().add((TableColumn<T, ?>) column);
    table.sort();
  }

  @Test
  void theCardBesideTheTableIsAsWideAsItWasLeft() {
    try (var desk = desk(new Place.Library())) {
      desk.waitFor("#preview");
      Fx.run(() -> split(desk).getScene().getWindow().setWidth(1440));
      Fx.until("a third", () -> Math.abs(share(desk) - 1.0 / 3) < 0.02);
      Fx.run(() -> split(desk).setDividerPositions(0.55));
      Fx.until("the card wider", () -> share(desk) > 0.43);
      click(Objects.requireNonNull(desk.find(".split-pane-divider")), 1);
    }
    try (var desk = desk(new Place.Library())) {
      desk.waitFor("#preview");
      Fx.run(() -> split(desk).getScene().getWindow().setWidth(1440));
      Fx.until("the card as wide", () -> share(desk) > 0.43);
    }
  }

  private static SplitPane split(OpenDesk desk) {
    return (SplitPane) Objects.requireNonNull(desk.find("#library-split"));
  }

  /// How much of the split the card has.
  private static double share(OpenDesk desk) {
    var card = (Region) Objects.requireNonNull(desk.find("#preview"));
    return card.getWidth() / split(desk).getWidth();
  }

  @Test
  void keysSuspendFlagTagAndArchiveManyAndTheNoticeTakesItBack() {
    try (var desk = desk(new Place.Library())) {
      focus(desk);
      Fx.run(() -> table0(desk).getSelectionModel().selectRange(0, 3));
      desk.key(KeyCode.S);
      desk.waitForText("3 cards are suspended.");
      assertThat(cards()).filteredOn(c -> c.marks().suspended()).hasSize(3);
      desk.press(".notice .button");
      Fx.until("the undo", () -> desk.find(".notice") == null);
      desk.waitForText("All 9");
      desk.key(KeyCode.DIGIT2);
      desk.waitForText("another flag");
      assertThat(cards()).filteredOn(c -> c.marks().flag() == 2).hasSize(3);
      desk.key(KeyCode.T);
      desk.type("#ask-words", "core");
      desk.press("#ask-go");
      desk.waitForText("have the tag");
      assertThat(cards()).filteredOn(c -> c.card().tags().contains("core")).hasSize(3);
      desk.key(KeyCode.A);
      rows(desk, 6);
      desk.press(".notice .button");
      rows(desk, 9);
    }
    assertThat(cards()).filteredOn(c -> c.marks().suspended()).isEmpty();
  }

  @Test
  void aFlagIsSeenOnItsCardAsSoonAsItIsGiven() {
    try (var desk = desk(new Place.Library())) {
      focus(desk);
      desk.key(KeyCode.DIGIT2);
      desk.waitFor("#cards .flag-2");
      desk.key(KeyCode.DIGIT0);
      Fx.until("no flag", () -> desk.find("#cards .flag-2") == null);
    }
  }

  @Test
  void theQuestionWhereToMoveCardsStandsInOneLineBesideTheLongestTopic() {
    try (var library = Library.open(file)) {
      var topic = Topic.of("Memory, scheduling and batching of a large service ".repeat(3).strip());
      library.shelves().edits().add(topic, new Words("Why?", "So."), List.of(), NOW);
    }
    try (var desk = desk(new Place.Library())) {
      desk.size(900, 600);
      focus(desk);
      desk.key(KeyCode.M);
      desk.waitFor("#ask-go");
      Fx.until("a frame", () -> true);
      var words = (Labeled) Objects.requireNonNull(desk.find("#ask-bar .label"));
      assertThat(words.getText()).isEqualTo("Move 1 card to:");
      assertThat(words.getHeight()).isLessThan(2 * words.getFont().getSize());
    }
  }

  @Test
  void theScheduleIsResetAndSetThroughTheLogAndTakenBack() {
    try (var desk = desk(new Place.Library())) {
      focus(desk);
      Fx.run(() -> table0(desk).getSelectionModel().selectRange(0, 3));
      var before = cards();
      desk.key(KeyCode.R);
      desk.waitForText("2 cards are new again");
      assertThat(cards()).allMatch(c -> c.state() instanceof State.New);
      desk.press(".notice .button");
      desk.waitForText("Learned 2");
      assertThat(cards()).isEqualTo(before);
      desk.key(KeyCode.D);
      desk.press("#ask-go");
      desk.waitForText("2 cards have another due day. 1 was never answered");
    }
  }

  @Test
  void deletingForGoodAsksFirst() {
    try (var desk = desk(new Place.Library())) {
      focus(desk);
      desk.key(KeyCode.DELETE);
      desk.waitFor("#ask-go");
      desk.press("#ask-cancel");
      assertThat(cards()).hasSize(9);
      focus(desk);
      desk.key(KeyCode.DELETE);
      desk.press("#ask-go");
      rows(desk, 8);
    }
    assertThat(cards()).hasSize(8);
  }

  @Test
  void theChosenCardsAreStudied() {
    try (var desk = desk(new Place.Library())) {
      focus(desk);
      Fx.run(() -> table0(desk).getSelectionModel().selectRange(4, 6));
      desk.key(KeyCode.L);
      desk.waitFor(".study-question");
    }
  }

  @Test
  void aDoubleClickOpensTheCardWithItsCurveAndItsNoteIsKept() {
    try (var desk = desk(new Place.Library())) {
      rows(desk, 9);
      desk.waitFor("#cards .table-row-cell");
      click(row(desk, 0), 2);
      desk.waitFor("#card #recall-curve");
      desk.type("#card-note", "Ask about lines.");
      desk.go(new Place.Library());
      rows(desk, 9);
    }
    assertThat(cards().getFirst().marks().note()).isEqualTo("Ask about lines.");
  }

  @Test
  void ownWordsAreWrittenOverANoteAndTurnedBack() {
    var id = cards().getFirst().id();
    var before = cards().getFirst().card().answer();
    try (var desk = desk(new Place.Card(id))) {
      desk.press("#card-edit");
      desk.type("#edit-answer", "In my words.");
      desk.press("#edit-save");
      desk.waitForText("These are your own words");
      assertThat(cards().getFirst().card().answer()).isEqualTo("In my words.");
      desk.press("#card-edit");
      desk.press("#edit-turn-back");
      desk.waitFor("#card");
      assertThat(cards().getFirst().card().answer()).isEqualTo(before);
    }
  }

  @Test
  void aCardIsWrittenByKeyboardAndUnsavedWordsAreKept() {
    try (var desk = desk(new Place.Library())) {
      focus(desk);
      desk.key(KeyCode.N);
      desk.waitFor("#edit-question");
      desk.type("#edit-topic", "Mine › New");
      desk.type("#edit-question", "Is $x$ kept?");
      desk.key(KeyCode.ESCAPE);
      desk.waitFor("#cards");
      desk.press("#new-card");
      desk.waitFor("#edit-restored");
      desk.type("#edit-answer", "It is.");
      desk.shortcut(KeyCode.ENTER);
      desk.waitFor("#card");
      desk.waitForText("It is.");
    }
    var written = cards().getLast().card();
    assertThat(written.question()).isEqualTo("Is $x$ kept?");
    assertThat(written.topic()).isEqualTo(Topic.of("Mine", "New"));
    assertThat(written.origin().file()).isEqualTo(Edits.OWN);
  }

  @Test
  void aCardWithoutAQuestionIsNotSaved() {
    try (var desk = desk(new Place.NewCard())) {
      desk.press("#edit-save");
      desk.waitForText("A card needs a question.");
    }
    assertThat(cards()).hasSize(9);
  }
}
