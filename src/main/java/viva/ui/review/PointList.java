package viva.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.mock.CheckedPoint;
import viva.card.mock.CheckedPoint.Confirmed;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The points of a question, one below the other: arrow keys go along them, 1 to 3 say whether they
/// were said.
final class PointList {
  private final Services services;
  private final SessionViewModel model;
  private final List<PointRow> rows = new ArrayList<>();
  private final VBox root = new VBox();
  private final IntConsumer looked;
  private final Runnable last;

  /// @param looked gets the index of the point that has the focus, -1 for none
  /// @param last   takes the focus after the last point
  PointList(Services services, SessionViewModel model, IntConsumer looked, Runnable last) {
    this.services = services;
    this.model = model;
    this.looked = looked;
    this.last = last;
    var points = model.question().points();
    for (int i = 0; i < points.size(); i++) rows.add(row(i, points.get(i)));
    root.getChildren().addAll(rows.stream().map(PointRow::root).toList());
    root.getStyleClass().add("points");
    root.setId("mock-points");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Node root() {
    return root;
  }

  /// Takes the focus to the first point that nothing was said of, else to the first.
  boolean focus() {
    if (rows.isEmpty()) return false;
    var points = model.question().points();
    for (int i = 0; i < points.size(); i++)
      if (points.get(i).confirmed() == Confirmed.OPEN) {
        rows.get(i).root().requestFocus();
        return true;
      }
    rows.getFirst().root().requestFocus();
    return true;
  }

  void update() {
    var points = model.question().points();
    for (int i = 0; i < rows.size(); i++) rows.get(i).show(points.get(i).confirmed());
  }

  private PointRow row(int index, CheckedPoint point) {
    var row =
        new PointRow(
            services, point, how -> say(index, how), () -> rows.get(index).open(more(index)));
    row.root()
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) looked.accept(index);
            });
    row.root().setOnMousePressed(e -> row.root().requestFocus());
    return row;
  }

  private void say(int index, Confirmed how) {
    model.confirm(index, how);
    rows.get(index).close();
    rows.get(index).root().requestFocus();
  }

  private int here() {
    for (int i = 0; i < rows.size(); i++) if (rows.get(i).root().isFocused()) return i;
    return -1;
  }

  private void key(KeyEvent event) {
    int here = here();
    if (event.isShortcutDown() || event.isAltDown()) return;
    if (event.getTarget() instanceof TextInputControl) return;
    if (here < 0) return;
    boolean done =
        switch (event.getCode()) {
          case UP -> go(here - 1);
          case DOWN -> go(here + 1);
          case DIGIT1, NUMPAD1, Y -> sayAndGo(here, Confirmed.YES);
          case DIGIT2, NUMPAD2, P -> sayAndGo(here, Confirmed.PARTLY);
          case DIGIT3, NUMPAD3, N -> sayAndGo(here, Confirmed.NO);
          case W -> open(here, wrong(here));
          case C -> open(here, counts(here));
          default -> false;
        };
    if (done) event.consume();
  }

  private boolean go(int to) {
    if (to >= rows.size()) last.run();
    else if (to >= 0) rows.get(to).root().requestFocus();
    return true;
  }

  private boolean sayAndGo(int index, Confirmed how) {
    model.confirm(index, how);
    rows.get(index).close();
    return go(index + 1);
  }

  private boolean open(int index, VBox form) {
    rows.get(index).open(form);
    form.getChildren().stream()
        .filter(TextField.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
    return true;
  }

  /// The two things that can be said of a point beyond yes, partly and no.
  private VBox more(int index) {
    var counts =
        Controls.button(services.say("mock.counts"), "C", () -> open(index, counts(index)), "tool");
    counts.setId("mock-counts");
    var wrong =
        Controls.button(services.say("mock.wrong"), "W", () -> open(index, wrong(index)), "tool");
    wrong.setId("mock-wrong");
    var form = form(counts, wrong);
    return form;
  }

  private VBox wrong(int index) {
    var note = field("mock.wrong.note", model.question().note());
    note.setId("mock-wrong-note");
    return form(
        Controls.paragraph(services.say("mock.wrong.help"), "caption"),
        note,
        actions(
            index,
            note,
            () -> {
              if (!note.getText().isBlank()) model.note(note.getText().strip());
              say(index, Confirmed.WRONG_REFERENCE);
            }));
  }

  private VBox counts(int index) {
    var point = model.question().points().get(index);
    var reference = field("mock.counts.reference", point.head());
    reference.setId("mock-counts-reference");
    var mine = field("mock.counts.mine", "");
    mine.setId("mock-counts-mine");
    Runnable keep =
        () -> {
          if (!reference.getText().isBlank() && !mine.getText().isBlank())
            Sessions.sameTerm(services, reference.getText().strip(), mine.getText().strip());
          say(index, Confirmed.YES);
        };
    return form(
        Controls.paragraph(services.say("mock.counts.help"), "caption"),
        reference,
        mine,
        actions(index, mine, keep));
  }

  private static VBox form(Node... nodes) {
    var form = new VBox(nodes);
    form.getStyleClass().add("point-form");
    return form;
  }

  private TextField field(String words, String text) {
    var field = new TextField(text);
    field.setPromptText(services.say(words));
    field.setAccessibleText(services.say(words));
    return field;
  }

  /// Enter in the field keeps, Esc closes.
  private Node actions(int index, TextField field, Runnable keep) {
    field.setOnAction(_ -> keep.run());
    Runnable close =
        () -> {
          rows.get(index).close();
          rows.get(index).root().requestFocus();
        };
    Button cancel = Controls.button(services.say("cancel"), services.say("key.escape"), close);
    var row =
        new HBox(
            8, Controls.button(services.say("mock.keep"), services.say("key.enter"), keep), cancel);
    HBox.setHgrow(row, Priority.ALWAYS);
    row.sceneProperty()
        .subscribe(
            _ -> {
              if (row.getParent() != null)
                row.getParent()
                    .setOnKeyPressed(
                        e -> {
                          if (e.getCode() != KeyCode.ESCAPE) return;
                          e.consume();
                          close.run();
                        });
            });
    return row;
  }
}
