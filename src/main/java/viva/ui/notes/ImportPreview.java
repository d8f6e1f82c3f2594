package viva.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.card.identity.Change;
import viva.card.identity.Tally;
import viva.sync.ImportPlan;
import viva.sync.Note;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// What was understood, before anything is kept: the tree of topics, the cards as they will look,
/// what was left out and why, problems, and cards of which it is not certain that they are the
/// same.
final class ImportPreview {
  private final Services services;
  private final ImportViewModel model;
  private final ImportPlan plan;
  private final BorderPane root = new BorderPane();
  private final TreeView<Branch> tree = new TreeView<>();
  private final BorderPane middle = new BorderPane();
  private final HBox otherReading = new HBox(12);
  private final PreviewLists lists;
  private final Tally tally;
  private Kind shown = Kind.CARDS;

  /// What the middle shows. Where all cards are new nothing is told apart.
  enum Kind {
    CARDS,
    ADDED,
    CHANGED,
    MOVED,
    ARCHIVED,
    RETURNED,
    SAME,
    DOUBTFUL,
    LEFT_OUT,
    PROBLEMS;

    static Kind of(Change.Effect effect) {
      return valueOf(effect.name());
    }

    /// Whether a change is counted where this is shown; what is no list of cards counts none.
    boolean counts(Change change) {
      return switch (this) {
        case ADDED, CHANGED, MOVED, ARCHIVED, RETURNED, SAME -> of(change.effect()) == this;
        case CARDS -> change.effect() != Change.Effect.ARCHIVED;
        case DOUBTFUL, LEFT_OUT, PROBLEMS -> false;
      };
    }
  }

  ImportPreview(Services services, ImportViewModel model, ImportPlan plan) {
    this.services = services;
    this.model = model;
    this.plan = plan;
    this.tally = plan.tally();
    this.lists = new PreviewLists(services, model, plan);
    var place = services.preferences().layout("import.files");
    var split = Controls.split(place, 28, tree, middle);
    SplitPane.setResizableWithParent(tree, false);
    root.setTop(head());
    fillTree();
    root.setCenter(split);
    root.setBottom(foot());
    root.setId("import-preview");
    tree.getSelectionModel().selectedItemProperty().subscribe(_ -> show());
    tree.getSelectionModel().selectFirst();
  }

  Node root() {
    return root;
  }

  private Node head() {
    var chips = new FlowPane(8, 8);
    var group = new ToggleGroup();
    if (tally.added() == plan.matching().changes().size())
      chips.getChildren().add(chip(group, Kind.CARDS, tally.added()));
    else
      for (var effect : Change.Effect.values())
        if (tally.count(effect) > 0)
          chips.getChildren().add(chip(group, Kind.of(effect), tally.count(effect)));
    shown = (Kind) group.getToggles().getFirst().getUserData();
    chips.getChildren().add(chip(group, Kind.DOUBTFUL, plan.doubtful().size()));
    chips.getChildren().add(chip(group, Kind.LEFT_OUT, leftOut()));
    chips.getChildren().add(chip(group, Kind.PROBLEMS, plan.problems().size()));
    group.selectToggle(group.getToggles().getFirst());
    var head =
        new VBox(
            8,
            Controls.label(services.say("import.preview"), "title"),
            Controls.paragraph(Importing.words(services, plan), "soft"),
            chips);
    head.getStyleClass().add("import-head");
    return head;
  }

  private ToggleButton chip(ToggleGroup group, Kind kind, int count) {
    var chip = new ToggleButton(services.say("import.show." + kind, count));
    chip.getStyleClass().add("chip");
    chip.setId("show-" + kind);
    chip.setUserData(kind);
    chip.setToggleGroup(group);
    chip.setDisable(count == 0 && kind != Kind.CARDS);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setOnAction(
        _ -> {
          chip.setSelected(true);
          shown = kind;
          tree.refresh();
          show();
        });
    return chip;
  }

  private Node foot() {
    var keep =
        Controls.button(
            services.say("import.keep"), services.say("key.enter"), model::keep, "primary");
    keep.setId("import-keep");
    keep.setDefaultButton(true);
    var cancel = Controls.button(services.say("cancel"), services.say("key.escape"), model::cancel);
    cancel.setId("import-cancel");
    otherReading.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(otherReading, Priority.ALWAYS);
    var foot = new HBox(12, otherReading, cancel, keep);
    foot.getStyleClass().add("import-foot");
    Controls.focus(keep);
    return foot;
  }

  private int leftOut() {
    return plan.notes().read().stream().mapToInt(n -> n.reading().leftOut().size()).sum();
  }

  private void fillTree() {
    var all = plan.matching().changes();
    Map<String, List<Change>> byDocument = new LinkedHashMap<>();
    for (var note : plan.notes().read()) byDocument.put(note.path(), new ArrayList<>());
    for (var change : all)
      byDocument.computeIfAbsent(change.card().origin().file(), _ -> new ArrayList<>()).add(change);
    var whole = item(new Branch("", services.say("import.all"), all, List.of()));
    byDocument.forEach(
        (path, changes) -> {
          var name = path.substring(path.lastIndexOf('/') + 1);
          whole.getChildren().add(item(Branch.of(path, name, changes)));
        });
    whole.setExpanded(true);
    if (whole.getChildren().size() == 1) whole.getChildren().getFirst().setExpanded(true);
    tree.setRoot(whole);
    tree.setId("import-tree");
    tree.setAccessibleText(services.say("library.tree"));
    tree.setCellFactory(_ -> new BranchCell());
  }

  private static TreeItem<Branch> item(Branch branch) {
    var item = new TreeItem<>(branch);
    for (var narrower : branch.below()) item.getChildren().add(item(narrower));
    return item;
  }

  private void show() {
    var chosen = tree.getSelectionModel().getSelectedItem();
    if (chosen == null) return;
    var branch = chosen.getValue();
    var document =
        plan.notes().read().stream().filter(n -> n.path().equals(branch.document())).findFirst();
    offer(document);
    middle.setCenter(
        switch (shown) {
          case CARDS, ADDED, CHANGED, MOVED, ARCHIVED, RETURNED, SAME ->
              lists.cards(shown, branch.changes().stream().filter(shown::counts).toList());
          case DOUBTFUL -> lists.doubtful(document);
          case LEFT_OUT -> lists.leftOut(document);
          case PROBLEMS -> lists.problems(document);
        });
  }

  /// Offers to read the chosen document in the way that seemed the next best.
  private void offer(Optional<Note> document) {
    otherReading.getChildren().clear();
    var runnerUp = document.flatMap(note -> note.reading().explanation().runnerUp());
    if (document.isEmpty() || runnerUp.isEmpty()) return;
    var container = runnerUp.get().container();
    var words =
        services.say(
            "import.readAs",
            services.say("form." + container.form(), container.level()),
            runnerUp.get().members());
    var button =
        Controls.button(words, () -> model.readAs(document.get().path(), container), "quiet");
    button.setId("import-read-as");
    button.setMinWidth(0);
    otherReading.getChildren().add(button);
  }

  private final class BranchCell extends TreeCell<Branch> {
    private final Label name = Controls.label("");
    private final Label count = Controls.label("", "caption");
    private final HBox row = new HBox(8, name, Controls.spring(), count);

    BranchCell() {
      setPrefWidth(0); // as wide as the tree: long names end in dots
      name.setMinWidth(0);
      count.setMinWidth(Region.USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Branch branch, boolean empty) {
      super.updateItem(branch, empty);
      setText(null);
      setGraphic(empty || branch == null ? null : row);
      if (branch == null) return;
      name.setText(branch.name());
      long cards = branch.changes().stream().filter(shown::counts).count();
      count.setText(cards == 0 ? "" : services.say("number", cards));
    }
  }

  /// A pane that scrolls what does not fit.
  static ScrollPane scrolling(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    return scroll;
  }
}
