package viva.ui.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import viva.markup.Document;
import viva.markup.PlainText;
import viva.markup.excerpt.Excerpt;
import viva.markup.excerpt.MarkdownText;
import viva.markup.excerpt.Passages;
import viva.markup.excerpt.Place;

/// Lets a reader select over all passages of a document and copy: as text, or as Markdown with the
/// formulas as they were written.
final class SelectionLayer {
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY_MARKDOWN =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Document document;
  private final DrawingContext context;
  private final List<Segment> segments = new ArrayList<>();
  private Place anchor = new Place(0, 0);
  private Place caret = anchor;

  SelectionLayer(Document document, DrawingContext context) {
    this.document = document;
    this.context = context;
  }

  /// Takes a piece in that has been drawn.
  void add(Segment segment) {
    segments.add(segment);
    show(segment);
  }

  /// Listens on the node that holds all pieces.
  void listen(Region root) {
    root.setFocusTraversable(Passages.count(document) > 0);
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> press(root, e));
    root.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    root.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> menu(root, e));
    root.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(
            owner -> {
              if (!within(root, owner)) select(anchor, anchor);
            });
  }

  private static boolean within(Node root, @Nullable Node node) {
    for (var n = node; n != null; n = n.getParent()) if (n.equals(root)) return true;
    return false;
  }

  private void press(Region root, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    root.requestFocus();
    event.consume(); // a scroll pane around would take the focus
    var place = place(event);
    if (place.isEmpty()) return;
    var segment = place.get().segment;
    switch (event.getClickCount()) {
      case 1 -> select(event.isShiftDown() ? anchor : place.get().place(), place.get().place());
      case 2 -> {
        var word = segment.word(segment.hit(local(segment, event)));
        select(at(segment, word[0]), at(segment, word[1]));
      }
      default ->
          select(
              new Place(segment.passage(), 0),
              new Place(segment.passage(), segment.base() + segment.length()));
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() <= 1)
      place(event).ifPresent(hit -> select(anchor, hit.place()));
  }

  private void key(KeyEvent event) {
    if (ALL.match(event)) selectAll();
    else if (COPY_MARKDOWN.match(event)) copy(MarkdownText.of(selected()));
    else if (COPY.match(event)) copy(PlainText.of(selected()));
    else return;
    event.consume();
  }

  private void menu(Node root, ContextMenuEvent event) {
    boolean nothing = anchor.equals(caret);
    var menu =
        new ContextMenu(
            item("selection.copy", COPY, nothing, () -> copy(PlainText.of(selected()))),
            item(
                "selection.copyMarkdown",
                COPY_MARKDOWN,
                nothing,
                () -> copy(MarkdownText.of(selected()))),
            item("selection.all", ALL, false, this::selectAll));
    menu.show(root, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private MenuItem item(String word, KeyCombination key, boolean disabled, Runnable work) {
    var item = new MenuItem(context.say(word));
    item.setAccelerator(key);
    item.setDisable(disabled);
    item.setOnAction(_ -> work.run());
    return item;
  }

  /// Without a selection nothing is copied, and what was copied before stays.
  private void copy(String text) {
    if (text.isEmpty()) return;
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private Document selected() {
    return Excerpt.of(document, anchor, caret);
  }

  void selectAll() {
    select(new Place(0, 0), new Place(Passages.count(document), 0));
  }

  private void select(Place from, Place to) {
    anchor = from;
    caret = to;
    segments.forEach(this::show);
  }

  private void show(Segment segment) {
    var first = anchor.compareTo(caret) <= 0 ? anchor : caret;
    var last = first.equals(anchor) ? caret : anchor;
    segment.select(offset(segment, first), offset(segment, last));
  }

  /// A place as an offset within a segment, or its nearest end.
  private static int offset(Segment segment, Place place) {
    if (place.passage() < segment.passage()) return 0;
    if (place.passage() > segment.passage()) return segment.length();
    return Math.clamp(place.offset() - (long) segment.base(), 0, segment.length());
  }

  /// A piece of the screen in which something can be selected: a passage, or some lines of one.
  interface Segment {
    Region node();

    /// The passage's number in the document.
    int passage();

    /// Where in the passage the segment begins.
    int base();

    int length();

    /// The offset within the segment that is nearest to a point.
    ///
    /// @param point in the node's coordinates
    int hit(Point2D point);

    /// Shows a part as selected, and nothing else; an empty part shows nothing.
    void select(int from, int to);

    /// Where the word around an offset begins and ends.
    int[] word(int offset);
  }

  private record Hit(Segment segment, Place place) {}

  /// The place nearest to the mouse.
  private Optional<Hit> place(MouseEvent event) {
    Segment nearest = null;
    double least = Double.MAX_VALUE;
    for (var segment : segments) {
      if (!shown(segment.node())) continue;
      double far = distance(segment.node().getLayoutBounds(), local(segment, event));
      if (far < least) {
        least = far;
        nearest = segment;
      }
    }
    if (nearest == null) return Optional.empty();
    return Optional.of(new Hit(nearest, at(nearest, nearest.hit(local(nearest, event)))));
  }

  private static Place at(Segment segment, int offset) {
    return new Place(segment.passage(), segment.base() + offset);
  }

  private static Point2D local(Segment segment, MouseEvent event) {
    return segment.node().sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  /// Lines come before columns: beside a line the mouse means that line.
  private static double distance(Bounds bounds, Point2D point) {
    return 1000 * outside(point.getY(), bounds.getMinY(), bounds.getMaxY())
        + outside(point.getX(), bounds.getMinX(), bounds.getMaxX());
  }

  private static double outside(double at, double from, double to) {
    return Math.max(0, Math.max(from - at, at - to));
  }

  /// Not within a closed fold.
  private static boolean shown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
    return node.getScene() != null;
  }
}
