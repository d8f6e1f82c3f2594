package viva.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import viva.study.What;
import viva.today.Today;
import viva.today.Work;
import viva.ui.everywhere.Anywhere;
import viva.ui.everywhere.KeyMapPane;
import viva.ui.keys.Act;
import viva.ui.keys.Acts;
import viva.ui.keys.Command;
import viva.ui.keys.Group;
import viva.ui.keys.Keymap;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Services;
import viva.ui.notes.Importing;
import viva.ui.search.SearchBox;

/// The frame around every screen: the rail on the left, the notice at the foot, the keys that work
/// everywhere.
final class Shell {
  /// Below this width the rail shows icons only.
  private static final double NARROW = 1000;

  private final Services services;
  private final BorderPane screen = new BorderPane();

  /// The screen, and over it what is said for some seconds.
  private final StackPane middle = new StackPane(screen);

  private final BorderPane frame = new BorderPane();
  private final StackPane root = new StackPane(frame);
  private final Rail rail;
  private final Map<Command, Runnable> commands = new EnumMap<>(Command.class);

  /// The rail's counts wait until a screen stands: what it reads itself comes first.
  private final PauseTransition settled = new PauseTransition(Duration.millis(300));

  private Runnable closeKeys = () -> {};
  private final AtomicInteger counts = new AtomicInteger();

  /// Read on the library thread as well.
  private volatile Place here = new Place.Home();

  Shell(Services services) {
    this.services = services;
    rail = new Rail(services, this::openSearch);
    rail.places().forEach((command, place) -> commands.put(command, () -> goTo(place)));
    commands.put(Command.SEARCH, this::openSearch);
    commands.put(Command.CHOOSE, () -> goTo(new Place.Choose(What.DUE)));
    commands.put(Command.IMPORT, () -> goTo(new Place.Import(List.of())));
    commands.put(Command.NEW_CARD, () -> goTo(new Place.NewCard()));
    commands.put(Command.FULL_SCREEN, this::fullScreen);
    commands.put(Command.KEYS, this::openKeys);
    frame.setLeft(rail.node()); // before the middle: so Tab reads
    frame.setCenter(middle);
    screen.setId("screen");
    root.getStyleClass().add("viva");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::closeNotice);
    root.widthProperty().subscribe(width -> rail.narrow(width.doubleValue() < NARROW));
    root.setOnDragOver(Shell::dragOver);
    root.setOnDragDropped(this::dropped);
    NoticeBar.lay(services.notices(), services.messages(), middle);
    settled.setOnFinished(_ -> count());
    // What is done to cards is said: then there may be more of them, or fewer.
    services
        .notices()
        .current()
        .when(Controls.inWindow(root))
        .subscribe((_, _) -> settled.playFromStart());
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
        asked -> asked.equals(here),
        opened -> {
          screen.setCenter(opened);
          Controls.appear(services.preferences(), opened);
          rail.here(entered(place));
          quiet();
          if (!(place instanceof Place.Home)) settled.playFromStart(); // which counts itself
        });
  }

  /// Shows in the rail what a screen has counted.
  void counted(Work work) {
    rail.count(work);
  }

  /// Loads the place anew.
  void again() {
    go(here);
  }

  /// Where the window is.
  Place here() {
    return here;
  }

  /// Reads again what has changed in the notes while the user was elsewhere.
  void keepInStep() {
    Importing.keepInStep(services);
  }

  /// Brings the index of words up to date, a little at a time.
  void catchUp() {
    Importing.catchUp(services);
  }

  void drop(List<Path> paths) {
    if (!paths.isEmpty()) goTo(new Place.Import(paths));
  }

  /// In a full screen nothing is beside the card.
  void quiet() {
    boolean alone = here instanceof Place.Study && stage().filter(Stage::isFullScreen).isPresent();
    rail.node().setVisible(!alone);
    rail.node().setManaged(!alone);
  }

  /// The entry of the rail under which a place lies.
  private static Class<? extends Place> entered(Place place) {
    return switch (place) {
      case Place.Import _, Place.Problems _, Place.Card _, Place.Edit _, Place.NewCard _ ->
          Place.Library.class;
      case Place.MockSession _, Place.MockReport _ -> Place.Mock.class;
      case Place.Choose _ -> Place.Study.class;
      case Place.Interviews _ -> Place.Home.class;
      default -> place.getClass();
    };
  }

  private void goTo(Place place) {
    services.go().accept(place);
  }

  /// Counts for the rail where nobody waits for the library's next answer; of several counts that
  /// wait the last alone.
  private void count() {
    if (here instanceof Place.Study) return;
    int mine = counts.incrementAndGet();
    services
        .background()
        .later(
            () -> mine == counts.get() ? Optional.of(today().work()) : Optional.<Work>empty(),
            work -> work.ifPresent(rail::count));
  }

  private Today today() {
    return new Today(services.library(), services.clock());
  }

  private Optional<Stage> stage() {
    return root.getScene() != null && root.getScene().getWindow() instanceof Stage stage
        ? Optional.of(stage)
        : Optional.empty();
  }

  private void fullScreen() {
    stage().ifPresent(stage -> stage.setFullScreen(!stage.isFullScreen()));
  }

  /// Opens the box that finds cards and runs commands; closing it gives the focus back.
  void openSearch() {
    if (root.lookup(".veil") != null) return;
    var before = root.getScene().getFocusOwner();
    var box = new ArrayList<Node>(1);
    var search = new SearchBox(services, acts(), () -> closed(box, before));
    box.add(search.root());
    root.getChildren().add(search.root());
    search.focus();
  }

  /// Opens the map of keys, or closes it where it is open.
  private void openKeys() {
    if (root.lookup("#keys") != null) {
      closeKeys.run();
      return;
    }
    if (root.lookup(".veil") != null) return;
    var before = root.getScene().getFocusOwner();
    var box = new ArrayList<Node>(1);
    closeKeys = () -> closed(box, before);
    var keys = new KeyMapPane(services, group(), closeKeys);
    box.add(keys.node());
    root.getChildren().add(keys.node());
    keys.focus();
  }

  private void closed(List<Node> box, @Nullable Node before) {
    root.getChildren().removeAll(box);
    if (before != null) before.requestFocus();
  }

  /// What can be done on the open screen, then what can be done everywhere.
  private List<Act> acts() {
    return Stream.concat(
            opened().stream().flatMap(acts -> acts.now().get().stream()),
            new Anywhere(services, commands).acts().stream())
        .toList();
  }

  /// Whose keys the map shows beside those that work everywhere; most of them are for studying.
  private Group group() {
    return opened().map(Acts::group).orElse(Group.STUDY);
  }

  private Optional<Acts> opened() {
    return Optional.ofNullable(screen.getCenter()).flatMap(Acts::of);
  }

  private Keymap keys() {
    return services.preferences().keys();
  }

  private void key(KeyEvent event) {
    if (keys().listening()) return;
    zoom(event);
    // A field has Esc first, and a mock interview, where a notice may ask for another Esc.
    if (!(event.getTarget() instanceof TextInputControl || here instanceof Place.MockSession))
      closeNotice(event);
    if (event.isConsumed()) return;
    boolean plain =
        !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
    if (plain && event.getTarget() instanceof TextInputControl) return;
    var work = keys().find(event, Group.EVERYWHERE).map(commands::get);
    if (work.isEmpty()) return;
    event.consume();
    work.get().run();
  }

  /// Takes away with Esc what is said, unless something lies over it.
  private void closeNotice(KeyEvent event) {
    var notices = services.notices();
    boolean there = notices.current().get().isPresent() && root.lookup(".veil") == null;
    if (!there || event.isConsumed() || event.getCode() != KeyCode.ESCAPE) return;
    event.consume();
    notices.clear();
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
}
