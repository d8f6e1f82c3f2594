package viva.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import viva.math.plain.PlainFormula;

class PlainFormulaTest {
  /// What a list can spare for one row; the slowest of the hostile needs a tenth.
  private static final double LONGEST_MILLIS = 200;

  @TestFactory
  Stream<DynamicTest> aWholeFormulaIsALineOfText() {
    return rows(
        """
        \\frac{QK^\\top}{\\sqrt{d_k}} ⇛ QKᵀ/√dₖ
        \\mathrm{softmax}\\left(\\frac{QK^T}{\\sqrt{d_k}}\\right)V ⇛ softmax(QKᵀ/√dₖ)V
        L=-\\sum_{i=1}^{n} y_i\\log\\hat{y}_i ⇛ L = −∑ᵢ₌₁ⁿ yᵢ log ŷᵢ
        \\mathrm{KL}(p\\|q)=\\int p(x)\\log\\frac{p(x)}{q(x)}\\,dx ⇛ KL(p‖q) = ∫ p(x) log p(x)/q(x) dx
        P(A \\mid B) = \\frac{P(B|A)P(A)}{P(B)} ⇛ P(A | B) = P(B|A)P(A)/P(B)
        \\theta_{t+1} \\gets \\theta_t - \\eta\\nabla_\\theta J(\\theta) ⇛ θₜ₊₁ ← θₜ−η∇_θ J(θ)
        \\max_\\theta \\mathbb{E}_{x\\sim p}[\\log D(x)] ⇛ max_θ E_(x∼p)[log D(x)]
        \\lim_{x\\to 0}\\frac{\\sin x}{x}=1 ⇛ lim_(x→0) (sin x)/x = 1
        O(n \\log n) \\quad \\forall x \\in \\mathbb{N} ⇛ O(n log n) ∀x ∈ ℕ
        n \\equiv 1 \\pmod{4} ⇛ n ≡ 1 (mod 4)
        """);
  }

  @TestFactory
  Stream<DynamicTest> signsAreCharacters() {
    return rows(
        """
        a \\times b \\cdot c \\pm d ⇛ a×b·c±d
        a \\le b \\ne c \\approx d ⇛ a ≤ b ≠ c ≈ d
        a\\to b \\Rightarrow c \\implies d ⇛ a → b ⇒ c ⟹ d
        \\mu\\epsilon\\Omega\\infty ⇛ μϵΩ∞
        x \\not= y \\not\\in z ⇛ x ≠ y ∉ z
        a := b ⇛ a := b
        \\langle u, v\\rangle ⇛ ⟨u, v⟩
        1,000 ⇛ 1,000
        a \\ldots b ⇛ a…b
        50\\% ⇛ 50%
        """);
  }

  @TestFactory
  Stream<DynamicTest> scriptsAreSmallWhereAllOfTheirCharactersCanBe() {
    return rows(
        """
        x_i^2 ⇛ xᵢ²
        W^{(l)} h_{t-1} ⇛ W⁽ˡ⁾hₜ₋₁
        x^{\\top} ⇛ xᵀ
        90^\\circ ⇛ 90°
        f'(x^*) ⇛ f′(x*)
        W_Q K ⇛ W_Q K
        d_\\text{head} ⇛ d_head
        x_{i,j} ⇛ x_(i,j)
        e^{-x^2/2} ⇛ e^(−x²/2)
        e^{\\lambda X} ⇛ e^(λX)
        \\mathbb{R}^{n\\times d} ⇛ ℝ^(n×d)
        a \\overset{\\text{def}}{=} b ⇛ a =ᵈᵉᶠ b
        \\underset{\\theta}{\\operatorname{arg\\,max}} p ⇛ arg max_θ p
        x \\xrightarrow{f} y ⇛ x →ᶠ y
        """);
  }

  @TestFactory
  Stream<DynamicTest> fractionsAndRootsHaveBracketsWhereTheyNeedThem() {
    return rows(
        """
        \\frac{a+b}{c} ⇛ (a+b)/c
        \\frac1n\\sum_i (x_i) ⇛ 1/n ∑ᵢ (xᵢ)
        \\frac{1}{2n} ⇛ 1/(2n)
        \\frac{-x}{y} ⇛ −x/y
        \\frac{\\partial L}{\\partial w_i} ⇛ ∂L/∂wᵢ
        \\frac12mv^2 ⇛ 1/2 mv²
        \\frac{a}{\\frac{b}{c}} ⇛ a/(b/c)
        \\frac{u\\cdot v}{\\|u\\|\\|v\\|} ⇛ u·v/(‖u‖‖v‖)
        {a+b \\over c} ⇛ (a+b)/c
        \\binom{n}{k} ⇛ C(n, k)
        \\sqrt{x}y ⇛ √x y
        \\sqrt{x^2} ⇛ √(x²)
        \\sqrt[3]{2\\pi} ⇛ ³√(2π)
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatOnlyDrawingNeedsIsLeftOut() {
    return rows(
        """
        \\mathbf{h}_t ⇛ hₜ
        \\mathcal{L}(\\mathcal{D}) ⇛ ℒ(D)
        \\boldsymbol{\\beta} ⇛ β
        \\text{if $x_i>0$ then} ⇛ if xᵢ > 0 then
        x\\text{ 若 }y ⇛ x 若 y
        \\hat{x}_i \\bar{y} \\vec{v} ⇛ xˆᵢȳv
        \\frac{\\hat{\\theta}_i}{\\tilde{\\theta}} ⇛ θˆᵢ/θ˜
        \\overline{AB} ⇛ AB
        \\Big[ x \\Big] ⇛ [x]
        \\left. x \\right| ⇛ x|
        \\set{x} \\braket{u|v} \\abs{z} ⇛ {x}⟨u|v⟩|z|
        \\color{red}{a}b \\textcolor{red}{c} ⇛ abc
        \\begin{bmatrix} a & b \\\\ c & d \\end{bmatrix} ⇛ [a, b; c, d]
        \\begin{cases} x, & x>0 \\\\ 0, & \\text{else} \\end{cases} ⇛ {x, x > 0; 0, else
        \\begin{aligned} a &= b \\\\ &= c \\end{aligned} ⇛ a = b; = c
        \\begin{array}{cc} a & b \\end{array} ⇛ a, b
        \\def\\a{\\mathbf{h}} \\a_t ⇛ hₜ
        \\foo{x} ⇛ foo x
        \\frac{a}{ ⇛ a/()
        x} ⇛ x
        \\sum_ ⇛ ∑
        """);
  }

  @Test
  void whatCannotBeReadStaysAsItIs() {
    var deep = "\\frac1{".repeat(500) + "x" + "}".repeat(500);
    assertThat(PlainFormula.of(deep)).isEqualTo(deep);
    assertThat(PlainFormula.of("\\def\\a{\\a}\\a")).isEqualTo("\\def\\a{\\a}\\a");
    var longest = "\\alpha ".repeat(2000);
    assertThat(PlainFormula.of(longest)).isEqualTo(longest);
  }

  @Test
  void hardlyAnyFormulaKeepsABackslash() {
    var formulas =
        CorpusEntry.shared().stream()
            .map(CorpusEntry::tex)
            .filter(tex -> !tex.contains("backslash") && !tex.contains("\\verb"))
            .toList();
    assumeThat(formulas).isNotEmpty();
    var left = formulas.stream().filter(tex -> PlainFormula.of(tex).contains("\\")).toList();
    assertThat(left).hasSizeLessThan(formulas.size() / 100);
  }

  @TestFactory
  Stream<DynamicTest> harmfulFormulasAreReadInTime() {
    return Hostile.inputs("/nowhere").entrySet().stream()
        .map(input -> dynamicTest(input.getKey(), () -> check(input)));
  }

  /// A formula and its line of text in each row.
  private static Stream<DynamicTest> rows(String table) {
    return table
        .lines()
        .map(row -> row.split(" ⇛ ", -1))
        .map(
            row ->
                dynamicTest(row[0], () -> assertThat(PlainFormula.of(row[0])).isEqualTo(row[1])));
  }

  private static void check(Map.Entry<String, String> input) {
    PlainFormula.of(input.getValue());
    long start = System.nanoTime();
    var plain = PlainFormula.of(input.getValue());
    double millis = (System.nanoTime() - start) / 1e6;
    assertThat(millis).isLessThan(LONGEST_MILLIS);
    assertThat(plain).hasSizeLessThanOrEqualTo(Math.max(100_000, input.getValue().length()));
  }
}
