package viva.math;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.TeXEnvironment;

/// Words in a script the engine has no font for, with the advances of a font of the system: the
/// engine's own would push full-width punctuation together.
final class SystemText extends Atom {
  /// Simplified Chinese first: elsewhere the same character may have another shape.
  private static final List<String> FAMILIES =
      List.of(
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "Noto Sans SC",
          "Microsoft YaHei",
          "PingFang SC",
          "Hiragino Sans GB",
          "WenQuanYi Micro Hei",
          "SimSun");

  /// Formulas are set a little larger than the text around; their words should not be.
  private static final float SIZE = 0.95f;

  private static final int EM = 100;

  private static final Font FONT = font();

  private final String words;

  SystemText(String words) {
    this.words = words;
  }

  /// The words from four hexadecimal digits for each character.
  static String decoded(String hex) {
    var words = new StringBuilder();
    for (int i = 0; i + 4 <= hex.length(); i += 4)
      words.append((char) HexFormat.fromHexDigits(hex, i, i + 4));
    return words.toString();
  }

  @Override
  public Box createBox(TeXEnvironment environment) {
    return new Words(words, DefaultTeXFont.getSizeFactor(environment.getStyle()) * SIZE / EM);
  }

  private static Font font() {
    var installed =
        Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    var family = FAMILIES.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
    return new Font(family, Font.PLAIN, EM);
  }

  private static final class Words extends Box {
    private final TextLayout layout;
    private final float scale;

    Words(String words, float scale) {
      this.scale = scale;
      var font = FONT.canDisplayUpTo(words) < 0 ? FONT : new Font(Font.SANS_SERIF, Font.PLAIN, EM);
      layout = new TextLayout(words, font, Outliner.UNHINTED);
      var ink = layout.getBounds();
      setWidth(layout.getAdvance() * scale);
      setHeight((float) Math.max(0, -ink.getMinY()) * scale);
      setDepth((float) Math.max(0, ink.getMaxY()) * scale);
    }

    @Override
    public void draw(Graphics2D canvas, float x, float y) {
      var at = new AffineTransform(scale, 0, 0, scale, x, y);
      canvas.fill(layout.getOutline(at));
    }

    @Override
    public int getLastFontId() {
      return 0;
    }
  }
}
