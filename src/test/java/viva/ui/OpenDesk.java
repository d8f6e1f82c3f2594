package viva.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import viva.ui.kit.Place;

/// A window of the program in a test, on a real library file, with a clock and a place on the
/// earth that the test sets.
final class OpenDesk implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final AtomicReference<Instant> now;
  final AtomicReference<ZoneId> zone = new AtomicReference<>(ZONE);
  final AtomicInteger exit = new AtomicInteger(-1);
  private final StringWriter err = new StringWriter();
  private final Desk desk;

  private OpenDesk(Path library, Place first, Locale locale, Instant at, String timing) {
    now = new AtomicReference<>(at);
    desk =
        new Desk(
            new World(
                library,
                first,
                now::get,
                zone::get,
                locale,
                true,
                () -> 0,
                new PrintWriter(err, true),
                timing));
  }

  /// Opens the window and waits until a screen is on it.
  static OpenDesk at(Path library, Place first, Locale locale, Instant at) {
    return at(library, first, locale, at, "");
  }

  /// The same, and tells how long the start took.
  ///
  /// @param timing as [World] has it
  static OpenDesk at(Path library, Place first, Locale locale, Instant at, String timing) {
    var open = new OpenDesk(library, first, locale, at, timing);
    Fx.run(() -> open.desk.open(open.exit::set));
    Fx.until(
        "the first screen",
        () ->
            !Window.getWindows().isEmpty()
                && open.find("#screen") instanceof BorderPane screen
                && screen.getCenter() != null);
    return open;
  }

  /// Opens a library that cannot be opened, and waits until that is said.
  static OpenDesk refused(Path library, Locale locale, Instant at) {
    var open = new OpenDesk(library, new Place.Home(), locale, at, "");
    Fx.run(() -> open.desk.open(open.exit::set));
    Fx.until("what is said", () -> !Window.getWindows().isEmpty());
    return open;
  }

  /// What was printed as an error.
  String errors() {
    return err.toString();
  }

  Scene scene() {
    return Window.getWindows().getLast().getScene();
  }

  Stage stage() {
    return (Stage) scene().getWindow();
  }

  @Nullable Node find(String selector) {
    return scene().getRoot().lookup(selector);
  }

  /// Makes the window as large as a user would.
  void size(double width, double height) {
    Fx.run(
        () -> {
          scene().getWindow().setWidth(width);
          scene().getWindow().setHeight(height);
        });
  }

  /// What a second start does with the first one's window.
  void front() {
    Fx.run(desk::front);
  }

  void go(Place place) {
    Fx.run(() -> desk.go(place));
  }

  void waitFor(String selector) {
    Fx.until(selector + " in " + text(), () -> find(selector) != null);
  }

  void waitForText(String words) {
    Fx.until("the words " + words, () -> text(scene().getRoot()).contains(words));
  }

  void press(String selector) {
    waitFor(selector);
    Fx.run(() -> ((ButtonBase) Objects.requireNonNull(find(selector))).fire());
  }

  /// Clicks into the middle of something with the mouse.
  void click(String selector) {
    click(selector, 1);
  }

  /// Clicks so many times in a row.
  void click(String selector, int times) {
    waitFor(selector);
    Fx.run(
        () -> {
          var node = Objects.requireNonNull(find(selector));
          for (var type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED))
            Input.mouse(type, node, middle(node), times);
        });
  }

  private static Point2D middle(Node node) {
    var place = node.localToScene(node.getLayoutBounds());
    return new Point2D(place.getCenterX(), place.getCenterY());
  }

  /// Chooses from a choice box.
  void choose(String selector, int index) {
    waitFor(selector);
    Fx.run(
        () ->
            ((ChoiceBox<?>) Objects.requireNonNull(find(selector)))
                .getSelectionModel()
                .select(index));
  }

  /// Puts words into a field, in place of what is there.
  void type(String selector, String words) {
    waitFor(selector);
    Fx.run(() -> ((TextInputControl) Objects.requireNonNull(find(selector))).setText(words));
  }

  /// A key goes where the focus is, as from a keyboard.
  void key(KeyCode code) {
    key(code, false, false);
  }

  /// A key as from the machine's keyboard: the window may take it before the screen does.
  void type(KeyCode code) {
    Fx.run(() -> new Robot().keyType(code));
  }

  /// A key together with Ctrl.
  void shortcut(KeyCode code) {
    key(code, false, true);
  }

  /// A key together with Shift.
  void shift(KeyCode code) {
    key(code, true, false);
  }

  /// The key that gives an answer again which was taken back.
  void redo() {
    key(KeyCode.Z, true, true);
  }

  private void key(KeyCode code, boolean shift, boolean control) {
    Fx.run(
        () -> {
          var owner = scene().getFocusOwner();
          var target = owner == null ? scene().getRoot() : owner;
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, Input.key(type, code, shift, control));
          }
        });
  }

  /// Types words where the focus is, as from a keyboard.
  void write(String words) {
    Fx.run(
        () -> {
          var target = Objects.requireNonNull(scene().getFocusOwner());
          words
              .codePoints()
              .mapToObj(Character::toString)
              .forEach(
                  c ->
                      Event.fireEvent(
                          target,
                          new KeyEvent(
                              KeyEvent.KEY_TYPED,
                              c,
                              "",
                              KeyCode.UNDEFINED,
                              false,
                              false,
                              false,
                              false)));
        });
  }

  /// Whether the node with an identifier has the focus.
  boolean focused(String id) {
    return Fx.on(() -> hasFocus(id));
  }

  /// The same, asked on the screen thread.
  boolean hasFocus(String id) {
    var owner = scene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  /// Gives a node the focus.
  void focus(String selector) {
    waitFor(selector);
    Fx.run(() -> Objects.requireNonNull(find(selector)).requestFocus());
  }

  /// All words that are on the screen.
  String text() {
    return Fx.on(() -> text(scene().getRoot()));
  }

  static String text(Node node) {
    if (!node.isVisible()) return "";
    var own =
        switch (node) {
          case Text t -> t.getText();
          case Labeled l -> l.getText() == null ? "" : l.getText();
          default -> "";
        };
    return node instanceof Parent parent
        ? own
            + parent.getChildrenUnmodifiable().stream()
                .map(OpenDesk::text)
                .collect(Collectors.joining(" "))
        : own;
  }

  /// A picture of the window.
  void picture(Path file) {
    Fx.until("nothing fading in", () -> find(".appearing") == null);
    Fx.run(() -> {});
    Fx.write(Fx.on(() -> scene().snapshot(null)), file);
  }

  /// Closes the window as a user does, and waits until all is kept.
  @Override
  public void close() {
    Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    desk.close();
  }
}
