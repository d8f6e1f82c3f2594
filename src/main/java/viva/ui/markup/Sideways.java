package viva.ui.markup;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Holds what may be wider than its room, and lets it be scrolled sideways then: with the wheel,
/// the bar, or the arrow keys. Turning the wheel up and down turns the page.
final class Sideways extends Region {
  private static final double STEP = 40;

  /// The height of the bar with the space above it, in pixels.
  private static final double BAR = 10;

  private static final double ABOVE_BAR = 4;

  private final Region content;
  private final Pos place;
  private final DoubleConsumer fit;
  private final ScrollBar bar = new ScrollBar();
  private final Rectangle clip = new Rectangle();

  /// @param words what a screen reader says of it
  /// @param place where narrow content stands
  /// @param fit   told the room before the content is measured
  Sideways(Region content, String words, Pos place, DoubleConsumer fit) {
    this.content = content;
    this.place = place;
    this.fit = fit;
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().subscribe(_ -> requestLayout());
    setClip(clip);
    getChildren().add(content);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaX() == 0 || !overflows(getWidth())) return;
    move(-event.getDeltaX());
    event.consume();
  }

  private void key(KeyEvent event) {
    if (!isFocused() || !overflows(getWidth())) return;
    if (event.getCode() == KeyCode.LEFT) move(-STEP);
    else if (event.getCode() == KeyCode.RIGHT) move(STEP);
    else return;
    event.consume();
  }

  private void move(double by) {
    bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
  }

  private boolean overflows(double width) {
    fit.accept(width);
    return content.prefWidth(-1) > width + 0.5;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + content.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    boolean wide = width > 0 && overflows(width);
    return snappedTopInset()
        + content.prefHeight(content.prefWidth(-1))
        + (wide ? ABOVE_BAR + BAR : 0)
        + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = snappedTopInset();
    clip.setWidth(width);
    clip.setHeight(getHeight());
    boolean wide = overflows(width);
    setFocusTraversable(wide);
    double wanted = content.prefWidth(-1);
    if (!wide) {
      getChildren().remove(bar);
      bar.setValue(0);
      double left = place == Pos.CENTER ? (width - wanted) / 2 : 0;
      content.resizeRelocate(left, top, wanted, content.prefHeight(wanted));
      return;
    }
    if (bar.getParent() == null) getChildren().add(bar);
    bar.setMax(wanted - width);
    bar.setVisibleAmount(bar.getMax() * width / wanted);
    bar.setValue(Math.min(bar.getValue(), bar.getMax()));
    double height = content.prefHeight(wanted);
    content.resizeRelocate(-bar.getValue(), top, wanted, height);
    bar.resizeRelocate(0, top + height + ABOVE_BAR, width, BAR);
  }
}
