package viva.math;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.CharBox;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFont;

/// A sum, an integral or the like with what stands at its ends, placed by the rules 13 and 18 of
/// The TeXbook's appendix G. The engine leaves a gap after the ends, and another above the sign.
final class LargeOperator extends Atom {
  private static final float SCRIPT_SPACE = 0.05f;

  private static final int NO_FONT = -1;

  private final String sign;
  private final char place;
  private final @Nullable Atom lower;
  private final @Nullable Atom upper;

  /// @param sign the engine's name of a large operator
  /// @param place where the ends stand: `l` below and above, `n` beside, `d` as the style has it
  LargeOperator(String sign, char place, @Nullable Atom lower, @Nullable Atom upper) {
    this.sign = sign;
    this.place = place;
    this.lower = lower;
    this.upper = upper;
    type = TeXConstants.TYPE_BIG_OPERATOR;
    // scripts that follow a finished operator stand beside it
    type_limits = TeXConstants.SCRIPT_NOLIMITS;
  }

  @Override
  public Box createBox(TeXEnvironment environment) {
    var font = environment.getTeXFont();
    int style = environment.getStyle();
    var character = font.getChar(sign, style);
    if (style < TeXConstants.STYLE_TEXT && font.hasNextLarger(character))
      character = font.getNextLarger(character, style);
    var drawn = new CharBox(character);
    float down = (drawn.getHeight() - drawn.getDepth()) / 2 - font.getAxisHeight(style);
    var placed = new Placed();
    placed.add(drawn, 0, down);
    float slant = character.getItalic();
    placed.setWidth(character.getWidth() + slant);
    boolean stacked = place == 'l' || (place == 'd' && style == TeXConstants.STYLE_DISPLAY);
    if (stacked) stack(placed, slant, environment);
    else beside(placed, slant, environment);
    return placed;
  }

  private void stack(Placed sign, float slant, TeXEnvironment environment) {
    var font = environment.getTeXFont();
    int style = environment.getStyle();
    var over = upper == null ? null : upper.createBox(environment.supStyle());
    var under = lower == null ? null : lower.createBox(environment.subStyle());
    float width = sign.getWidth();
    if (over != null) width = Math.max(width, over.getWidth());
    if (under != null) width = Math.max(width, under.getWidth());
    sign.moveRight((width - sign.getWidth()) / 2);
    float top = sign.getHeight();
    float bottom = sign.getDepth();
    if (over != null) {
      float gap =
          Math.max(font.getBigOpSpacing1(style), font.getBigOpSpacing3(style) - over.getDepth());
      sign.add(over, (width - over.getWidth() + slant) / 2, -(top + gap + over.getDepth()));
      sign.setHeight(sign.getHeight() + font.getBigOpSpacing5(style));
    }
    if (under != null) {
      float gap =
          Math.max(font.getBigOpSpacing2(style), font.getBigOpSpacing4(style) - under.getHeight());
      sign.add(under, (width - under.getWidth() - slant) / 2, bottom + gap + under.getHeight());
      sign.setDepth(sign.getDepth() + font.getBigOpSpacing5(style));
    }
    sign.setWidth(width);
  }

  private void beside(Placed sign, float slant, TeXEnvironment environment) {
    var font = environment.getTeXFont();
    int style = environment.getStyle();
    var superior = environment.supStyle();
    var inferior = environment.subStyle();
    var high = upper == null ? null : upper.createBox(superior);
    var low = lower == null ? null : lower.createBox(inferior);
    float xHeight = Math.abs(font.getXHeight(style, font.getMuFontId()));
    float right = sign.getWidth();
    float up = 0;
    if (high != null) {
      up = Math.max(raised(font, style), high.getDepth() + xHeight / 4);
      up = Math.max(up, sign.getHeight() - font.getSupDrop(superior.getStyle()));
    }
    if (low != null) {
      float down = sign.getDepth() + font.getSubDrop(inferior.getStyle());
      if (high == null) {
        down = Math.max(down, Math.max(font.getSub1(style), low.getHeight() - 0.8f * xHeight));
      } else {
        down = Math.max(down, font.getSub2(style));
        float between = up - high.getDepth() + down - low.getHeight();
        down += Math.max(0, 4 * font.getDefaultRuleThickness(style) - between);
      }
      sign.add(low, right - slant, down);
      sign.setWidth(right - slant + low.getWidth() + SCRIPT_SPACE);
    }
    if (high != null) {
      sign.add(high, right, -up);
      sign.setWidth(Math.max(sign.getWidth(), right + high.getWidth() + SCRIPT_SPACE));
    }
  }

  private static float raised(TeXFont font, int style) {
    return style == TeXConstants.STYLE_DISPLAY ? font.getSup1(style) : font.getSup2(style);
  }

  /// Boxes where they were put, x from the left and y down from the baseline.
  private static final class Placed extends Box {
    private record Part(Box box, float x, float y) {}

    private final List<Part> parts = new ArrayList<>();

    void add(Box box, float x, float y) {
      parts.add(new Part(box, x, y));
      setHeight(Math.max(getHeight(), box.getHeight() - y));
      setDepth(Math.max(getDepth(), box.getDepth() + y));
    }

    void moveRight(float distance) {
      parts.replaceAll(part -> new Part(part.box(), part.x() + distance, part.y()));
    }

    @Override
    public void draw(Graphics2D canvas, float x, float y) {
      for (var part : parts) part.box().draw(canvas, x + part.x(), y + part.y());
    }

    @Override
    public int getLastFontId() {
      return NO_FONT;
    }
  }
}
