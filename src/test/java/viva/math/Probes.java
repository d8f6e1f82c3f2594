package viva.math;

import java.util.List;

/// Formulas of which each uses what another could have changed: limits, classes of signs, names.
class Probes {
  private static final List<String> TEX =
      List.of(
          "\\max_{x} a",
          "\\sum_{i}^n a",
          "\\int_0^1 x",
          "\\lim_{x} a",
          "\\log_2 x",
          "\\prod_i x\\bigcup_i A",
          "\\text{abc} x",
          "\\alpha+\\beta",
          "\\frac{a}{b}",
          "\\underbrace{a}_{b}",
          "\\operatorname{f}_x",
          "\\left(\\frac ab\\right)",
          "\\mathbf{x}\\boldsymbol{x}",
          "x\\cdot y",
          "x,y=1",
          "a-b<c",
          "\\color{red}x",
          "\\begin{matrix}a&b\\\\c&d\\end{matrix}");

  private Probes() {}

  /// How they are drawn now, by an engine that keeps nothing of them.
  static List<Shape> drawn() {
    var formulas = Formulas.create();
    return TEX.stream().map(tex -> formulas.shape(tex, true)).toList();
  }
}
