package viva.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Duration;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Preferences;
import viva.ui.kit.Preferences.Accent;
import viva.ui.kit.Preferences.Language;
import viva.ui.kit.Preferences.Motion;
import viva.ui.kit.Preferences.ReadingWidth;
import viva.ui.kit.Preferences.ThemeChoice;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.kit.StudyOptions;

/// The user's choices, each with one line on what it changes; each takes effect at once.
public final class SettingsView {
  public static final Screen<Place.Settings, Loaded> SCREEN =
      new Screen<>(
          visit ->
              new Loaded(
                  LimitsSection.Loaded.of(visit.services()), visit.services().library().file()),
          (visit, loaded) -> {
            var view = new SettingsView(visit.services(), loaded);
            view.begin(visit.place().section());
            return view.root;
          });

  /// As long as it takes until all sections are read.
  private static final Duration SETTLED = Duration.seconds(2);

  private final Services services;
  private final Lines lines;
  private final ScrollPane root;

  /// What of the settings is read from the library.
  ///
  /// @param file in which it is
  record Loaded(LimitsSection.Loaded limits, Path file) {}

  private SettingsView(Services services, Loaded loaded) {
    this.services = services;
    this.lines = new Lines(services);
    var page =
        new VBox(
            Controls.label(services.say("settings.title"), "title"),
            look(),
            study(),
            lines.section("settings.limits", new LimitsSection(services, loaded.limits()).node()),
            lines.section(
                "settings.memory",
                new OptimizeView(services, new OptimizeViewModel(services)).root(),
                new SchedulingView(services).root()),
            lines.section("settings.notes", lines.line("editor", editor())),
            lines.section("settings.plan", lines.line("interviews", interviews())),
            lines.section("settings.data", new DataSection(services, loaded.file()).node()),
            lines.section("settings.keys", new KeysSection(services).node()));
    page.getStyleClass().add("settings");
    root = new ScrollPane(new StackPane(page));
    root.setFitToWidth(true);
    root.setId("settings");
  }

  /// Shows a section at the top, with the focus on its first control; also when what stands above
  /// it grows, for some of that is read only now.
  private void begin(String section) {
    if (section.isEmpty()
        || !(root.getContent().lookup("#" + Lines.sectionId(section)) instanceof Pane box)) return;
    var growing =
        root.getContent().layoutBoundsProperty().subscribe(_ -> Platform.runLater(() -> top(box)));
    var settled = new PauseTransition(SETTLED);
    settled.setOnFinished(_ -> growing.unsubscribe());
    settled.play();
    // Where the user goes meanwhile stays in sight.
    EventHandler<InputEvent> going = _ -> growing.unsubscribe();
    root.addEventFilter(ScrollEvent.SCROLL, going);
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, going);
    root.addEventFilter(KeyEvent.KEY_PRESSED, going);
    Platform.runLater(
        () -> {
          root.applyCss(); // what a scroll pane holds is not in the window before
          box.requestFocusTraversal(TraversalDirection.NEXT);
        });
  }

  private void top(Pane box) {
    var content = root.getContent();
    double rest = content.getLayoutBounds().getHeight() - root.getViewportBounds().getHeight();
    double top = content.sceneToLocal(box.localToScene(box.getLayoutBounds())).getMinY();
    root.setVvalue(Math.clamp(top / Math.max(1, rest), 0, 1));
  }

  private Node look() {
    var preferences = services.preferences();
    var families = new ArrayList<>(List.of(""));
    families.addAll(Font.getFamilies());
    return lines.section(
        "settings.look",
        lines.choice("language", Language.values(), preferences.language()),
        lines.choice("theme", ThemeChoice.values(), preferences.theme()),
        lines.choice("accent", Accent.values(), preferences.accent()),
        lines.choice(
            "family",
            families,
            preferences.family(),
            f -> f.isEmpty() ? services.say("settings.family.usual") : f),
        lines.choice(
            "zoom",
            Preferences.ZOOMS,
            preferences.zoom(),
            zoom -> services.say("settings.zoom.value", zoom)),
        lines.choice("readingWidth", ReadingWidth.values(), preferences.readingWidth()),
        lines.choice("motion", Motion.values(), preferences.motion()));
  }

  private Node study() {
    var options = services.preferences().study();
    return lines.section(
        "settings.study",
        lines.toggle("timer", options.timer()),
        lines.choice(
            "revealAfter",
            StudyOptions.REVEAL_AFTER,
            options.revealAfter(),
            seconds -> services.say("settings.revealAfter.value", seconds)),
        lines.toggle("pointByPoint", options.pointByPoint()),
        lines.toggle("checklist", options.checklist()),
        lines.toggle("scratchPad", options.scratchPad()));
  }

  private Node interviews() {
    return Controls.button(
        services.say("interviews.edit"), () -> services.go().accept(new Place.Interviews()));
  }

  private Node editor() {
    var field = new TextField(services.preferences().editor().get());
    field.setId("editor");
    field.setPromptText("code -g {file}:{line}");
    field.setPrefColumnCount(20);
    field.setAccessibleText(services.say("settings.editor"));
    field
        .textProperty()
        .subscribe((_, typed) -> services.preferences().editor().set(typed.strip()));
    return field;
  }
}
