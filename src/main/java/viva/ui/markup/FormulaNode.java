package viva.ui.markup;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import viva.math.Contrast;
import viva.math.Shape;
import viva.math.plain.PlainFormula;

/// A formula as outlines, its baseline where the text's is.
final class FormulaNode extends Pane {
  /// A formula's em in text sizes: then its letters are as large as the text's.
  private static final double EM = 1.17;

  private final Shape.Outlines outlines;
  private final double natural;
  private final Scale scale;
  private double em;

  private FormulaNode(Shape.Outlines outlines, String tex, double em) {
    this.outlines = outlines;
    this.natural = em;
    this.em = em;
    this.scale = new Scale(em / Shape.UNITS_PER_EM, em / Shape.UNITS_PER_EM, 0, 0);
    setSnapToPixel(false);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(PlainFormula.of(tex));
    getStyleClass().add("md-formula");
    for (var path : outlines.paths()) {
      var svg = new SVGPath();
      svg.setContent(path.svg());
      svg.getStyleClass().add("md-ink");
      path.colour().ifPresent(c -> svg.setStyle(fill(c)));
      svg.setManaged(false);
      svg.setLayoutY(outlines.height() * em);
      svg.getTransforms().add(scale);
      getChildren().add(svg);
    }
  }

  /// The formula drawn, or its source in a box with the reason where it cannot be drawn.
  ///
  /// @param size of the text around, in pixels
  static Node of(Shape shape, String tex, double size) {
    return switch (shape) {
      case Shape.Outlines outlines -> new FormulaNode(outlines, tex, size * EM);
      case Shape.Refused(String reason) -> {
        var source = new Label(tex);
        source.getStyleClass().add("md-refused");
        source.setTooltip(new Tooltip(reason));
        source.setAccessibleText(tex);
        source.setWrapText(true);
        yield source;
      }
    };
  }

  /// Where the ink is dark the author's colour as it is readable on light paper, else as it is on
  /// dark: both at once, so that a change of theme needs no new formula.
  private static String fill(String colour) {
    return "-fx-fill: ladder(-viva-ink, %1$s 0%%, %1$s 49%%, %2$s 51%%, %2$s 100%%)"
        .formatted(Contrast.readable(colour, false), Contrast.readable(colour, true));
  }

  /// In pixels, before it is made smaller.
  double fullWidth() {
    return outlines.width() * natural;
  }

  /// Makes the formula smaller where it is wider than its room.
  ///
  /// @param least the smallest share of its size, 0 to 1
  void fit(double width, double least) {
    double wanted = fullWidth();
    double share = wanted <= width ? 1 : Math.max(least, width / wanted);
    if (Math.abs(em - natural * share) < 1e-6) return;
    em = natural * share;
    scale.setX(em / Shape.UNITS_PER_EM);
    scale.setY(em / Shape.UNITS_PER_EM);
    for (var svg : getChildren()) svg.setLayoutY(outlines.height() * em);
    requestLayout();
  }

  @Override
  public double getBaselineOffset() {
    return outlines.height() * em;
  }

  @Override
  protected double computePrefWidth(double height) {
    return outlines.width() * em;
  }

  @Override
  protected double computePrefHeight(double width) {
    return (outlines.height() + outlines.depth()) * em;
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
