package viva.ui.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import viva.store.Imports;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// Draws an [ImportViewModel]: choose notes, see what was understood, import.
public final class ImportView {
  public static final Screen<Place.Import, Optional<Imports.Done>> SCREEN =
      new Screen<>(
          visit -> visit.services().library().imports().last(),
          (visit, last) ->
              new ImportView(
                      visit.services(),
                      ImportViewModel.of(visit.services(), visit.place().paths()),
                      new LastImport(visit.services(), last))
                  .root);

  private static final List<String> PATTERNS =
      List.of(
          "*.md",
          "*.markdown",
          "*.txt",
          "*.html",
          "*.htm",
          "*.csv",
          "*.tsv",
          "*.apkg",
          "*.colpkg",
          "*.zip");

  /// Less is read before anybody could see that it is being read.
  private static final Duration UNSEEN = Duration.millis(150);

  private final Services services;
  private final ImportViewModel model;
  private final BorderPane root = new BorderPane();

  private final LastImport last;

  /// Which document is being read, or how many cards are kept.
  private final Label far = Controls.paragraph("", "soft");

  /// How far: a single document's length is not known.
  private final ProgressBar bar = new ProgressBar();

  private final PauseTransition unseen = new PauseTransition(UNSEEN);

  private ImportView(Services services, ImportViewModel model, LastImport last) {
    this.services = services;
    this.model = model;
    this.last = last;
    root.setId("import");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    bar.setId("import-progress");
    bar.setMaxWidth(420);
    unseen.setOnFinished(_ -> showFar(model.step().get()));
    var here = Controls.inWindow(root); // the model outlives the screen
    here.subscribe((_, seen) -> model.watch(seen));
    model.step().when(here).subscribe(this::show);
  }

  private void show(ImportViewModel.Step step) {
    switch (step) {
      case ImportViewModel.Step.Reading _, ImportViewModel.Step.Keeping _ -> {
        if (unseen.getStatus() == Animation.Status.RUNNING) return;
        if (bar.getScene() == null) unseen.playFromStart();
        else showFar(step);
        return;
      }
      case ImportViewModel.Step.Choosing() -> lay(choosing());
      case ImportViewModel.Step.Previewing(var plan) ->
          root.setCenter(new ImportPreview(services, model, plan).root());
      case ImportViewModel.Step.Nothing(var paths, var problems) -> lay(nothing(paths, problems));
    }
    unseen.stop();
  }

  /// What takes long enough to be seen.
  private void showFar(ImportViewModel.Step step) {
    switch (step) {
      case ImportViewModel.Step.Reading(int number, int all, String file) -> {
        var name = file.substring(file.lastIndexOf('/') + 1);
        far.setText(number == 0 ? "" : services.say("import.reading.file", number, all, name));
        bar.setProgress(all < 2 ? ProgressBar.INDETERMINATE_PROGRESS : (number - 1.0) / all);
        if (bar.getScene() == null) lay(reading());
      }
      case ImportViewModel.Step.Keeping keeping -> {
        far.setText(services.say("import.keeping.cards", keeping.done(), keeping.all()));
        bar.setProgress((double) keeping.done() / keeping.all());
        if (bar.getScene() == null)
          lay(column(Controls.label(services.say("import.keeping"), "title"), bar, far));
      }
      case ImportViewModel.Step.Choosing _,
          ImportViewModel.Step.Previewing _,
          ImportViewModel.Step.Nothing _ -> {}
    }
  }

  private Node reading() {
    var cancel = Controls.button(services.say("cancel"), services.say("key.escape"), model::cancel);
    cancel.setId("import-cancel");
    Controls.focus(cancel); // else Escape would not get here
    return column(
        Controls.label(services.say("import.reading"), "title"),
        bar,
        far,
        Controls.paragraph(services.say("import.reading.leave"), "caption"),
        cancel);
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
            Controls.paragraph(services.say("library.drop"), "caption"),
            last.root());
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
