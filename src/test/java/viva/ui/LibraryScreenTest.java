package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.store.LearnedLibrary;
import viva.store.Library;
import viva.store.Shelf;
import viva.ui.kit.Place;

/// The table of the library: what it shows, in which order, and what narrows it.
class LibraryScreenTest {
  /// More than are read before the screen opens.
  private static final int MANY = 3_500;

  /// Where the chance to know a card stands among the columns.
  private static final int RECALL = 6;

  private final NineCards cards;

  LibraryScreenTest(@TempDir Path folder) {
    cards = NineCards.in(folder);
  }

  @Test
  void ofManyCardsTheFirstRowsComeBeforeTheRestAndInTheirPlaces() {
    many();
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, MANY + 1);
      Fx.until("every count", () -> desk.find("#only-ALL") instanceof Labeled l && l.isVisible());
      var words = Fx.on(() -> ((Labeled) Objects.requireNonNull(desk.find("#only-ALL"))).getText());
      assertThat(words.replace(",", "")).contains("3501");
      var table = NineCards.table(desk);
      assertThat(Fx.on(() -> List.copyOf(table.getItems())))
          .isEqualTo(IntStream.range(0, MANY + 1).boxed().toList());
    }
  }

  @Test
  void manyCardsOpenInTheOrderInWhichTheyWereLeft() {
    many();
    try (var library = Library.open(cards.file())) {
      library.setting("library.columns", ">QUESTION");
    }
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, MANY + 1);
      assertThat(first(NineCards.table(desk))).isNotZero();
    }
  }

  private void many() {
    try (var library = Library.open(cards.file())) {
      Shelf.add(library, "caches.md", LearnedLibrary.cards(MANY), NineCards.NOW);
    }
  }

  @Test
  void theTableShowsAllCardsAndTheTreeNarrowsThem() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, 9);
      Fx.run(
          () -> {
            var tree = (TreeView<?>) Objects.requireNonNull(desk.find("#documents"));
            tree.getSelectionModel().selectLast();
          });
      NineCards.rows(desk, 1);
      desk.waitForText("What is 缓存一致性?");
    }
  }

  @Test
  void oneBoxSearchesTheTableAndExplainsABadQuery() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.focus(desk);
      desk.key(KeyCode.SLASH);
      desk.type("#library-search", "一致");
      NineCards.rows(desk, 1);
      desk.type("#library-search", "is:gone");
      desk.waitForText("There is no \"is:gone\"");
      desk.waitForText("Still the card from before this search");
      desk.type("#library-search", "is:review or is:learning");
      NineCards.rows(desk, 2);
      desk.type("#library-search", "");
      NineCards.rows(desk, 9);
    }
  }

  @Test
  void whereNothingMatchesOneButtonShowsAllCardsAgain() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, 9);
      desk.press("#only-NEW");
      desk.type("#library-search", "no such words");
      NineCards.rows(desk, 0);
      desk.waitForText("No card here matches.");
      assertThat(desk.text()).doesNotContain("Choose a card");
      desk.press("#library-show-all");
      NineCards.rows(desk, 9);
      assertThat(Fx.on(() -> desk.scene().getFocusOwner())).isEqualTo(desk.find("#cards"));
    }
  }

  @Test
  void filtersCountAndNarrow() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, 9);
      desk.waitForText("Learned 2");
      Fx.run(() -> ((ButtonBase) Objects.requireNonNull(desk.find("#only-NEW"))).fire());
      NineCards.rows(desk, 7);
    }
  }

  @Test
  void aColumnsHeadSortsAndTheOrderIsKept() {
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, 9);
      sortBy(desk);
      Fx.until("order", () -> desk.find("#cards") instanceof TableView<?> t && first(t) != 0);
    }
    try (var desk = cards.desk(new Place.Library())) {
      NineCards.rows(desk, 9);
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
  void inASmallWindowTheQuestionHasRoomAndAColumnAskedForStays() {
    try (var desk = cards.desk(new Place.Library())) {
      desk.size(900, 600);
      Fx.until("the numbers giving way", () -> heads(desk).equals(List.of(0, 1, 2, 3)));
      assertThat(Fx.on(() -> table0(desk).getColumns().getFirst().getWidth())).isGreaterThan(260);
      Fx.run(() -> table0(desk).getColumns().get(RECALL).setVisible(true));
      desk.size(1600, 900);
      Fx.until("all there usually are", () -> heads(desk).equals(List.of(0, 1, 2, 3, 4, RECALL)));
    }
    try (var desk = cards.desk(new Place.Library())) {
      desk.size(900, 600);
      Fx.until("what was asked for", () -> heads(desk).equals(List.of(0, 1, 2, 3, RECALL)));
    }
  }

  /// The columns that are shown, by their places.
  private static List<Integer> heads(OpenDesk desk) {
    if (!(desk.find("#cards") instanceof TableView<?> table)) return List.of();
    return IntStream.range(0, table.getColumns().size())
        .filter(i -> table.getColumns().get(i).isVisible())
        .boxed()
        .toList();
  }

  @Test
  void theCardBesideTheTableIsAsWideAsItWasLeft() {
    try (var desk = cards.desk(new Place.Library())) {
      desk.waitFor("#preview");
      Fx.run(() -> split(desk).getScene().getWindow().setWidth(1440));
      Fx.until("a third", () -> Math.abs(share(desk) - 1.0 / 3) < 0.02);
      Fx.run(() -> split(desk).setDividerPositions(0.55));
      Fx.until("the card wider", () -> share(desk) > 0.43);
      desk.click(".split-pane-divider");
    }
    try (var desk = cards.desk(new Place.Library())) {
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
}
