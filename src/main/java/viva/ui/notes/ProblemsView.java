package viva.ui.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Problem;
import viva.ui.keys.Command;
import viva.ui.keys.Group;
import viva.ui.kit.Controls;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;

/// The problems of all notes as a list of work: each is opened in the editor or left so.
public final class ProblemsView {
  public static final Screen<Place.Problems, List<Problem>> SCREEN =
      new Screen<>(
          visit -> visit.services().library().imports().problems(),
          (visit, problems) -> new ProblemsView(visit.services(), problems).root);

  private final Services services;
  private final ObservableList<Problem> problems;
  private final ListView<Problem> list;
  private final Deque<Settled> settled = new ArrayDeque<>();
  private final BorderPane root = new BorderPane();

  /// A problem that was left so, and where it stood.
  private record Settled(int place, Problem problem) {}

  private ProblemsView(Services services, List<Problem> problems) {
    this.services = services;
    this.problems = FXCollections.observableArrayList(problems);
    list = new ListView<>(this.problems);
    list.setId("problems");
    list.setAccessibleText(services.say("problems.title"));
    list.setCellFactory(_ -> new DrawnCell<>(this::drawn));
    list.getSelectionModel().selectFirst();
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setPlaceholder(Controls.paragraph(services.say("problems.none"), "soft"));
    var count = Controls.label("", "soft");
    count.textProperty().bind(Bindings.size(this.problems).map(this::count));
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
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::takeBack);
    Controls.focus(list);
  }

  /// Of none the list itself says so.
  private String count(Number problems) {
    return problems.intValue() == 0 ? "" : services.say("problems.count", problems);
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
    settled.push(new Settled(problems.indexOf(problem), problem));
    problems.remove(problem);
    services.background().run(() -> services.library().imports().settle(problem, true));
    services.notices().say(services.say("problems.settled"), services.say("undo"), this::undo);
    list.requestFocus();
  }

  private void takeBack(KeyEvent event) {
    var command = services.preferences().keys().find(event, Group.STUDY);
    if (command.filter(c -> c == Command.UNDO).isEmpty()) return;
    event.consume();
    services.notices().clear();
    undo();
  }

  /// Puts the problem that was left so last back in its place.
  private void undo() {
    if (settled.isEmpty()) return;
    var last = settled.pop();
    problems.add(last.place(), last.problem());
    list.getSelectionModel().select(last.place());
    list.requestFocus();
    services.background().run(() -> services.library().imports().settle(last.problem(), false));
  }

  private Node drawn(Problem problem) {
    var open =
        Controls.button(services.say("problems.open"), () -> services.edit(problem.origin()));
    var right = Controls.button(services.say("problems.right"), () -> settle(problem), "quiet");
    var row = new HBox(12, Problems.lines(services, problem), open, right);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
