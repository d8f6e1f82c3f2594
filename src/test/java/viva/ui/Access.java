package viva.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// What someone would miss on a screen who does not see it, or has no mouse.
final class Access {
  /// Rounding to whole pixels moves an edge by this much.
  private static final double ROUNDING = 1.5;

  /// More stops than any screen has.
  private static final int MANY = 600;

  /// What WCAG 2.2 asks of the mark: this contrast with what is there without it.
  private static final double LEAST_CONTRAST = 3;

  /// So many points are more than a blemish.
  private static final int SEEN = 30;

  /// How far around a node its mark may reach, in pixels.
  private static final double AROUND = 8;

  private static final List<PseudoClass> FOCUS =
      Stream.of("focused", "focus-visible", "focus-within")
          .map(PseudoClass::getPseudoClass)
          .toList();

  /// What the marks of have been looked at: alike controls are marked alike.
  private final Set<String> looked = new HashSet<>();

  /// Walks through a screen with Tab until it comes round, and gives the focus back. Answers
  /// everything that is wrong, a sentence each.
  ///
  /// @param names gets the names of all that can have the focus
  List<String> walk(Scene scene, Set<String> names) {
    var faults = new ArrayList<String>();
    var before = scene.getFocusOwner();
    var order = new ArrayList<Node>();
    var here = tab(scene);
    for (; !order.contains(here) && order.size() < MANY; here = tab(scene)) {
      order.add(here);
      if (looked.add(kind(here)) && !marked(here))
        faults.add("no mark of the focus on " + words(here));
    }
    if (!here.equals(order.getFirst()))
      faults.add("Tab does not come round from " + words(order.getLast()));
    var stops = stops(scene);
    names.addAll(order.stream().map(Access::name).toList());
    stops.stream()
        .filter(stop -> name(stop).isBlank())
        .forEach(stop -> faults.add("no name of " + words(stop)));
    stops.stream()
        .filter(stop -> !hasRole(stop))
        .forEach(stop -> faults.add("no role of " + words(stop)));
    var reached = order.stream().map(Access::words).toList();
    stops.stream()
        .map(Access::words)
        .filter(stop -> !reached.contains(stop))
        .forEach(stop -> faults.add("never reached: " + stop));
    for (int i = 1; i < order.size(); i++)
      if (!order.get(i).equals(stops.getFirst()) && !reads(order.get(i - 1), order.get(i)))
        faults.add("back from " + words(order.get(i - 1)) + " to " + words(order.get(i)));
    if (before != null) before.requestFocus();
    return faults;
  }

  /// All that should be reached: what is visible and in use, and before a veil nothing behind it.
  private static List<Node> stops(Scene scene) {
    var veil = scene.getRoot().lookup(".veil");
    return stops(veil == null ? scene.getRoot() : veil);
  }

  private static List<Node> stops(Node root) {
    if (!root.isVisible() || root.isDisabled()) return List.of();
    var found = new ArrayList<Node>();
    if (root.isFocusTraversable() && !reachedOtherwise(root)) found.add(root);
    if (root instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(stops(child)));
    return found;
  }

  /// Of a group Tab reaches the chosen one, and the arrow keys the others; the field within a
  /// spinner or a date picker lends its focus to the whole.
  private static boolean reachedOtherwise(Node node) {
    if (node instanceof Toggle toggle && toggle.getToggleGroup() != null)
      return toggle.getToggleGroup().getSelectedToggle() != null && !toggle.isSelected();
    return node instanceof TextField
        && ancestors(node).skip(1).anyMatch(a -> a instanceof Spinner || a instanceof ComboBoxBase);
  }

  private static Node tab(Scene scene) {
    var owner = scene.getFocusOwner();
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
      Event.fireEvent(
          owner == null ? scene.getRoot() : owner, Input.key(type, KeyCode.TAB, false, false));
    return scene.getFocusOwner();
  }

  private static String kind(Node node) {
    return ancestors(node)
            .map(a -> String.join(".", a.getStyleClass()))
            .collect(Collectors.joining(" "))
        + (node instanceof Toggle toggle && toggle.isSelected());
  }

  /// The name that a screen reader says; empty where it has none.
  private static String name(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
      return node.getAccessibleText();
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) return labeled.getText();
    if (node instanceof Text text) return text.getText();
    return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
        ? Objects.requireNonNullElse(label.getText(), "")
        : "";
  }

  /// Whether a screen reader is told what kind of thing it is.
  private static boolean hasRole(Node node) {
    return !Set.of(AccessibleRole.NODE, AccessibleRole.PARENT).contains(node.getAccessibleRole());
  }

  /// Whether one sees in the window that a node has the focus: it is drawn with it and without.
  private static boolean marked(Node node) {
    // what lies in a cache is not drawn anew before the next frame
    var cached = ancestors(node).filter(Node::isCache).toList();
    cached.forEach(a -> a.setCache(false));
    var states = FOCUS.stream().filter(node.getPseudoClassStates()::contains).toList();
    var with = picture(node);
    states.forEach(state -> node.pseudoClassStateChanged(state, false));
    var without = picture(node);
    states.forEach(state -> node.pseudoClassStateChanged(state, true));
    cached.forEach(a -> a.setCache(true));
    return contrasting(without, with) >= SEEN;
  }

  /// How many points stand out against what was there before.
  private static long contrasting(int[] without, int[] with) {
    return IntStream.range(0, with.length)
        .filter(i -> contrast(without[i], with[i]) >= LEAST_CONTRAST)
        .count();
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /// As WCAG 2.2 has it.
  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /// What is in the window where a node is, and a little around it.
  private static int[] picture(Node node) {
    var root = node.getScene().getRoot();
    root.applyCss();
    root.layout();
    var bounds = node.localToScene(node.getLayoutBounds());
    var parameters = new SnapshotParameters();
    parameters.setViewport(
        new Rectangle2D(
            bounds.getMinX() - AROUND,
            bounds.getMinY() - AROUND,
            bounds.getWidth() + 2 * AROUND,
            bounds.getHeight() + 2 * AROUND));
    return Fx.pixels(root.snapshot(parameters, null));
  }

  /// Whether the eye goes from one node to the next as it reads: where their ways part, the next
  /// one's part lies neither above nor, in the same row, before.
  private static boolean reads(Node one, Node next) {
    var over = ancestors(one).filter(a -> ancestors(next).anyMatch(a::equals)).findFirst();
    if (over.isEmpty()) return true;
    var a = place(under(over.get(), one));
    var b = place(under(over.get(), next));
    boolean above = b.getMaxY() <= a.getMinY() + ROUNDING;
    boolean before = b.getMaxX() <= a.getMinX() + ROUNDING && b.getMinY() < a.getMaxY() - ROUNDING;
    return !above && !before;
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Node under(Node over, Node node) {
    return ancestors(node).takeWhile(a -> !a.equals(over)).reduce((_, last) -> last).orElse(node);
  }

  /// A node and all it lies in.
  private static Stream<Node> ancestors(Node node) {
    return Stream.<Node>iterate(node, at -> at != null, Node::getParent);
  }

  /// A node as a reader of the fault finds it.
  private static String words(Node node) {
    var name =
        node.getId() != null ? "#" + node.getId() : "." + String.join(".", node.getStyleClass());
    return node.getClass().getSimpleName() + name + " “" + name(node) + "”";
  }
}
