package viva.ui.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.store.shelf.CardList;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// The table of cards: a row is but a number, and its words are made when it comes into sight.
final class CardTable {
  private static final double LEAST_QUESTION = 144;

  /// What share the room left over.
  private static final Set<Column> WORDS = Set.of(Column.QUESTION, Column.TOPIC);

  /// The topic's share of it, and the most.
  private static final double TOPICS = 0.32;

  private static final double MOST_TOPIC = 200;

  /// The room beside the words of a cell.
  private static final double BESIDE = 20;
  private static final double SCROLL_BAR = 18;

  /// How long after the table is there what it may need later is made ready.
  private static final Duration AT_REST = Duration.millis(500);

  private final Services services;
  private final LibraryViewModel model;

  /// Always the same list: a table that is given another one forgets what it is sorted by.
  private final ObservableList<Integer> items = FXCollections.observableArrayList();

  private final TableView<Integer> table = new TableView<>(items);
  private final Map<Column, TableColumn<Integer, Integer>> columns = new EnumMap<>(Column.class);
  private final CardWords words;

  /// All of what is cut in the cell under the mouse.
  private final Tooltip whole = new Tooltip();

  private final Runnable showAll;

  /// The cards whose rows are shown: after a change the same card may have another number.
  private CardList shown;

  /// Whether only the first rows are there yet.
  private boolean filling;

  /// Whether columns come and go for want of room, and not because the learner says so.
  private boolean fitting;

  /// A column being drawn wider is kept when it has come to rest.
  private final PauseTransition settled = new PauseTransition(Duration.millis(400));

  /// @param showAll takes the search and the filter away
  CardTable(Services services, LibraryViewModel model, Runnable showAll) {
    this.services = services;
    this.model = model;
    this.showAll = showAll;
    words = new CardWords(services, model);
    shown = model.cards();
    table.setId("cards");
    table.setAccessibleText(services.say("command.LIBRARY"));
    table.setTableMenuButtonVisible(true);
    table.setFixedCellSize(40);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    for (var column : Column.values()) table.getColumns().add(made(column));
    model
        .layout()
        .sorted()
        .ifPresent(
            c -> {
              made(c).setSortType(type(model.layout().descending()));
              table.getSortOrder().add(columns.get(c));
            });
    settled.setOnFinished(_ -> keepLayout());
    table.setSortPolicy(_ -> true);
    table.setOnSort(_ -> keepLayout());
    columns.forEach(
        (column, shown) -> {
          shown.widthProperty().subscribe((_, _) -> arranged());
          shown.visibleProperty().subscribe((_, visible) -> shown(column, visible));
        });
    table.widthProperty().subscribe(_ -> fit());
    model.arrangement().subscribe((_, _) -> table.refresh());
    model.rows().subscribe(this::show);
    readySoon();
  }

  /// Makes the first sorting by the questions ready once the table stands.
  private void readySoon() {
    var later = new PauseTransition(AT_REST);
    later.setOnFinished(_ -> model.ready());
    table
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) later.stop();
              else later.playFromStart();
            });
  }

  /// Where there is little room some columns give way; question and topic take what others leave.
  private void fit() {
    if (fitting || table.getWidth() <= 0) return;
    double room = table.getWidth() - SCROLL_BAR;
    var there = model.layout().shown(room);
    fitting = true;
    columns.forEach((column, shown) -> shown.setVisible(there.contains(column)));
    fitting = false;
    double left = room;
    for (var column : there) if (!WORDS.contains(column)) left -= made(column).getWidth();
    var topic = made(Column.TOPIC);
    if (model.layout().width(Column.TOPIC).isEmpty())
      topic.setPrefWidth(Math.clamp(left * TOPICS, Column.TOPIC.width(), MOST_TOPIC));
    if (topic.isVisible()) left -= topic.getWidth();
    made(Column.QUESTION).setPrefWidth(Math.max(LEAST_QUESTION, left));
  }

  /// How wide a column is until the learner draws it wider. What cards are in is short in Chinese:
  /// what that leaves is the question's.
  private double usual(Column column) {
    return column == Column.STATE ? words.longestState() + BESIDE : column.width();
  }

  TableView<Integer> node() {
    return table;
  }

  private static TableColumn.SortType type(boolean descending) {
    return descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING;
  }

  private TableColumn<Integer, Integer> made(Column column) {
    var known = columns.get(column);
    if (known != null) return known;
    var made = new TableColumn<Integer, Integer>(services.say(column.key()));
    made.setId("column-" + column.name().toLowerCase(Locale.ROOT));
    made.setMinWidth(56);
    made.setPrefWidth(model.layout().width(column).map(Double::valueOf).orElse(usual(column)));
    made.setVisible(!model.layout().hidden().contains(column));
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(_ -> new Cell(column));
    if (column.number()) made.getStyleClass().add("number");
    columns.put(column, made);
    return made;
  }

  private void shown(Column column, boolean visible) {
    if (fitting) return;
    model.layout(model.layout().with(column, visible));
    arranged();
  }

  private void arranged() {
    fit();
    settled.playFromStart();
  }

  /// The order and the widths are kept as the learner leaves them: a column that is not as wide as
  /// the table prefers was drawn so.
  private void keepLayout() {
    Map<Column, Integer> widths = new HashMap<>(model.layout().widths());
    columns.forEach(
        (column, shown) -> {
          if (shown.isVisible() && Math.abs(shown.getWidth() - shown.getPrefWidth()) >= 1)
            widths.put(column, (int) Math.round(shown.getWidth()));
        });
    var order = table.getSortOrder();
    var first = order.isEmpty() ? Optional.<Column>empty() : Optional.of(column(order.getFirst()));
    boolean descending =
        !order.isEmpty() && order.getFirst().getSortType() == TableColumn.SortType.DESCENDING;
    var before = model.layout();
    model.layout(new Layout(widths, before.hidden(), before.wanted(), first, descending));
  }

  private Column column(TableColumn<Integer, ?> shown) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().equals(shown))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /// Shows other rows; the cards that were chosen stay chosen where they are still there.
  private void show(LibraryViewModel.Rows all) {
    var rows = all.rows();
    boolean grown = filling && !items.isEmpty() && begins(rows, items);
    filling = !all.whole();
    table.getStyleClass().remove("filling");
    if (filling) table.getStyleClass().add("filling");
    table.setPlaceholder(filling ? new Region() : nothing());
    if (grown) items.addAll(rows.subList(items.size(), rows.size()));
    else replace(rows);
    shown = model.cards();
  }

  /// What stands in place of rows: why there are none, and what to do.
  private Node nothing() {
    var said =
        model.cards().size() == 0
            ? "library.empty"
            : model.narrowed() ? "library.noneFits" : "library.nothingHere";
    var box =
        new VBox(
            Controls.label(services.say(said), "title"),
            Controls.paragraph(services.say(said + ".text"), "soft"));
    if (model.cards().size() == 0) {
      var notes = new Place.Import(List.of());
      var bring = services.say("home.import");
      box.getChildren().add(Controls.button(bring, () -> services.go().accept(notes), "primary"));
    } else if (model.narrowed()) {
      var all = Controls.button(services.say("library.showAll"), showAll);
      all.setId("library-show-all");
      box.getChildren().add(all);
    }
    box.getStyleClass().add("empty");
    return box;
  }

  private static boolean begins(List<Integer> all, List<Integer> first) {
    return first.size() <= all.size() && all.subList(0, first.size()).equals(first);
  }

  private void replace(List<Integer> rows) {
    var cards = model.cards();
    // To choose many rows anew takes the table seconds.
    if (rows.equals(items) && rows.stream().allMatch(row -> cards.id(row).equals(shown.id(row))))
      return;
    var chosen = chosen().stream().map(shown::id).collect(Collectors.toSet());
    var selection = table.getSelectionModel();
    selection.clearSelection();
    items.setAll(rows);
    var still =
        IntStream.range(0, rows.size())
            .filter(i -> chosen.contains(cards.id(rows.get(i))))
            .toArray();
    if (still.length > 0) {
      selection.selectIndices(still[0], still);
      table.scrollTo(Math.max(0, still[0] - 3));
    } else if (!rows.isEmpty()) selection.select(0);
  }

  /// The chosen rows.
  List<Integer> chosen() {
    var chosen = new ArrayList<Integer>();
    for (var row : table.getSelectionModel().getSelectedItems()) if (row != null) chosen.add(row);
    return chosen;
  }

  private final class Cell extends TableCell<Integer, Integer> {
    private final Column column;

    Cell(Column column) {
      this.column = column;
      if (column.number()) getStyleClass().add("number");
      setOnMouseEntered(_ -> tell());
    }

    private void tell() {
      whole.setText(getText());
      setTooltip(isTextTruncated() ? whole : null);
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null || row >= model.cards().size() ? null : words.of(column, row));
      int flag = column == Column.QUESTION && !empty && row != null ? flag(row) : 0;
      setGraphic(flag == 0 ? null : Controls.flag(flag));
    }

    private int flag(int row) {
      return row < model.cards().size() ? model.cards().flag(row) : 0;
    }
  }
}
