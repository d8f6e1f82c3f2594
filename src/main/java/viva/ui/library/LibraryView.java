package viva.ui.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import viva.ui.keys.Acts;
import viva.ui.keys.Command;
import viva.ui.keys.Group;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// Draws a [LibraryViewModel]: the tree, the table, the card beside it, and one box that
/// searches it all.
public final class LibraryView {
  public static final Screen<Place.Library, LibraryViewModel.Loaded> SCREEN =
      new Screen<>(
          visit -> LibraryViewModel.Loaded.of(visit.services()),
          (visit, loaded) ->
              new LibraryView(visit.services(), new LibraryViewModel(visit.services(), loaded))
                  .root);

  /// Below this width there is no room for the card beside the table.
  private static final double NARROW = 900;

  /// How long after the last letter the search begins.
  private static final Duration SOON = Duration.millis(30);

  private final Services services;
  private final LibraryViewModel model;
  private final BorderPane root = new BorderPane();
  private final TextField search = new TextField();
  private final LibraryTree tree;
  private final CardTable table;
  private final PreviewPane preview;
  private final AskBar ask;
  private final CardActions actions;
  private final VBox main = new VBox();
  private final Divided split;
  private final Label count = Controls.label("", "caption");
  private final Map<Arrangement.Only, ToggleButton> chips = new EnumMap<>(Arrangement.Only.class);
  private final PauseTransition soon = new PauseTransition(SOON);

  private LibraryView(Services services, LibraryViewModel model) {
    this.services = services;
    this.model = model;
    tree = new LibraryTree(services, model);
    table = new CardTable(services, model, this::showAll);
    preview = new PreviewPane(services, model);
    ask = new AskBar(services, () -> table.node().requestFocus());
    actions = new CardActions(services, model, table, ask);
    root.setId("library");
    root.setLeft(side());
    split = new Divided(services, main(), preview.node());
    root.setCenter(split.node());
    root.widthProperty()
        .subscribe(
            width -> {
              if (split.narrow(width.doubleValue() < NARROW)) chosen(selected());
            });
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    soon.setOnFinished(_ -> model.search(search.getText()));
    model.rows().subscribe(this::count);
    model.trouble().subscribe((_, _) -> said());
    table.node().getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.arrangement().subscribe((_, _) -> chosen(selected()));
    table.node().getSelectionModel().getSelectedIndices().subscribe(this::said);
    Acts.give(root, Group.LIBRARY, actions::acts);
    Controls.focus(table.node());
  }

  private Node side() {
    search.setId("library-search");
    search.setPromptText(services.say("library.search"));
    search.setAccessibleText(services.say("library.search"));
    search.textProperty().subscribe((_, _) -> soon.playFromStart());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    var key = Controls.key("/");
    key.visibleProperty().bind(search.textProperty().isEmpty());
    StackPane.setAlignment(key, Pos.CENTER_RIGHT);
    key.setMouseTransparent(true);
    var field = new StackPane(search, key);
    field.getStyleClass().add("library-search");
    VBox.setVgrow(tree.node(), Priority.ALWAYS);
    var side = new VBox(field, new Remark(services, model, search).node(), tree.node(), buttons());
    side.getStyleClass().add("library-side");
    root.widthProperty()
        .subscribe(width -> side.setPrefWidth(Math.clamp(width.doubleValue() / 5, 210, 280)));
    return side;
  }

  private Node buttons() {
    var notes =
        Controls.button(
            services.say("home.import"), () -> services.go().accept(new Place.Import(List.of())));
    notes.setId("import-notes");
    var own =
        Controls.button(
            services.say("library.write"), "N", () -> services.go().accept(new Place.NewCard()));
    own.setId("new-card");
    var box = new VBox(8, own, notes);
    int problems = model.cards().problems();
    if (problems > 0) {
      var look =
          Controls.button(
              services.say("library.problems", problems),
              () -> services.go().accept(new Place.Problems()),
              "quiet");
      look.setId("library-problems");
      box.getChildren().addFirst(look);
    }
    for (var button : box.getChildren()) ((Region) button).setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private Node main() {
    var group = new ToggleGroup();
    var row = new HBox(8);
    for (var only : Arrangement.Only.values()) row.getChildren().add(chip(group, only));
    row.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var menu = new ContextMenu();
    menu.getItems().setAll(actions.menu());
    table.node().setContextMenu(menu);
    table.node().addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
    table
        .node()
        .setOnMouseClicked(
            e -> {
              if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) openCard();
            });
    main.getChildren().addAll(row, ask.root(), table.node(), foot());
    main.getStyleClass().add("library-main");
    return main;
  }

  private ToggleButton chip(ToggleGroup group, Arrangement.Only only) {
    var chip = new ToggleButton();
    chip.getStyleClass().add("chip");
    chip.setId("only-" + only);
    chip.setToggleGroup(group);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    model.only().subscribe(chosen -> chip.setSelected(chosen == only));
    chip.setOnAction(
        _ -> {
          chip.setSelected(true);
          model.only().set(only);
        });
    chips.put(only, chip);
    return chip;
  }

  private Node foot() {
    var study =
        Controls.button(
            services.say("library.study"),
            services.key(Command.LIBRARY_STUDY),
            () -> actions.study(model.cards(table.chosen())));
    study.setId("library-study");
    var more = new MenuButton(services.say("library.more"));
    more.setId("library-more");
    more.getItems().setAll(actions.menu());
    more.setMinWidth(Region.USE_PREF_SIZE);
    var none = Bindings.isEmpty(table.node().getSelectionModel().getSelectedItems());
    study.disableProperty().bind(none);
    more.disableProperty().bind(none);
    var foot = new HBox(12, count, Controls.spring(), more, study);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void count(LibraryViewModel.Rows rows) {
    chips.forEach(
        (only, chip) -> {
          int there = rows.counts().of(only);
          chip.setText(services.say("library.only." + only, there));
          boolean wanted = only == Arrangement.Only.ALL || there > 0 || chip.isSelected();
          chip.setVisible(wanted && rows.whole());
          chip.setManaged(wanted);
        });
    said();
  }

  /// How many cards are shown, and how many of them are chosen; or that they are not those that the
  /// search asks for, because it is not understood.
  private void said() {
    boolean stale = !model.trouble().get().isEmpty();
    main.getStyleClass().remove("stale");
    if (stale) main.getStyleClass().add("stale");
    int chosen = table.node().getSelectionModel().getSelectedIndices().size();
    int shown = model.rows().get().rows().size();
    count.setVisible(model.rows().get().whole());
    if (stale) count.setText(services.say("library.stale", shown));
    else if (chosen > 1) count.setText(services.say("library.chosen", chosen, shown));
    else count.setText(services.say("library.count", shown));
  }

  /// Shows all cards of the shelf.
  private void showAll() {
    search.clear();
    model.only().set(Arrangement.Only.ALL);
    table.node().requestFocus();
  }

  private @Nullable Integer selected() {
    return table.node().getSelectionModel().getSelectedItem();
  }

  private void chosen(@Nullable Integer row) {
    if (row == null || row >= model.cards().size()) preview.nothing();
    else if (split.whole()) preview.show(model.cards().id(row));
  }

  private void openCard() {
    table.chosen().stream()
        .findFirst()
        .ifPresent(row -> services.go().accept(new Place.Card(model.cards().id(row))));
  }

  private void tableKey(KeyEvent event) {
    if (!(event.getTarget() instanceof TextInputControl) && actions.key(event)) event.consume();
  }

  private void searchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)
      table.node().requestFocus();
    else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
    else if (event.getCode() == KeyCode.ESCAPE) table.node().requestFocus();
    else return;
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.getTarget() instanceof TextInputControl) return;
    if (event.getCode() == KeyCode.SLASH) search.requestFocus();
    else if (event.getCode() == KeyCode.N) services.go().accept(new Place.NewCard());
    else return;
    event.consume();
  }
}
