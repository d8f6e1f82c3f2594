package viva.ui.progress;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two charts side by side where there is room, else one below the other.
final class Pair extends Region {
  /// A chart is not drawn narrower than this beside another, in pixels.
  private static final double NARROWEST = 400;

  private static final double GAP = 16;

  private final Node first;
  private final Node second;

  Pair(Node first, Node second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  private static boolean beside(double width) {
    return width >= 2 * NARROWEST + GAP;
  }

  private static double column(double width) {
    return beside(width) ? Math.floor((width - GAP) / 2) : width;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * NARROWEST + GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = width < 0 ? prefWidth(-1) : width;
    double one = first.prefHeight(column(whole));
    double other = second.prefHeight(column(whole));
    return beside(whole) ? Math.max(one, other) : one + GAP + other;
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    if (beside(getWidth())) {
      first.resizeRelocate(0, 0, column, getHeight());
      second.resizeRelocate(getWidth() - column, 0, column, getHeight());
      return;
    }
    double high = first.prefHeight(column);
    first.resizeRelocate(0, 0, column, high);
    second.resizeRelocate(0, high + GAP, column, getHeight() - high - GAP);
  }
}
