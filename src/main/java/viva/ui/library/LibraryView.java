package viva.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.card.ScheduledCard;
import viva.card.State;
import viva.store.view.StoredDocument;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.words.Waits;

/// Draws a [LibraryViewModel]: documents, their cards, and the card itself beside them.
public final class LibraryView {
  /// A table below this width leaves the topic out.
  private static final double NARROW = 400;

  public static final Screen<Place.Library, LibraryViewModel.Loaded> SCREEN =
      new Screen<>(
          visit ->
              new LibraryViewModel.Loaded(
                  visit.services().library().documents(),
                  visit.services().library().cards(),
                  visit.services().library().imports().problems().size()),
          (visit, loaded) ->
              new LibraryView(visit.services(), new LibraryViewModel(visit.services(), loaded))
                  .root);

  private final Services services;
  private final LibraryViewModel model;
  private final BorderPane root = new BorderPane();
  private final TableView<ScheduledCard> table = new TableView<>();
  private final ScrollPane preview = new ScrollPane();
  private final Label count = Controls.label("", "caption");

  private LibraryView(Services services, LibraryViewModel model) {
    this.services = services;
    this.model = model;
    var main = new VBox(new HBox(Controls.spring(), count), table);
    main.getStyleClass().add("library-main");
    VBox.setVgrow(table, Priority.ALWAYS);
    preview.setFitToWidth(true);
    preview.getStyleClass().add("preview-pane");
    var split = new SplitPane(main, preview);
    split.setDividerPositions(0.6);
    SplitPane.setResizableWithParent(preview, false);
    root.setLeft(side());
    root.setCenter(split);
    root.setId("library");
    fillTable();
  }

  private Node side() {
    var list = new ListView<Optional<StoredDocument>>();
    list.setId("documents");
    list.setCellFactory(_ -> new DocumentCell());
    fill(list);
    model.documents().subscribe(() -> fill(list));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) model.document().set(chosen);
            });
    VBox.setVgrow(list, Priority.ALWAYS);
    var side = new VBox(list, importBox());
    side.getStyleClass().add("library-side");
    return side;
  }

  private void fill(ListView<Optional<StoredDocument>> list) {
    list.getItems().clear();
    list.getItems().add(Optional.empty());
    model.documents().forEach(d -> list.getItems().add(Optional.of(d)));
    list.getSelectionModel().selectFirst();
  }

  private Node importBox() {
    var notes =
        Controls.button(
            services.say("home.import"),
            () -> services.go().accept(new Place.Import(List.of())),
            "primary");
    notes.setId("import-notes");
    notes.setMaxWidth(Double.MAX_VALUE);
    var box = new VBox(8, notes);
    if (model.problems() > 0) {
      var problems =
          Controls.button(
              services.say("library.problems", model.problems()),
              () -> services.go().accept(new Place.Problems()),
              "quiet");
      problems.setId("library-problems");
      problems.setMaxWidth(Double.MAX_VALUE);
      box.getChildren().addFirst(problems);
    }
    return box;
  }

  private void fillTable() {
    table.setId("cards");
    table.setItems(model.cards());
    table.setPlaceholder(Controls.paragraph(services.say("library.empty"), "soft"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .add(column("column.question", 140, 380, c -> CardText.plain(c.card().question())));
    var topic = column("column.topic", 90, 170, this::topic);
    table.getColumns().add(topic);
    table.getColumns().add(column("column.state", 76, 80, this::state));
    table.getColumns().add(column("column.due", 70, 100, this::due));
    table.widthProperty().subscribe(width -> topic.setVisible(width.doubleValue() >= NARROW));
    count();
    model.cards().subscribe(this::count);
    table.getSelectionModel().selectedItemProperty().subscribe(this::preview);
    table.getSelectionModel().selectFirst();
  }

  private void count() {
    count.setText(services.say("library.count", model.cards().size()));
  }

  private TableColumn<ScheduledCard, String> column(
      String key, double least, double width, Function<ScheduledCard, String> value) {
    var column = new TableColumn<ScheduledCard, String>(services.say(key));
    column.setMinWidth(least);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    return column;
  }

  private String topic(ScheduledCard card) {
    var path = card.card().topic().path();
    return path.isEmpty() ? "" : path.getLast();
  }

  private String state(ScheduledCard card) {
    if (card.marks().suspended()) return services.say("state.suspended");
    if (card.card().unanswered()) return services.say("state.unanswered");
    return services.say(
        "state." + card.state().getClass().getSimpleName().toLowerCase(Locale.ROOT));
  }

  private String due(ScheduledCard card) {
    var now = services.clock().now();
    return switch (card.state()) {
      case State.New() -> services.say("none");
      case State.Seen seen when seen.isDue(now) -> services.say("due.now");
      case State.Review r ->
          Waits.days((int) (r.due().toEpochDay() - now.day().toEpochDay()), services.messages());
      case State.Seen seen -> Waits.of(seen, now, services.messages());
    };
  }

  private void preview(ScheduledCard card) {
    if (card == null) {
      preview.setContent(Controls.paragraph(services.say("library.nothingChosen"), "soft"));
      return;
    }
    var origin = card.card().origin();
    var path = String.join(" › ", card.card().topic().path());
    var box =
        new VBox(
            Controls.paragraph(path, "caption"),
            CardText.draw(services, card, card.card().question(), "preview-question"),
            card.card().unanswered()
                ? Controls.paragraph(services.say("study.unanswered"), "soft")
                : CardText.draw(services, card, card.card().answer(), "preview-answer"),
            Controls.paragraph(services.place(origin), "caption"));
    box.getStyleClass().add("preview");
    preview.setContent(box);
  }

  private final class DocumentCell extends ListCell<Optional<StoredDocument>> {
    @Override
    protected void updateItem(Optional<StoredDocument> document, boolean empty) {
      super.updateItem(document, empty);
      if (empty || document == null) {
        setGraphic(null);
        return;
      }
      var name =
          document
              .map(d -> services.documentName(d.path(), d.topic()))
              .orElse(services.say("library.all"));
      int cards =
          document
              .map(StoredDocument::cards)
              .orElse(model.documents().stream().mapToInt(StoredDocument::cards).sum());
      var words = Controls.label(name);
      words.setMinWidth(0);
      var count = Controls.label(Integer.toString(cards), "caption");
      count.setMinWidth(Region.USE_PREF_SIZE);
      var row = new HBox(8, words, Controls.spring(), count);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setMaxWidth(getListView().getWidth() - 24);
      setGraphic(row);
    }
  }
}
