package viva.ui.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import viva.card.Problem;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// Draws an [ImportViewModel]: choose notes, see what was understood, import.
public final class ImportView {
  public static final Screen<Place.Import, Boolean> SCREEN =
      new Screen<>(
          _ -> true,
          (visit, _) ->
              new ImportView(
                      visit.services(),
                      new ImportViewModel(visit.services(), visit.place().paths()))
                  .root);

  private static final List<String> PATTERNS =
      List.of("*.md", "*.markdown", "*.txt", "*.html", "*.htm", "*.zip");

  /// Less is read before anybody could see that it is being read.
  private static final Duration UNSEEN = Duration.millis(150);

  private final Services services;
  private final ImportViewModel model;
  private final BorderPane root = new BorderPane();

  /// Which document is being read.
  private final Label reading = Controls.paragraph("", "soft");

  /// How far: a single document's length is not known.
  private final ProgressBar bar = new ProgressBar();

  private final PauseTransition unseen = new PauseTransition(UNSEEN);

  private ImportView(Services services, ImportViewModel model) {
    this.services = services;
    this.model = model;
    root.setId("import");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    unseen.setOnFinished(_ -> showReading());
    model.step().subscribe(this::show);
  }

  private void show(ImportViewModel.Step step) {
    if (step instanceof ImportViewModel.Step.Reading) {
      if (unseen.getStatus() == Animation.Status.RUNNING) return;
      if (root.lookup("#import-progress") == null) unseen.playFromStart();
      else showReading();
      return;
    }
    unseen.stop();
    switch (step) {
      case ImportViewModel.Step.Choosing() -> lay(choosing());
      case ImportViewModel.Step.Reading _ -> {}
      case ImportViewModel.Step.Previewing(var plan) ->
          root.setCenter(new ImportPreview(services, model, plan).root());
      case ImportViewModel.Step.Nothing(var paths, var problems) -> lay(nothing(paths, problems));
    }
  }

  private void showReading() {
    if (!(model.step().get()
        instanceof ImportViewModel.Step.Reading(int number, int all, String file))) return;
    var name = file.substring(file.lastIndexOf('/') + 1);
    reading.setText(number == 0 ? "" : services.say("import.reading.file", number, all, name));
    bar.setProgress(all < 2 ? ProgressBar.INDETERMINATE_PROGRESS : (number - 1.0) / all);
    if (root.lookup("#import-progress") == null) lay(reading());
  }

  private Node reading() {
    bar.setMaxWidth(420);
    bar.setId("import-progress");
    var cancel = Controls.button(services.say("cancel"), services.say("key.escape"), model::cancel);
    cancel.setId("import-cancel");
    Controls.focus(cancel); // else Escape would not get here
    return column(Controls.label(services.say("import.reading"), "title"), bar, reading, cancel);
  }

  private Node choosing() {
    var files =
        Controls.button(
            services.say("library.importFiles"),
            () -> model.read(services.choosers().files(services.say("library.choose"), PATTERNS)),
            "primary");
    files.setId("import-files");
    var zone =
        column(
            Controls.label(services.say("import.title"), "title"),
            Controls.paragraph(services.say("import.what"), "soft"),
            row(files, folder()),
            Controls.paragraph(services.say("library.drop"), "caption"));
    zone.getStyleClass().add("drop-zone");
    Controls.focus(files);
    return zone;
  }

  private Button folder() {
    var folder =
        Controls.button(
            services.say("library.importFolder"),
            () ->
                services
                    .choosers()
                    .folder(services.say("library.choose"))
                    .ifPresent(f -> model.read(List.of(f))));
    folder.setId("import-folder");
    return folder;
  }

  private Node nothing(List<Path> paths, List<Problem> problems) {
    var box =
        column(
            Controls.label(services.say("import.nothing"), "title"),
            Controls.paragraph(
                services.say(
                    "import.looked",
                    paths.stream().map(Path::toString).collect(Collectors.joining(", "))),
                "soft"));
    box.setId("import-nothing");
    for (var problem : problems)
      box.getChildren().add(Controls.paragraph(Problems.words(services, problem), "caption"));
    var again = Controls.button(services.say("import.again"), model::cancel, "primary");
    again.setId("import-again");
    Controls.focus(again);
    box.getChildren().add(row(again));
    return box;
  }

  private void lay(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    root.setCenter(scroll);
  }

  private static VBox column(Node... nodes) {
    var column = new VBox(16, nodes);
    column.setAlignment(Pos.CENTER);
    column.getStyleClass().add("import-column");
    return column;
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(12, nodes);
    row.setAlignment(Pos.CENTER);
    return row;
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    if (model.step().get() instanceof ImportViewModel.Step.Choosing)
      services.go().accept(new Place.Library());
    else model.cancel();
    event.consume();
  }
}
