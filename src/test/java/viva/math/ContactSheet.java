package viva.math;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Scanner;
import javax.imageio.ImageIO;

/// Draws formulas on one picture, to be looked at. Arguments: where to write the PNG, then, if not
/// the sample, the formulas. The thin lines are the baseline and the box.
class ContactSheet {
  private static final int CELL_WIDTH = 560;
  private static final int COLUMNS = 3;
  private static final double EM = 26;

  private static final List<String> SAMPLE =
      """
      a^2+b^2=c^2,\\quad x_i^2,\\ f'(x),\\ f''^2
      \\frac{1}{2}+\\frac{a+b}{c-d}\\cdot\\frac{\\frac{x}{y}}{z}
      \\sqrt{x^2+\\sqrt[3]{\\frac{a}{b}}}
      \\sum_{i=1}^{n}i=\\frac{n(n+1)}{2}
      \\int_0^\\infty e^{-x^2}\\,dx=\\frac{\\sqrt\\pi}{2}
      \\lim_{n\\to\\infty}\\left(1+\\frac1n\\right)^n=e
      \\prod_{k=1}^K\\bigcup_{i\\in I}A_i\\oint\\iint
      \\operatorname{softmax}(z)_i=\\frac{e^{z_i}}{\\sum_j e^{z_j}}
      \\mathrm{Attention}(Q,K,V)=\\mathrm{softmax}\\!\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V
      \\arg\\max_{\\theta}\\ \\mathbb{E}_{x\\sim p}\\left[\\log p_\\theta(x)\\right]
      \\begin{pmatrix}1&0&-1\\\\0&1&0\\\\-1&0&1\\end{pmatrix}
      \\begin{bmatrix}a_{11}&\\cdots&a_{1n}\\\\\\vdots&\\ddots&\\vdots\\\\a_{m1}&\\cdots&a_{mn}\\end{bmatrix}
      \\begin{vmatrix}a&b\\\\c&d\\end{vmatrix}=ad-bc
      \\left[\\begin{array}{cc|c}1&2&3\\\\4&5&6\\end{array}\\right]
      f(x)=\\begin{cases}x^2&\\text{若 }x\\ge 0\\\\-x&\\text{否则}\\end{cases}
      \\begin{aligned}a&=b+c\\\\&=\\frac{d}{e}+f\\\\x&\\le y\\end{aligned}
      \\begin{align}L&=\\sum_i(y_i-\\hat y_i)^2\\tag{1}\\\\&\\approx 0\\end{align}
      \\begin{gathered}a=b\\\\c+d=e\\end{gathered}
      \\begin{eqnarray}x&=&y\\\\&=&z\\end{eqnarray}
      P(\\text{你好，世界！}\\mid\\text{猫})=0.02
      损失函数=-\\sum_{i}y_i\\log\\hat{y}_i
      \\text{准确率}=\\frac{\\text{正确数}}{\\text{总数}}\\times 100\\%
      \\underbrace{a+b+\\cdots+z}_{26\\text{ 项}}+\\overbrace{x+y}^{n}
      𝑥_{1:𝐿}\\in ℝ^{d},\\ α≤β≠γ,\\ 𝐖𝒙+𝒃
      \\nabla_\\theta J(\\theta),\\ \\partial_x f,\\ \\hbar,\\ \\ell,\\ \\Re z
      \\alpha\\beta\\gamma\\delta\\epsilon\\varepsilon\\zeta\\eta\\theta\\vartheta\\iota\\kappa\\lambda\\mu
      \\nu\\xi\\pi\\varpi\\rho\\varrho\\sigma\\tau\\upsilon\\phi\\varphi\\chi\\psi\\omega\\Gamma\\Delta\\Omega
      \\mathbf{W}\\boldsymbol{\\mu}\\mathbb{R}\\mathcal{L}\\mathscr{F}\\mathfrak{g}\\mathsf{S}\\mathtt{T}\\mathit{head}
      \\hat{x}\\bar{y}\\tilde{z}\\vec{v}\\dot{a}\\ddot{b}\\widehat{abc}\\widetilde{xyz}\\overline{A+B}
      \\overrightarrow{AB}\\ \\overleftarrow{CD}\\ \\underline{xy}\\ \\check{s}\\ \\mathring{a}
      \\left(\\left[\\left\\{\\left|\\left\\|x\\right\\|\\right|\\right\\}\\right]\\right)
      \\left\\langle\\frac{a}{b}\\middle|\\psi\\right\\rangle\\ \\left\\lfloor\\frac12\\right\\rfloor\\ \\lceil x\\rceil
      \\big(\\Big(\\bigg(\\Bigg(x\\Bigg)\\bigg)\\Big)\\big)
      A\\xrightarrow{f}B\\xleftarrow[g]{\\text{long}}C\\xrightarrow[\\text{下}]{\\text{上面的字}}D
      A\\implies B\\iff C\\Rightarrow D\\mapsto E\\to F
      x\\not=y,\\ a\\notin B,\\ A\\not\\subset C,\\ \\nexists
      \\binom{n}{k}=\\frac{n!}{k!(n-k)!},\\ {n\\choose k}
      \\color{red}{x}+\\textcolor{blue}{y^2}+\\color{#080}z
      \\boxed{E=mc^2}\\ \\colorbox{yellow}{注意}\\ \\fcolorbox{red}{white}{box}
      \\cancel{x}\\ \\bcancel{y}\\ \\xcancel{zz}\\ \\sout{text}
      \\sum_{\\substack{i<n\\\\j\\ne i}}a_{ij},\\ \\sum\\nolimits_i\\ \\int\\limits_a^b
      x\\equiv y\\pmod{n},\\ a\\bmod b
      10{,}000,\\ 3.14,\\ 1\\,234,\\ f(a,b),\\ \\{1,2,...,n\\}
      \\newcommand{\\R}{\\mathbb{R}}\\newcommand{\\n}[1]{\\lVert#1\\rVert}\\n{x}\\in\\R
      \\text{if }x=1\\text{ then \\textbf{bold} and \\textit{it}, e.g. (a+b): 50\\%}
      \\mathrm{KL}(p\\|q)=\\sum_x p(x)\\log\\frac{p(x)}{q(x)}
      W_{\\text{新}}=W_{\\text{旧}}-\\eta\\nabla L
      \\sigma(x)=\\frac{1}{1+e^{-x}},\\ \\tanh x,\\ \\ln x,\\ \\log_2 n
      O(n\\log n),\\ \\Theta(n^2),\\ \\mathcal{O}(1)
      \\begin{array}{|c|c|}\\hline a&b\\\\\\hline c&d\\\\\\hline\\end{array}
      \\left.\\frac{\\partial f}{\\partial x}\\right|_{x=0}
      \\det\\begin{bmatrix}\\frac{a}{b}&x^2\\\\\\sum_i a_i&1\\end{bmatrix}
      \\left\\{\\begin{array}{l}x+y=1\\\\x-y=3\\end{array}\\right.
      \\overset{\\text{def}}{=}\\ \\underset{x}{\\min}\\ \\stackrel{?}{=}\\ \\varinjlim
      a\\pm b\\times c\\div d\\cdot e\\otimes f\\oplus g\\odot h
      \\forall x\\exists y:\\ x\\le y\\land y\\ge z\\lor\\neg p
      \\cos^2\\theta+\\sin^2\\theta=1
      \\dfrac{\\tfrac12}{\\cfrac{1}{1+\\cfrac{1}{x}}}
      \\text{查询}Q\\in\\mathbb{R}^{n\\times d}，\\text{键}K
      \\ddots\\vdots\\cdots\\ldots\\ \\infty\\ \\emptyset\\ \\angle\\ \\triangle\\ \\star
      """
          .lines()
          .toList();

  static void main(String[] arguments) throws IOException {
    var formulas = Formulas.create();
    var sheet = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : SAMPLE;
    var shapes = sheet.stream().map(tex -> formulas.shape(tex, true)).toList();
    int rows = (shapes.size() + COLUMNS - 1) / COLUMNS;
    var tops = new int[rows + 1];
    for (int r = 0; r < rows; r++) {
      double tallest = 2;
      for (int i = r * COLUMNS; i < Math.min(shapes.size(), (r + 1) * COLUMNS); i++)
        if (shapes.get(i) instanceof Shape.Outlines o)
          tallest = Math.max(tallest, o.height() + o.depth());
      tops[r + 1] = tops[r] + (int) (tallest * EM) + 22;
    }
    var picture = new BufferedImage(CELL_WIDTH * COLUMNS, tops[rows], BufferedImage.TYPE_INT_RGB);
    var canvas = picture.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    for (int i = 0; i < shapes.size(); i++)
      draw(shapes.get(i), canvas, i % COLUMNS * CELL_WIDTH + 12, tops[i / COLUMNS] + 8);
    ImageIO.write(picture, "png", new File(arguments[0]));
  }

  private static void draw(Shape shape, Graphics2D canvas, int x, int y) {
    switch (shape) {
      case Shape.Refused(var reason) -> {
        canvas.setColor(Color.RED);
        canvas.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 12));
        canvas.drawString(reason, x, y + 20);
      }
      case Shape.Outlines o -> {
        int baseline = y + (int) Math.round(o.height() * EM);
        canvas.setColor(new Color(0xd8e4f0));
        canvas.drawLine(x, baseline, x + (int) (o.width() * EM), baseline);
        canvas.drawRect(x, y, (int) (o.width() * EM), (int) ((o.height() + o.depth()) * EM));
        var at = AffineTransform.getTranslateInstance(x, baseline);
        at.scale(EM / Shape.UNITS_PER_EM, EM / Shape.UNITS_PER_EM);
        for (var path : o.paths()) {
          canvas.setColor(path.colour().map(Color::decode).orElse(Color.BLACK));
          canvas.fill(at.createTransformedShape(outline(path.svg())));
        }
      }
    }
  }

  /// The outline that SVG path text of absolute M, L, Q, C and Z describes.
  static Path2D outline(String svg) {
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    var scanner = new Scanner(svg.replaceAll("([MLQCZ])", " $1 ").replace("-", " -"));
    while (scanner.hasNext()) {
      switch (scanner.next()) {
        case "M" -> outline.moveTo(scanner.nextInt(), scanner.nextInt());
        case "L" -> outline.lineTo(scanner.nextInt(), scanner.nextInt());
        case "Q" ->
            outline.quadTo(
                scanner.nextInt(), scanner.nextInt(), scanner.nextInt(), scanner.nextInt());
        case "C" ->
            outline.curveTo(
                scanner.nextInt(),
                scanner.nextInt(),
                scanner.nextInt(),
                scanner.nextInt(),
                scanner.nextInt(),
                scanner.nextInt());
        default -> outline.closePath();
      }
    }
    return outline;
  }
}
