package viva.ui.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import viva.card.Topic;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The tree beside the table: where cards come from, their documents, the topics in these, each
/// with how much there is.
final class LibraryTree {
  private final Services services;
  private final LibraryViewModel model;
  private final TreeView<Node> tree = new TreeView<>();
  private boolean filling;

  /// A branch with its name and its counts.
  record Node(Shelf shelf, String name, Arrangement.Counts counts) {}

  LibraryTree(Services services, LibraryViewModel model) {
    this.services = services;
    this.model = model;
    tree.setId("documents");
    tree.setAccessibleText(services.say("library.tree"));
    tree.setShowRoot(false);
    tree.setCellFactory(_ -> new NodeCell());
    model.arrangement().subscribe(_ -> fill());
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (item != null && !filling) model.shelf().set(item.getValue().shelf());
            });
  }

  TreeView<Node> node() {
    return tree;
  }

  private void fill() {
    if (!model.whole()) return; // no count is true yet
    filling = true;
    var counts = model.arrangement().get().counts();
    var root = new TreeItem<Node>();
    var all = item(new Shelf.All(), services.say("library.all"), counts.values());
    root.getChildren().add(all);
    for (var kind : Shelf.Kind.values()) {
      var documents = new LinkedHashMap<>(counts);
      documents.keySet().removeIf(d -> Shelf.kind(model.cards().documents().get(d)) != kind);
      if (!documents.isEmpty()) root.getChildren().add(group(kind, documents));
    }
    var archived = archived();
    if (archived.cards() > 0)
      root.getChildren()
          .add(
              new TreeItem<>(
                  new Node(new Shelf.Archived(), services.say("library.archived"), archived)));
    var last = tree.getRoot();
    if (last != null) {
      var before = new HashMap<Shelf, Boolean>();
      opened(last, before);
      reopen(root, before);
    }
    tree.setRoot(root);
    tree.getSelectionModel().select(find(root, model.shelf().get()).orElse(all));
    filling = false;
  }

  /// Which branches the learner has opened and shut.
  private static void opened(TreeItem<Node> parent, Map<Shelf, Boolean> open) {
    for (var item : parent.getChildren()) {
      if (item.isLeaf()) continue;
      open.put(item.getValue().shelf(), item.isExpanded());
      if (item.isExpanded()) opened(item, open);
    }
  }

  /// Opens and shuts branches as they were.
  private static void reopen(TreeItem<Node> parent, Map<Shelf, Boolean> open) {
    for (var item : parent.getChildren()) {
      item.setExpanded(open.getOrDefault(item.getValue().shelf(), item.isExpanded()));
      if (item.isExpanded()) reopen(item, open);
    }
  }

  private Arrangement.Counts archived() {
    var arrangement = model.arrangement().get();
    return arrangement.counts(arrangement.rows(new Shelf.Archived(), Optional.empty()));
  }

  private TreeItem<Node> group(
      Shelf.Kind kind, Map<Integer, Map<Topic, Arrangement.Counts>> documents) {
    var group =
        item(new Shelf.Group(kind), services.say("library.kind." + kind), documents.values());
    documents.forEach(
        (document, topics) -> {
          var item = document(document, topics);
          if (kind == Shelf.Kind.OWN) group.getChildren().setAll(item.getChildren());
          else group.getChildren().add(item);
        });
    group.setExpanded(true);
    return group;
  }

  private TreeItem<Node> document(int document, Map<Topic, Arrangement.Counts> topics) {
    var path = model.cards().documents().get(document);
    var name = services.documentName(path, topics.keySet().iterator().next());
    var node = node(new Shelf.Document(document), name, List.of(topics));
    return topics.size() == 1 ? new TreeItem<>(node) : new Opening(node, document, topics);
  }

  /// The topics at a depth; where there is but one, those below it.
  private void below(
      TreeItem<Node> parent, int document, Map<Topic, Arrangement.Counts> topics, int depth) {
    Map<String, Map<Topic, Arrangement.Counts>> byName = new LinkedHashMap<>();
    topics.forEach(
        (topic, counts) -> {
          if (topic.path().size() > depth)
            byName
                .computeIfAbsent(topic.path().get(depth), _ -> new LinkedHashMap<>())
                .put(topic, counts);
        });
    boolean alone = byName.size() == 1 && byName.values().iterator().next().size() == topics.size();
    if (alone) {
      below(parent, document, topics, depth + 1);
      return;
    }
    byName.forEach(
        (name, narrower) -> {
          var path = narrower.keySet().iterator().next().path().subList(0, depth + 1);
          var item = item(new Shelf.Within(document, new Topic(path)), name, List.of(narrower));
          below(item, document, narrower, depth + 1);
          parent.getChildren().add(item);
        });
  }

  /// A document that makes its topics when they are looked at.
  private final class Opening extends TreeItem<Node> {
    private final int document;
    private final Map<Topic, Arrangement.Counts> topics;
    private boolean made;

    Opening(Node node, int document, Map<Topic, Arrangement.Counts> topics) {
      super(node);
      this.document = document;
      this.topics = topics;
    }

    @Override
    public boolean isLeaf() {
      return false;
    }

    @Override
    public ObservableList<TreeItem<Node>> getChildren() {
      if (!made) {
        made = true;
        below(this, document, topics, 0);
      }
      return super.getChildren();
    }
  }

  private static TreeItem<Node> item(
      Shelf shelf, String name, Collection<Map<Topic, Arrangement.Counts>> parts) {
    return new TreeItem<>(node(shelf, name, parts));
  }

  private static Node node(
      Shelf shelf, String name, Collection<Map<Topic, Arrangement.Counts>> parts) {
    var counts =
        parts.stream()
            .flatMap(topics -> topics.values().stream())
            .reduce(Arrangement.Counts.NONE, Arrangement.Counts::plus);
    return new Node(shelf, name, counts);
  }

  private static Optional<TreeItem<Node>> find(TreeItem<Node> item, Shelf shelf) {
    if (item.getValue() != null && item.getValue().shelf().equals(shelf)) return Optional.of(item);
    if (item instanceof Opening open
        && !(shelf instanceof Shelf.Within(int document, _) && document == open.document))
      return Optional.empty();
    return item.getChildren().stream().flatMap(i -> find(i, shelf).stream()).findFirst();
  }

  private final class NodeCell extends TreeCell<Node> {
    NodeCell() {
      setPrefWidth(0); // as wide as the tree: long names end in dots
    }

    @Override
    protected void updateItem(Node node, boolean empty) {
      super.updateItem(node, empty);
      setText(null);
      setGraphic(null);
      setTooltip(null);
      if (empty || node == null) return;
      var counts = node.counts();
      boolean wide = node.shelf() instanceof Shelf.Group || node.shelf() instanceof Shelf.All;
      var name = Controls.label(node.name());
      if (wide) name.getStyleClass().add("strong");
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      var row = new HBox(8, name);
      if (counts.due() > 0) row.getChildren().add(count(counts.due(), "due-count"));
      row.getChildren().add(count(counts.cards(), "caption"));
      row.setAlignment(Pos.CENTER_LEFT);
      var words =
          services.say(
              "library.counts",
              counts.cards(),
              counts.due(),
              counts.fresh(),
              counts.learned(),
              counts.suspended(),
              counts.problems());
      setTooltip(new Tooltip(node.name() + "\n" + words));
      setAccessibleText(node.name() + ", " + words);
      setGraphic(row);
    }

    private static Region count(int number, String style) {
      var count = Controls.label(Integer.toString(number), style);
      count.setMinWidth(Region.USE_PREF_SIZE);
      return count;
    }
  }
}
