package viva.math;

import java.awt.Graphics2D;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.EmptyAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.XLeftRightArrowFactory;

/// An arrow as long as what stands above and below it: `l` to the left, `r` to the right, `b` both.
/// The engine's own are twice as long.
final class LabelledArrow extends Atom {
  /// Left and right of the longer label, in em.
  private static final float MARGIN = 0.35f;

  private static final float GAP = 0.11f;

  private final char direction;
  private final Atom above;
  private final Atom below;

  LabelledArrow(char direction, TeXFormula above, TeXFormula below) {
    this.direction = direction;
    this.above = above.root == null ? new EmptyAtom() : above.root;
    this.below = below.root == null ? new EmptyAtom() : below.root;
    type = TeXConstants.TYPE_RELATION;
  }

  @Override
  public Box createBox(TeXEnvironment environment) {
    var over = above.createBox(environment.supStyle());
    var under = below.createBox(environment.subStyle());
    float length = Math.max(over.getWidth(), under.getWidth()) + 2 * MARGIN;
    var arrow =
        direction == 'b'
            ? XLeftRightArrowFactory.create(environment, length)
            : XLeftRightArrowFactory.create(direction == 'l', environment, length);
    return new Labelled(arrow, over, under);
  }

  private static final class Labelled extends Box {
    private final Box arrow;
    private final Box over;
    private final Box under;

    Labelled(Box arrow, Box over, Box under) {
      this.arrow = arrow;
      this.over = over;
      this.under = under;
      setWidth(arrow.getWidth());
      setHeight(arrow.getHeight() + tall(over));
      setDepth(Math.max(0, arrow.getDepth() + tall(under)));
    }

    private static float tall(Box label) {
      return label.getWidth() == 0 ? 0 : GAP + label.getHeight() + label.getDepth();
    }

    @Override
    public void draw(Graphics2D canvas, float x, float y) {
      arrow.draw(canvas, x, y);
      float middle = x + getWidth() / 2;
      over.draw(
          canvas, middle - over.getWidth() / 2, y - arrow.getHeight() - GAP - over.getDepth());
      under.draw(
          canvas, middle - under.getWidth() / 2, y + arrow.getDepth() + GAP + under.getHeight());
    }

    @Override
    public int getLastFontId() {
      return arrow.getLastFontId();
    }
  }
}
