package viva.ui;

import java.util.LinkedHashMap;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
import viva.ui.kit.Services;

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
        .addAll(spring, entry(new Place.Settings(), Feather.SETTINGS, "place.settings", 4));
    frame.setLeft(rail);
    root.getStyleClass().add("viva");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::zoom);
    root.widthProperty().subscribe(width -> narrow(width.doubleValue() < NARROW));
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) entries.forEach((_, button) -> accelerate(button));
            });
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
                if (kind == place.getClass()) button.getStyleClass().add("here");
              });
        });
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
    return button;
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
    entries
        .values()
        .forEach(
            b -> b.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    rail.getChildren().getFirst().setVisible(!narrow);
  }

  private void show(Optional<Notices.Notice> notice) {
    root.getChildren().setAll(frame);
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
