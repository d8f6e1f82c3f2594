package viva.ui.markup;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import viva.math.Shape;

/// A formula as outlines, its baseline where the text's is.
final class FormulaNode extends Pane {
  /// A formula's em in text sizes: then its letters are as large as the text's.
  private static final double EM = 1.17;

  private final Shape.Outlines outlines;
  private final double em;

  private FormulaNode(Shape.Outlines outlines, String tex, double em) {
    this.outlines = outlines;
    this.em = em;
    setSnapToPixel(false);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(tex);
    for (var path : outlines.paths()) {
      var svg = new SVGPath();
      svg.setContent(path.svg());
      svg.getStyleClass().add("md-ink");
      path.colour().ifPresent(c -> svg.setStyle("-fx-fill: " + c));
      svg.setFill(Color.BLACK);
      svg.setManaged(false);
      svg.setLayoutY(outlines.height() * em);
      svg.getTransforms().add(new Scale(em / Shape.UNITS_PER_EM, em / Shape.UNITS_PER_EM, 0, 0));
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
        yield source;
      }
    };
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
