package viva.ui.markup;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import viva.math.plain.PlainFormula;
import viva.ui.markup.SelectionLayer.Segment;

/// A display formula: in the middle, up to a third smaller where it is too wide, and scrolled
/// sideways where even that is not enough.
final class FormulaBlock implements Segment {
  private static final double SMALLEST = 0.7;

  private final int passage;
  private final StackPane paper;
  private final Sideways root;

  FormulaBlock(int passage, String tex, DrawingContext context) {
    this.passage = passage;
    var drawn = FormulaNode.of(context.formulas().shape(tex, true), tex, context.size());
    this.paper = new StackPane(drawn);
    this.root =
        new Sideways(
            paper,
            PlainFormula.of(tex),
            Pos.CENTER,
            width -> {
              if (drawn instanceof FormulaNode formula) formula.fit(width, SMALLEST);
            });
    root.getStyleClass().add("md-display");
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public int passage() {
    return passage;
  }

  @Override
  public int base() {
    return 0;
  }

  @Override
  public int length() {
    return 1;
  }

  @Override
  public int hit(Point2D point) {
    return point.getX() < root.getWidth() / 2 ? 0 : 1;
  }

  @Override
  public void select(int from, int to) {
    paper.getStyleClass().remove("md-selected");
    if (from < to) paper.getStyleClass().add("md-selected");
  }

  @Override
  public int[] word(int offset) {
    return new int[] {0, 1};
  }
}
