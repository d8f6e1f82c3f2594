package viva.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.identity.Change;
import viva.content.LeftOut;
import viva.sync.ImportPlan;
import viva.sync.Note;
import viva.ui.kit.CardText;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The lists of an import's preview: cards, uncertain cards, what was left out, problems.
final class PreviewLists {
  private final Services services;
  private final ImportViewModel model;
  private final ImportPlan plan;

  PreviewLists(Services services, ImportViewModel model, ImportPlan plan) {
    this.services = services;
    this.model = model;
    this.plan = plan;
  }

  /// Cards by their questions, and what becomes of the chosen one.
  Node cards(ImportPreview.Kind kind, List<Change> changes) {
    var list = list(changes, change -> Controls.label(CardText.plain(change.card().question())));
    list.setId("import-cards");
    list.setAccessibleText(services.say("import.show." + kind, changes.size()));
    list.setPlaceholder(Controls.paragraph(services.say("import.none"), "soft"));
    var preview = new VBox();
    preview.getStyleClass().add("import-card");
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            change ->
                preview
                    .getChildren()
                    .setAll(change == null ? List.of() : new ChangeView(services, change).nodes()));
    list.getSelectionModel().selectFirst();
    var place = services.preferences().layout("import.cards");
    return Controls.split(place, 42, list, ImportPreview.scrolling(preview));
  }

  /// Cards that will keep a history which may not be theirs: the user decides.
  Node doubtful(Optional<Note> document) {
    var rows = rows();
    rows.setId("import-doubtful");
    for (var doubtful : plan.doubtful()) {
      var file = doubtful.now().origin().file();
      if (document.isEmpty() || file.equals(document.get().path()))
        rows.getChildren().add(doubtful(doubtful));
    }
    return ImportPreview.scrolling(rows);
  }

  private Node doubtful(Change.Kept doubtful) {
    var before = CardText.plain(doubtful.before().card().question());
    var now = CardText.plain(doubtful.now().question());
    return row(
        List.of(
            Controls.paragraph(services.say("import.before", before), "soft"),
            Controls.paragraph(services.say("import.now", now)),
            Controls.paragraph(
                services.say("import.keeps", doubtful.before().reviews()), "caption")),
        Controls.button(services.say("import.apart"), () -> model.apart(doubtful)));
  }

  /// The lines that became no card, of one document or of all.
  Node leftOut(Optional<Note> document) {
    var lines = new ArrayList<Left>();
    for (var note : document.map(List::of).orElse(plan.notes().read()))
      for (var range : note.reading().leftOut()) lines.add(new Left(note.path(), range));
    var list = list(lines, this::leftOut);
    list.setId("import-left-out");
    list.setAccessibleText(services.say("import.show.LEFT_OUT", lines.size()));
    return list;
  }

  private record Left(String document, LeftOut range) {}

  private Node leftOut(Left left) {
    var begin = new Origin(left.document(), left.range().firstLine());
    var place =
        left.range().lastLine() == begin.line()
            ? services.place(begin)
            : services.say(
                "import.lines",
                begin.file().substring(begin.file().lastIndexOf('/') + 1),
                begin.line(),
                left.range().lastLine());
    var open = Controls.button(services.say("problems.open"), () -> services.edit(begin), "quiet");
    var reason = services.say("leftOut." + left.range().reason());
    var words = Controls.label(text(left.range()));
    words.setMinWidth(0);
    var lines = new VBox(2, words, Controls.paragraph(reason + " · " + place, "caption"));
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    return line(lines, open);
  }

  /// The first line left out, on one line; a rule is nothing but its signs.
  private static String text(LeftOut range) {
    var plain = CardText.plain(range.text());
    return plain.isBlank() ? range.text() : plain;
  }

  /// The problems of one document or of all.
  Node problems(Optional<Note> document) {
    var problems =
        plan.problems().stream()
            .filter(p -> document.isEmpty() || p.origin().file().equals(document.get().path()))
            .toList();
    var list = list(problems, this::problem);
    list.setId("import-problems");
    list.setAccessibleText(services.say("import.show.PROBLEMS", problems.size()));
    return list;
  }

  private Node problem(Problem problem) {
    var open =
        Controls.button(
            services.say("problems.open"), () -> services.edit(problem.origin()), "quiet");
    return line(Problems.lines(services, problem), open);
  }

  private static HBox line(Node... nodes) {
    var line = new HBox(12, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static <T> ListView<T> list(List<T> values, Function<T, Node> drawn) {
    var list = new ListView<>(FXCollections.observableArrayList(values));
    list.setCellFactory(_ -> new DrawnCell<>(drawn));
    return list;
  }

  private static VBox rows() {
    var rows = new VBox();
    rows.getStyleClass().addAll("rows", "problem-rows");
    return rows;
  }

  private static Node row(List<Node> words, Node action) {
    var text = new VBox(4);
    text.getChildren().addAll(words);
    var row = new HBox(text, Controls.spring(), action);
    row.getStyleClass().add("row");
    return row;
  }
}
