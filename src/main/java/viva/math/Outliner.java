package viva.math;

import static viva.math.Shape.UNITS_PER_EM;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.math.Shape.Path;
import viva.math.token.Refusal;

/// Takes down what is painted as SVG path text, one path for each run of a colour.
final class Outliner extends StillGraphics {
  /// Stands for "the colour of the text around"; no author can name it.
  static final Color INK = new Color(0, 0, 0, 254);

  static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  /// More than this is no formula a reader could want.
  private static final int LONGEST = 500_000;

  /// The code of a glyph that Java will not draw.
  private static final int INVISIBLE = 0xFFFF;

  private final Map<Font, Map<Character, Shape>> glyphs;
  private final List<Path> paths = new ArrayList<>();
  private final StringBuilder path = new StringBuilder();
  private Color pathColour = INK;
  private int written;

  private AffineTransform transform = new AffineTransform();
  private Color colour = INK;
  private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
  private Stroke stroke = new BasicStroke(0.04f);

  /// @param glyphs outlines met before: kept by the caller, filled here
  Outliner(Map<Font, Map<Character, Shape>> glyphs) {
    this.glyphs = glyphs;
    transform.scale(UNITS_PER_EM, UNITS_PER_EM);
  }

  List<Path> paths() {
    endPath();
    return paths;
  }

  private void endPath() {
    if (path.isEmpty()) return;
    var named =
        pathColour.equals(INK)
            ? Optional.<String>empty()
            : Optional.of("#%06x".formatted(pathColour.getRGB() & 0xffffff));
    paths.add(new Path(path.toString(), named));
    written += path.length();
    path.setLength(0);
  }

  private void add(Shape shape, AffineTransform at) {
    if (!colour.equals(pathColour)) {
      endPath();
      pathColour = colour;
    }
    var p = new double[6];
    for (var i = shape.getPathIterator(at); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> append('M', p, 2);
        case PathIterator.SEG_LINETO -> append('L', p, 2);
        case PathIterator.SEG_QUADTO -> append('Q', p, 4);
        case PathIterator.SEG_CUBICTO -> append('C', p, 6);
        default -> path.append('Z');
      }
    }
    if (written + path.length() > LONGEST) throw new Refusal("the formula is too large");
  }

  private void append(char command, double[] numbers, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      long rounded = Math.round(numbers[i]);
      if (i > 0 && rounded >= 0) path.append(' ');
      path.append(rounded);
    }
  }

  @Override
  public void drawChars(char[] text, int offset, int length, int x, int y) {
    var known = glyphs.computeIfAbsent(font, _ -> new HashMap<>());
    var at = new AffineTransform(transform);
    at.translate(x, y);
    for (int i = offset; i < offset + length; i++)
      add(known.computeIfAbsent(text[i], this::outline), at);
  }

  private Shape outline(char c) {
    var glyph = font.createGlyphVector(UNHINTED, new char[] {c});
    if (glyph.getGlyphCode(0) == INVISIBLE) {
      // Java hides what is a control or a soft hyphen in Unicode; in the engine's fonts these
      // places hold Omega, otimes and others, and glyphs are in the order of their characters
      int next = font.createGlyphVector(UNHINTED, new char[] {(char) (c + 1)}).getGlyphCode(0);
      glyph = font.createGlyphVector(UNHINTED, new int[] {next - 1});
    }
    return glyph.getOutline();
  }

  @Override
  public void fill(Shape shape) {
    add(shape, transform);
  }

  @Override
  public void draw(Shape shape) {
    add(stroke.createStrokedShape(shape), transform);
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(new Arc2D.Float(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(new Arc2D.Float(x, y, width, height, start, extent, Arc2D.PIE));
  }

  @Override
  public void setColor(Color colour) {
    if (colour != null) this.colour = colour;
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setFont(Font font) {
    this.font = font;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    this.transform = new AffineTransform(transform);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return UNHINTED;
  }
}
