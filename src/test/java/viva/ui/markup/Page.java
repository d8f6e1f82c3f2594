package viva.ui.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import viva.markup.Document;
import viva.markup.Markdown;
import viva.math.Formulas;
import viva.ui.Fx;
import viva.ui.kit.Theme;
import viva.words.Messages;

/// A document on a page of its own in a window, for tests and programs.
final class Page implements AutoCloseable {
  static final Formulas FORMULAS = Formulas.create();

  /// Links that were followed and pictures that were asked of the net.
  final List<String> asked = new ArrayList<>();

  final Region document;
  final ScrollPane scroll;
  private final Stage stage;

  private final DrawingContext context;

  private Page(Document document, Path folder, double width, double height, boolean dark) {
    this.context =
        new DrawingContext(
            FORMULAS,
            source -> Optional.of(folder.resolve(source)).filter(f -> f.toFile().isFile()),
            this::fetch,
            asked::add,
            Messages.of(Locale.ENGLISH),
            17);
    this.document = DocumentView.of(document, context);
    var paper = new StackPane(this.document);
    paper.setStyle("-fx-padding: 16");
    this.scroll = new ScrollPane(paper);
    scroll.setFitToWidth(true);
    this.stage = new Stage();
    stage.setScene(new Scene(scroll, width, height));
    Theme.dress(stage.getScene(), dark);
    stage.show();
  }

  DrawingContext context() {
    return context;
  }

  private void fetch(String address, Consumer<Optional<byte[]>> done) {
    asked.add(address);
    done.accept(Optional.empty());
  }

  static Page of(String markdown, Path folder, double width, double height, boolean dark) {
    var document = Markdown.parse(markdown);
    var page = Fx.on(() -> new Page(document, folder, width, height, dark));
    Fx.until("the page", () -> page.document.getHeight() > 0);
    return page;
  }

  static Page of(String markdown) {
    return of(markdown, Path.of("."), 760, 800, false);
  }

  void dress(boolean dark) {
    Fx.run(() -> Theme.dress(stage.getScene(), dark));
  }

  /// A picture of the whole page, however long.
  Image picture(double scale) {
    return Fx.on(
        () -> {
          var parameters = new SnapshotParameters();
          parameters.setTransform(new Scale(scale, scale));
          parameters.setFill(paper());
          return scroll.getContent().snapshot(parameters, null);
        });
  }

  private Color paper() {
    return scroll.getScene().getRoot() instanceof Region root
            && root.getBackground() != null
            && !root.getBackground().getFills().isEmpty()
            && root.getBackground().getFills().getFirst().getFill() instanceof Color colour
            && colour.isOpaque()
        ? colour
        : scroll.getScene().getStylesheets().getFirst().contains("dark")
            ? Color.web("#1B1D21")
            : Color.web("#FBFAF7");
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }
}
