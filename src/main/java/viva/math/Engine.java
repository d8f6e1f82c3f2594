package viva.math;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import viva.math.tex.Refusal;

/// The layout engine, jlatexmath, kept on a short lead. Its state is shared by all formulas, so
/// callers take turns; [#lay] first undoes whatever an earlier formula may have changed.
final class Engine {
  /// Lengths in pt are relative to this size; at size 1 each superscript trails half an em.
  private static final int SIZE = 10;

  /// In em. A page is 40 em wide; the widest formula of the corpora has 223 em.
  private static final double LARGEST = 1500;

  private final Map<Font, Map<Character, java.awt.Shape>> glyphs = new HashMap<>();

  Shape.Outlines lay(String tex, boolean display) {
    var style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
    var box = new TeXFormula(tex).createTeXIcon(style, SIZE).getBox();
    double width = box.getWidth();
    double height = box.getHeight();
    double depth = box.getDepth();
    if (!(Math.abs(width) < LARGEST && Math.abs(height) + Math.abs(depth) < LARGEST))
      throw new Refusal("the formula is too large");
    var outliner = new Outliner(glyphs);
    outliner.setColor(Outliner.INK);
    box.draw(outliner, 0, 0);
    return new Shape.Outlines(
        Math.max(0, width), Math.max(0, height), Math.max(0, depth), outliner.paths());
  }
}
