package viva.math;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a canvas must have and no formula uses. Hints are let pass; anything else would be our
/// mistake.
abstract class StillGraphics extends Graphics2D {
  @Override
  public boolean drawImage(Image a, AffineTransform b, ImageObserver c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawImage(BufferedImage a, BufferedImageOp b, int c, int d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRenderedImage(RenderedImage a, AffineTransform b) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRenderableImage(RenderableImage a, AffineTransform b) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawString(String a, int b, int c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawString(String a, float b, float c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawString(AttributedCharacterIterator a, int b, int c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawString(AttributedCharacterIterator a, float b, float c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hit(Rectangle a, Shape b, boolean c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setComposite(Composite a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPaint(Paint a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setRenderingHint(RenderingHints.Key a, Object b) {}

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key a) {
    return null;
  }

  @Override
  public void setRenderingHints(Map<?, ?> a) {}

  @Override
  public void addRenderingHints(Map<?, ?> a) {}

  @Override
  public RenderingHints getRenderingHints() {
    return new RenderingHints(Map.of());
  }

  @Override
  public void translate(int a, int b) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void shear(double a, double b) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void transform(AffineTransform a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Paint getPaint() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Composite getComposite() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setBackground(Color a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Color getBackground() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clip(Shape a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics create() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPaintMode() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setXORMode(Color a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FontMetrics getFontMetrics(Font a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Rectangle getClipBounds() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clipRect(int a, int b, int c, int d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setClip(int a, int b, int c, int d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Shape getClip() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setClip(Shape a) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void copyArea(int a, int b, int c, int d, int e, int f) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawLine(int a, int b, int c, int d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clearRect(int a, int b, int c, int d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRoundRect(int a, int b, int c, int d, int e, int f) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillRoundRect(int a, int b, int c, int d, int e, int f) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawOval(int a, int b, int c, int d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillOval(int a, int b, int c, int d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawPolyline(int[] a, int[] b, int c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawPolygon(int[] a, int[] b, int c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillPolygon(int[] a, int[] b, int c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, ImageObserver d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, int d, int e, ImageObserver f) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, Color d, ImageObserver e) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, int d, int e, Color f, ImageObserver g) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(
      Image a, int b, int c, int d, int e, int f, int g, int h, int i, ImageObserver j) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(
      Image a, int b, int c, int d, int e, int f, int g, int h, int i, Color j, ImageObserver k) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void dispose() {}

  @Override
  public void drawGlyphVector(GlyphVector a, float b, float c) {
    throw new UnsupportedOperationException();
  }
}
