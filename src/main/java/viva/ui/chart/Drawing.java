package viva.ui.chart;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import viva.ui.figure.Figure;
import viva.ui.figure.Table;
import viva.ui.kit.Controls;
import viva.words.Messages;

/// A picture of a table that is drawn anew for each width, and whose rows can be walked through
/// with the mouse and the arrow keys.
abstract class Drawing {
  /// Between the tip and the row it speaks of.
  private static final double APART = 10;

  protected final Messages messages;
  protected final Figure figure;
  private final Consumer<Table.Row> open;
  private final Pane root =
      new Pane() {
        @Override
        public Orientation getContentBias() {
          return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
          return high(width);
        }

        @Override
        protected double computeMinHeight(double width) {
          return high(width);
        }
      };

  private final Label tip = Controls.label("", "chart-tip");

  /// Shows at which row one is.
  private final Path guide = new Path();

  /// The row one is at, or -1.
  private int here = -1;

  /// @param open called with a row that is clicked, or on which Enter is pressed
  Drawing(Messages messages, Figure figure, Consumer<Table.Row> open) {
    this.messages = messages;
    this.figure = figure;
    this.open = open;
    root.getStyleClass().add("chart-drawing");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.setAccessibleText(figure.title());
    tip.setMouseTransparent(true);
    guide.setMouseTransparent(true);
    guide.getStyleClass().add("chart-guide");
    root.widthProperty().subscribe(_ -> redraw());
    root.heightProperty().subscribe(_ -> redraw());
    root.sceneProperty().subscribe(_ -> redraw());
    root.setOnMouseMoved(e -> go(nearest(e.getX(), e.getY())));
    root.setOnMouseExited(_ -> go(-1));
    root.setOnMouseClicked(
        e -> {
          root.requestFocus();
          go(nearest(e.getX(), e.getY()));
          openHere();
        });
    root.setOnKeyPressed(this::key);
    root.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) go(-1);
            });
  }

  final Node root() {
    return root;
  }

  /// Draws everything for a size, by [#add].
  abstract void draw(double width, double height);

  /// How high it is for a width, where the style sheet does not say.
  double high(double width) {
    return 0;
  }

  /// The row nearest to a point, or -1.
  abstract int nearest(double x, double y);

  /// Where a row's tip points to.
  abstract Point2D spot(int row);

  /// Marks a row.
  abstract void mark(int row, Path guide);

  /// How many rows stand upon each other; 0 where up and down have no meaning.
  int perColumn() {
    return 0;
  }

  final <N extends Node> N add(N node, String... styles) {
    node.getStyleClass().addAll(styles);
    root.getChildren().add(node);
    return node;
  }

  /// Adds a text that is measured already.
  final Text text(String words, String... styles) {
    var text = add(new Text(words), styles);
    text.applyCss();
    return text;
  }

  private void redraw() {
    if (root.getScene() == null || root.getWidth() < 1 || root.getHeight() < 1) return;
    root.getChildren().clear();
    draw(root.getWidth(), root.getHeight());
    root.getChildren().addAll(guide, tip);
    go(here);
  }

  private void key(KeyEvent event) {
    int last = figure.table().rows().size() - 1;
    int column = perColumn();
    switch (event.getCode()) {
      case RIGHT -> go(Math.min(last, here < 0 ? 0 : here + Math.max(1, column)));
      case LEFT -> go(here < 0 ? last : Math.max(0, here - Math.max(1, column)));
      case HOME -> go(0);
      case END -> go(last);
      case ENTER, SPACE -> openHere();
      case DOWN, UP -> {
        if (column == 0) return;
        go(Math.clamp(here + (event.getCode() == KeyCode.DOWN ? 1L : -1L), 0, last));
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void openHere() {
    if (here >= 0) open.accept(figure.table().rows().get(here));
  }

  private void go(int row) {
    here = row;
    guide.getElements().clear();
    tip.setVisible(row >= 0);
    if (row < 0) return;
    var words = figure.table().say(messages, row);
    root.setAccessibleText(words);
    root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    mark(row, guide);
    tip.setText(words);
    tip.setWrapText(true);
    tip.setMaxWidth(Math.min(root.getWidth(), 420));
    tip.applyCss();
    tip.autosize();
    var spot = spot(row);
    double right = spot.getX() + APART;
    double x =
        right + tip.getWidth() <= root.getWidth()
            ? right
            : Math.max(0, spot.getX() - APART - tip.getWidth());
    tip.relocate(x, Math.clamp(spot.getY(), 0, Math.max(0, root.getHeight() - tip.getHeight())));
  }
}
