package viva.ui.markup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A column of which only what is in sight is drawn, and some of what comes next. What stays
/// undrawn has a guessed height; when it is drawn, what the reader looks at does not move.
final class LazyColumn extends Region {
  /// How far above and below the window is drawn, in pixels.
  private static final double AHEAD = 900;

  /// A column's usual width, in pixels, for guesses before it has one.
  private static final double USUAL = 700;

  /// A part of the column.
  ///
  /// @param gap   above it, in pixels; none above the first
  /// @param guess its height for a width, in pixels
  /// @param draw  called once, on the screen thread
  record Slot(double gap, DoubleUnaryOperator guess, Supplier<? extends Region> draw) {}

  private final List<Slot> slots;
  private final @Nullable Region[] drawn;

  /// What was measured last of each part, and for which width; true until it needs a new layout.
  private final double[] heights;

  private final double[] widths;
  private Optional<ScrollPane> window = Optional.empty();
  private Subscription watching = Subscription.EMPTY;

  /// Where the window's top is to be once the page has its new height, or -1.
  private double wanted = -1;

  /// @param first how much of the column is drawn at once, in pixels
  LazyColumn(List<Slot> slots, double first) {
    this.slots = List.copyOf(slots);
    this.drawn = new Region[slots.size()];
    this.heights = new double[slots.size()];
    this.widths = new double[slots.size()];
    Arrays.fill(widths, Double.NaN);
    double y = 0;
    for (int i = 0; i < drawn.length && y < first; i++) {
      draw(i);
      y += gap(i) + slots.get(i).guess.applyAsDouble(USUAL);
    }
  }

  private Region draw(int i) {
    var region = slots.get(i).draw.get();
    drawn[i] = region;
    getChildren().add(region);
    return region;
  }

  private double gap(int i) {
    return i == 0 ? 0 : slots.get(i).gap;
  }

  /// Measuring words anew is dear, and most of a long page has not changed since the last time.
  private double height(int i, double width) {
    var region = drawn[i];
    if (region == null) return slots.get(i).guess.applyAsDouble(width);
    if (region.isNeedsLayout() || widths[i] != width) {
      heights[i] = snapSizeY(region.prefHeight(width));
      widths[i] = width;
    }
    return heights[i];
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = 0;
    for (var region : drawn) if (region != null) widest = Math.max(widest, region.prefWidth(-1));
    return snappedLeftInset() + widest + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    double sum = snappedTopInset() + snappedBottomInset();
    for (int i = 0; i < drawn.length; i++) sum += gap(i) + height(i, inner);
    return sum;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double y = snappedTopInset();
    for (int i = 0; i < drawn.length; i++) {
      y += gap(i);
      double height = height(i, width);
      var region = drawn[i];
      if (region != null)
        region.resizeRelocate(snappedLeftInset(), snapPositionY(y), width, height);
      y += height;
    }
    watch();
  }

  /// Finds the window that the column is seen through.
  private void watch() {
    if (!anyUndrawn()) return;
    Parent parent = getParent();
    while (parent != null && !(parent instanceof ScrollPane)) parent = parent.getParent();
    if (!(parent instanceof ScrollPane pane) || window.filter(pane::equals).isPresent()) return;
    watching.unsubscribe();
    window = Optional.of(pane);
    watching =
        pane.vvalueProperty()
            .subscribe((_, _) -> look())
            .and(pane.viewportBoundsProperty().subscribe((_, _) -> look()))
            .and(pane.getContent().layoutBoundsProperty().subscribe((_, _) -> hold()));
  }

  private boolean anyUndrawn() {
    for (var region : drawn) if (region == null) return true;
    return false;
  }

  /// Draws what has come into sight.
  private void look() {
    if (window.isEmpty() || getScene() == null) return;
    var pane = window.get();
    var seen = sceneToLocal(pane.localToScene(pane.getLayoutBounds()));
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double above = 0;
    double y = snappedTopInset();
    boolean any = false;
    for (int i = 0; i < drawn.length && y < seen.getMaxY() + AHEAD; i++) {
      y += gap(i);
      double height = height(i, width);
      if (drawn[i] == null && y + height > seen.getMinY() - AHEAD) {
        var region = draw(i);
        region.applyCss();
        double real = height(i, width);
        if (y + height <= seen.getMinY()) above += real - height;
        any = true;
        height = real;
      }
      y += height;
    }
    if (!any) return;
    double top = wanted >= 0 ? wanted : pane.getVvalue() * hidden(pane);
    wanted = top + above;
    requestLayout();
    if (!anyUndrawn()) watching.unsubscribe();
  }

  /// Keeps what the reader looks at where it was.
  private void hold() {
    if (wanted < 0 || window.isEmpty()) return;
    var pane = window.get();
    double top = wanted;
    wanted = -1;
    if (hidden(pane) > 0) pane.setVvalue(Math.clamp(top / hidden(pane), 0, 1));
  }

  /// How much of the page is out of the window, in pixels.
  private static double hidden(ScrollPane pane) {
    return Objects.requireNonNull(pane.getContent()).getLayoutBounds().getHeight()
        - pane.getViewportBounds().getHeight();
  }
}
