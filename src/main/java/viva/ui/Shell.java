package viva.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import viva.card.Topic;
import viva.ui.kit.Controls;
import viva.ui.kit.Notices;
import viva.ui.kit.Place;
import viva.ui.kit.Preferences;
import viva.ui.kit.Services;
import viva.ui.notes.Importing;
import viva.ui.search.SearchBox;

/// The frame around every screen: the rail on the left, the notice at the foot.
final class Shell {
  /// Below this width the rail shows icons only.
  private static final double NARROW = 1000;

  private static final Duration NOTICE = Duration.seconds(8);

  private final Services services;
  private final BorderPane frame = new BorderPane();
  private final StackPane root = new StackPane(frame);
  private final VBox rail = new VBox();
  private final Map<Class<? extends Place>, Button> entries = new LinkedHashMap<>();
  private final List<Button> labelled = new ArrayList<>();
  private final PauseTransition noticeEnds = new PauseTransition(NOTICE);
  private Place here = new Place.Home();

  Shell(Services services) {
    this.services = services;
    rail.getStyleClass().add("rail");
    var brand = Controls.label("Viva.", "brand");
    var spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    rail.getChildren().addAll(brand, entry(new Place.Home(), Feather.HOME, "place.home", 1));
    rail.getChildren().add(entry(new Place.Study(Topic.NONE), Feather.BOOK_OPEN, "place.study", 2));
    rail.getChildren().add(entry(new Place.Library(), Feather.LAYERS, "place.library", 3));
    rail.getChildren()
        .addAll(
            spring, search(), entry(new Place.Settings(), Feather.SETTINGS, "place.settings", 4));
    frame.setLeft(rail);
    root.getStyleClass().add("viva");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::zoom);
    root.widthProperty().subscribe(width -> narrow(width.doubleValue() < NARROW));
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) return;
              entries.forEach((_, button) -> accelerate(button));
              scene
                  .getAccelerators()
                  .put(
                      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
                      this::openSearch);
            });
    root.setOnDragOver(Shell::dragOver);
    root.setOnDragDropped(this::dropped);
    services.notices().current().subscribe(this::show);
    noticeEnds.setOnFinished(_ -> services.notices().clear());
  }

  Parent root() {
    return root;
  }

  /// Loads a place and shows it when it is there; until then the screen before stays.
  void go(Place place) {
    here = place;
    Screens.open(
        services,
        place,
        screen -> {
          frame.setCenter(screen);
          entries.forEach(
              (kind, button) -> {
                button.getStyleClass().remove("here");
                if (kind == entered(place)) button.getStyleClass().add("here");
              });
        });
  }

  /// The entry of the rail under which a place lies.
  private static Class<? extends Place> entered(Place place) {
    return switch (place) {
      case Place.Import _, Place.Problems _, Place.Card _, Place.Edit _, Place.NewCard _ ->
          Place.Library.class;
      default -> place.getClass();
    };
  }

  /// Reads again what has changed in the notes while the user was elsewhere.
  void keepInStep() {
    Importing.keepInStep(services);
  }

  /// Brings the index of words up to date, a little at a time.
  void catchUp() {
    Importing.catchUp(services);
  }

  /// Loads the place anew.
  void again() {
    go(here);
  }

  private Button entry(Place place, Feather icon, String word, int digit) {
    var button = Controls.button(services.say(word), () -> services.go().accept(place));
    button.setGraphic(Controls.icon(icon));
    button.setMnemonicParsing(false);
    button.setUserData(digit);
    button.setTooltip(new Tooltip(services.say(word) + "  Ctrl+" + digit));
    button.setAccessibleText(services.say(word));
    entries.put(place.getClass(), button);
    labelled.add(button);
    return button;
  }

  private Button search() {
    var button = Controls.button(services.say("search"), this::openSearch);
    button.setGraphic(Controls.icon(Feather.SEARCH));
    button.setTooltip(new Tooltip(services.say("search.prompt") + "  Ctrl+K"));
    button.setAccessibleText(services.say("search"));
    button.setId("search");
    labelled.add(button);
    return button;
  }

  /// Opens the box that finds cards and runs commands; closing it gives the focus back.
  private void openSearch() {
    if (root.lookup(".search-box") != null) return;
    var before = root.getScene().getFocusOwner();
    var box = new ArrayList<Node>(1);
    var search =
        new SearchBox(
            services,
            commands(),
            () -> {
              root.getChildren().removeAll(box);
              if (before != null) before.requestFocus();
            });
    box.add(search.root());
    root.getChildren().add(search.root());
    search.focus();
  }

  private List<SearchBox.Command> commands() {
    var commands = new ArrayList<SearchBox.Command>();
    entries.forEach(
        (_, button) ->
            commands.add(
                new SearchBox.Command(
                    button.getAccessibleText(), "Ctrl " + button.getUserData(), button::fire)));
    for (var theme : Preferences.ThemeChoice.values())
      commands.add(
          new SearchBox.Command(
              services.say("settings.theme") + ": " + services.say("settings.theme." + theme),
              "",
              () -> services.preferences().theme().set(theme)));
    return commands;
  }

  private void accelerate(Button button) {
    var digit = KeyCode.getKeyCode(button.getUserData().toString());
    root.getScene()
        .getAccelerators()
        .put(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), button::fire);
  }

  private void zoom(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) return;
    var preferences = services.preferences();
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> preferences.zoomBy(1);
      case MINUS, SUBTRACT -> preferences.zoomBy(-1);
      case DIGIT0, NUMPAD0 -> preferences.zoomBack();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void narrow(boolean narrow) {
    rail.getStyleClass().remove("narrow");
    if (narrow) rail.getStyleClass().add("narrow");
    labelled.forEach(
        b -> b.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    rail.getChildren().getFirst().setVisible(!narrow);
  }

  private static void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
    event.consume();
  }

  /// Notes can be dropped on any screen.
  private void dropped(DragEvent event) {
    drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  void drop(List<Path> paths) {
    if (!paths.isEmpty()) services.go().accept(new Place.Import(paths));
  }

  private void show(Optional<Notices.Notice> notice) {
    root.getChildren().removeIf(node -> node.getStyleClass().contains("notice"));
    noticeEnds.stop();
    if (notice.isEmpty()) return;
    root.getChildren().add(draw(notice.get()));
    noticeEnds.playFromStart();
  }

  private Node draw(Notices.Notice notice) {
    var bar = new HBox(Controls.paragraph(notice.text()));
    bar.getStyleClass().add("notice");
    bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    notice
        .action()
        .ifPresent(
            action ->
                bar.getChildren()
                    .add(
                        Controls.button(
                            action.label(),
                            () -> {
                              services.notices().clear();
                              action.work().run();
                            })));
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(bar, new Insets(0, 24, 88, 24));
    return bar;
  }
}
