package viva.ui.notes;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Problem;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// The problems of all notes as a list of work: each is opened in the editor or called right.
public final class ProblemsView {
  public static final Screen<Place.Problems, List<Problem>> SCREEN =
      new Screen<>(
          visit -> visit.services().library().imports().problems(),
          (visit, problems) -> new ProblemsView(visit.services(), problems).root);

  private final Services services;
  private final ObservableList<Problem> problems;
  private final ListView<Problem> list;
  private final BorderPane root = new BorderPane();

  private ProblemsView(Services services, List<Problem> problems) {
    this.services = services;
    this.problems = FXCollections.observableArrayList(problems);
    list = new ListView<>(this.problems);
    list.setId("problems");
    list.setAccessibleText(services.say("problems.title"));
    list.setCellFactory(_ -> new ProblemCell());
    list.getSelectionModel().selectFirst();
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setPlaceholder(Controls.paragraph(services.say("problems.none"), "soft"));
    var count = Controls.label("", "soft");
    this.problems.subscribe(
        () -> count.setText(services.say("problems.count", this.problems.size())));
    count.setText(services.say("problems.count", problems.size()));
    var back =
        Controls.button(
            services.say("problems.back"), () -> services.go().accept(new Place.Library()));
    back.setId("problems-back");
    var head =
        new HBox(
            16,
            Controls.label(services.say("problems.title"), "title"),
            count,
            Controls.spring(),
            back);
    head.setAlignment(Pos.BASELINE_LEFT);
    var page = new VBox(16, head, list);
    page.getStyleClass().add("problems-page");
    VBox.setVgrow(list, Priority.ALWAYS);
    root.setCenter(page);
    Controls.focus(list);
  }

  /// Opens the chosen problem.
  private void key(KeyEvent event) {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (event.isShortcutDown() || chosen == null || !list.isFocused()) return;
    if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.O) return;
    services.edit(chosen.origin());
    event.consume();
  }

  private void settle(Problem problem) {
    problems.remove(problem);
    services.background().run(() -> services.library().imports().settle(problem));
  }

  private final class ProblemCell extends ListCell<Problem> {
    ProblemCell() {
      setPrefWidth(0); // as wide as the list: long lines wrap
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      setGraphic(empty || problem == null ? null : drawn(problem));
    }

    /// A cell asks its graphic for no width, and so for the height of words that do not wrap.
    @Override
    protected double computePrefHeight(double width) {
      return getGraphic() == null
          ? super.computePrefHeight(width)
          : snappedTopInset()
              + getGraphic().prefHeight(width - snappedLeftInset() - snappedRightInset())
              + snappedBottomInset();
    }

    private Node drawn(Problem problem) {
      var words = Controls.paragraph(Problems.words(services, problem));
      var place = Controls.paragraph(services.place(problem.origin()), "caption");
      var text = new VBox(2, words, place);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      var open =
          Controls.button(services.say("problems.open"), () -> services.edit(problem.origin()));
      var right = Controls.button(services.say("problems.right"), () -> settle(problem), "quiet");
      var row = new HBox(12, text, open, right);
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }
  }
}
