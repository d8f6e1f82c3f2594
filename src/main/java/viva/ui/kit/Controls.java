package viva.ui.kit;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import viva.words.Dates;
import viva.words.Messages;

/// Small controls that several screens share.
public final class Controls {
  private static final Duration FADE = Duration.millis(120);

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /// The style class of what is fading in.
  private static final String APPEARING = "appearing";

  /// What pictures and links are to those who hear the screen.
  private static final Set<AccessibleRole> OPENED =
      Set.of(AccessibleRole.BUTTON, AccessibleRole.HYPERLINK);

  private Controls() {}

  /// A label with style classes.
  public static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A paragraph: a label that wraps and is never cut.
  public static Label paragraph(String text, String... styles) {
    var label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Button button(String text, Runnable work, String... styles) {
    var button = new Button(text);
    button.setOnAction(_ -> work.run());
    button.getStyleClass().addAll(styles);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A button that shows the key which does the same.
  public static Button button(String text, String key, Runnable work, String... styles) {
    var button = button(text, work, styles);
    button.setGraphic(key(key));
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  /// Gives a node the focus, as soon as it is on the screen: what lies in a split pane or scrolls
  /// gets there only when its surroundings are drawn for the first time.
  public static void focus(Node node) {
    if (node.getScene() != null) Platform.runLater(node::requestFocus);
    else
      node.sceneProperty()
          .addListener(
              new InvalidationListener() {
                @Override
                public void invalidated(Observable scene) {
                  scene.removeListener(this);
                  Platform.runLater(node::requestFocus);
                }
              });
  }

  /// Gives a node the focus, and scrolls to it where it is out of sight.
  public static void goTo(Node node) {
    node.requestFocus();
    node.getScene().getRoot().layout(); // what has just been added is to have its place
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (!(above instanceof ScrollPane pane)) continue;
      var content = pane.getContent();
      var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
      double window = pane.getViewportBounds().getHeight();
      double hidden = content.getLayoutBounds().getHeight() - window;
      double top = pane.getVvalue() * hidden;
      if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + window))
        pane.setVvalue(Math.clamp((place.getCenterY() - window / 2) / hidden, 0, 1));
      return;
    }
  }

  /// Two panes beside each other; where the user puts the divider is kept.
  ///
  /// @param kept  the share of the left pane in percent; empty for the usual one
  /// @param usual the same, from 1 to 99
  public static SplitPane split(StringProperty kept, int usual, Node left, Node right) {
    var split = new SplitPane(left, right);
    int percent = kept.get().matches("[1-9]\\d?") ? Integer.parseInt(kept.get()) : usual;
    split.setDividerPositions(percent / 100.0);
    split.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> kept.set(Long.toString(Math.clamp(Math.round(at(split)), 1, 99))));
    return split;
  }

  private static double at(SplitPane split) {
    return split.getDividerPositions()[0] * 100;
  }

  /// Whether a node is in a window. It lives as long as the node does, where `isNotNull` of its
  /// scene may be collected, with all that waits for it, before there is one.
  public static ObservableValue<Boolean> inWindow(Node node) {
    return node.sceneProperty().map(_ -> true).orElse(false);
  }

  /// Lets Tab lead out of a field of several lines, as out of every other one: answers are written
  /// without tabs, and one must be able to go on without a mouse.
  public static TextArea leftByTab(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.TAB || e.isShortcutDown() || e.isAltDown()) return;
          area.requestFocusTraversal(
              e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          e.consume();
        });
    return area;
  }

  /// Whether a key presses what has the focus, as everywhere: a button, and Enter a picture or a
  /// link. Then it means nothing else.
  public static boolean presses(KeyEvent event) {
    if (event.getTarget() instanceof ButtonBase) return true;
    return event.getCode() == KeyCode.ENTER
        && event.getTarget() instanceof Node node
        && OPENED.contains(node.getAccessibleRole());
  }

  /// A pane whose content is as wide as itself and stands over what is below the pane whether
  /// there is a bar beside it or not.
  public static ScrollPane steady(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    content
        .translateXProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> (scroll.getWidth() - scroll.getViewportBounds().getWidth()) / 2,
                scroll.widthProperty(),
                scroll.viewportBoundsProperty()));
    return scroll;
  }

  /// Shows and hides what only some want to see; hidden at first.
  public static Button fold(String text, Node content) {
    content.setVisible(false);
    content.managedProperty().bind(content.visibleProperty());
    return button(text, () -> content.setVisible(!content.isVisible()), "quiet", "flush");
  }

  /// A key's name as it is printed on a keyboard.
  public static Label key(String name) {
    return label(name, "key");
  }

  /// How a list of choices says its values; nothing for none. What is chosen is never typed.
  public static <E> StringConverter<E> words(Function<E, String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable E value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public E fromString(String text) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /// A field for a day, written as days are everywhere.
  public static DatePicker datePicker(LocalDate day, Messages messages) {
    var picker = new DatePicker(day);
    var written = Dates.date(messages);
    picker.setConverter(new LocalDateStringConverter(written, written));
    return picker;
  }

  /// Marks a field that cannot stand as it is, or takes the mark away.
  public static void wrong(Node field, boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
  }

  /// A row of a menu: what it does, and its key at the right.
  public static HBox menuRow(String text, String key) {
    var row = new HBox(label(text), spring(), key(key));
    row.getStyleClass().add("menu-row");
    return row;
  }

  /// A field for a whole number. Where what is typed is none, the number from before stands.
  public static Spinner<Integer> number(int least, int most, int value, int step) {
    var spinner = new Spinner<Integer>(least, most, value, step);
    var numbers = spinner.getValueFactory();
    numbers.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer number) {
            return Integer.toString(number);
          }

          @Override
          public Integer fromString(String typed) {
            try {
              return Math.clamp(Long.parseLong(typed.strip()), least, most);
            } catch (NumberFormatException e) {
              return numbers.getValue();
            }
          }
        });
    spinner.setEditable(true);
    spinner
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) return;
              spinner.commitValue();
              spinner.getEditor().setText(numbers.getConverter().toString(numbers.getValue()));
            });
    return spinner;
  }

  /// A dot in the colour of a flag.
  ///
  /// @param colour from 1 to 7; with 0 it has none and only takes its room
  public static Node flag(int colour) {
    var dot = new Region();
    dot.getStyleClass().addAll("flag-dot", "flag-" + colour);
    return dot;
  }

  public static FontIcon icon(Feather icon) {
    return new FontIcon(icon);
  }

  /// Room that takes all that is left in a row.
  public static Node spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// Lets something fade in, unless motion is to be reduced.
  public static void appear(Preferences preferences, Node node) {
    boolean still =
        switch (preferences.motion().get()) {
          case SYSTEM ->
              node.getScene() == null
                  ? Platform.getPreferences().isReducedMotion()
                  : node.getScene().getPreferences().isReducedMotion();
          case FULL -> false;
          case REDUCED -> true;
        };
    if (still) return;
    node.getStyleClass().add(APPEARING);
    var fade = new FadeTransition(FADE, node);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.setOnFinished(_ -> node.getStyleClass().remove(APPEARING));
    fade.play();
  }
}
