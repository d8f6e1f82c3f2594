package viva.math;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.EmptyAtom;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;

/// A formula with a line through it: `c` rising, `b` falling, `x` both, `s` level.
final class Strike extends Atom {
  private static final BasicStroke LINE = new BasicStroke(0.05f);

  private final char kind;
  private final Atom struck;

  Strike(char kind, TeXFormula struck) {
    this.kind = kind;
    this.struck = struck.root == null ? new EmptyAtom() : struck.root;
  }

  @Override
  public Box createBox(TeXEnvironment environment) {
    return new Struck(kind, struck.createBox(environment));
  }

  private static final class Struck extends Box {
    private final char kind;
    private final Box inside;

    Struck(char kind, Box inside) {
      this.kind = kind;
      this.inside = inside;
      setWidth(inside.getWidth());
      setHeight(inside.getHeight());
      setDepth(inside.getDepth());
    }

    @Override
    public void draw(Graphics2D canvas, float x, float y) {
      inside.draw(canvas, x, y);
      var right = x + getWidth();
      var top = y - getHeight();
      var bottom = y + getDepth();
      var middle = y - getHeight() / 2;
      var before = canvas.getStroke();
      canvas.setStroke(LINE);
      if (kind == 'c' || kind == 'x') canvas.draw(new Line2D.Float(x, bottom, right, top));
      if (kind == 'b' || kind == 'x') canvas.draw(new Line2D.Float(x, top, right, bottom));
      if (kind == 's') canvas.draw(new Line2D.Float(x, middle, right, middle));
      canvas.setStroke(before);
    }

    @Override
    public int getLastFontId() {
      return inside.getLastFontId();
    }
  }
}
