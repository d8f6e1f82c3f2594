package viva.math.tex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.math.token.Refusal;

class RewriterTest {
  private static final String PIECES =
      "\\frac \\sqrt[ ] { } ^ _ & \\\\ \\left( \\r"
          + "ight) \\begin{matrix} \\end{matrix} \\text{ $ x 1 , 中 𝑥 ∑ \\sum \\limits \\color{red}"
          + " \\def\\a{ \\a # #1 % ~ ' \\n"
          + "ot \\hat \\verb| | \\char \\hspace{ 1em \\big \\middle \\tag{ \\hline \\operatorname"
          + " \\over \\r"
          + "oot \\of \\cases{";

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '§',
      textBlock =
          """
          a^2          ⇒ a^{2}
          x'^2         ⇒ x^{\\prime 2}
          a_\\text{b}   ⇒ a_{\\text{b}\\hspace{0.07em}}
          10{,}000     ⇒ 10\\mathord{,}000
          ...          ⇒ \\ldots
          50%          ⇒ 50\\%
          α≤β          ⇒ \\alpha \\leq \\beta
          𝐱²           ⇒ \\mathbf{x}^{2}
          x̂            ⇒ \\hat{x}
          中文         ⇒ \\vivatext{4e2d6587}
          i&lt;j       ⇒ i<j
          \\R           ⇒ \\mathbb{R}
          a\\\\b         ⇒ \\begin{gathered}a\\\\ b\\end{gathered}
          \\sum_i^n     ⇒ \\vivaoperator{sum}{d}{i}{n}
          \\int\\limits_0 ⇒ \\vivaoperator{int}{l}{0}{}
          \\left<x\\right> ⇒ \\left\\langle x\\right\\rangle
          \\color{red}{a}b ⇒ \\textcolor{#ff0000}{a}b
          \\textcolor[RGB]{0,128,255}{a} ⇒ \\textcolor{#0080ff}{a}
          \\not=        ⇒ \\neq
          \\cancel{x}   ⇒ \\vivastrike{c}{x}
          \\def\\a#1{#1+#1}\\a x ⇒ x+x
          \\root 3\\of x ⇒ \\sqrt[3]{x}
          \\hspace{18mu} ⇒ \\hspace{1.0000em}
          \\operatorname*{argmax}_x ⇒ \\mathop{\\mathrm{argmax}}_{x\\hspace{0.07em}}
          """)
  void eachFamilyIsRewritten(String tex, String rewritten) {
    assertThat(Rewriter.rewrite(tex, false).strip()).isEqualTo(rewritten);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          \\foo          ⇒ unknown command \\foo
          \\frac{a}      ⇒ an argument is missing
          {a            ⇒ a closing brace is missing
          a}            ⇒ a closing brace too many
          \\left(a       ⇒ \\right is missing
          \\color{nope}x ⇒ unknown colour nope
          \\hspace{1xx}  ⇒ not a length: 1xx
          \\begin{foo}   ⇒ unknown environment foo
          \\def\\a{\\a}\\a ⇒ \\a is expanded too often
          """)
  void whatIsRefusedSaysWhy(String tex, String reason) {
    assertThatThrownBy(() -> Rewriter.rewrite(tex, false))
        .isInstanceOf(Refusal.class)
        .hasMessage(reason);
  }

  @Test
  void anyStringIsRewrittenInBalanceOrRefused() {
    long seed = new Random().nextLong();
    for (var random : new Random[] {new Random(1), new Random(seed)})
      for (int i = 0; i < 3000; i++) check(i % 3 == 0 ? noise(random) : pieces(random), seed);
  }

  private static void check(String tex, long seed) {
    try {
      var rewritten = Rewriter.rewrite(tex, true);
      assertThat(Rewriter.rewrite(tex, true)).isEqualTo(rewritten);
      assertThat(depth(rewritten)).as("%s, seed %d", tex, seed).isZero();
      assertThat(rewritten.chars()).as("%s, seed %d", tex, seed).allMatch(c -> c < 0x80);
    } catch (Refusal refusal) {
      assertThat(refusal.getMessage()).as("%s, seed %d", tex, seed).isNotBlank();
    }
  }

  private static int depth(String tex) {
    int depth = 0;
    for (int i = 0; i < tex.length() && depth >= 0; i++) {
      if (tex.charAt(i) == '\\') i++;
      else if (tex.charAt(i) == '{') depth++;
      else if (tex.charAt(i) == '}') depth--;
    }
    return depth;
  }

  private static String noise(Random random) {
    var noise = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) noise.append((char) random.nextInt(0x10000));
    return noise.toString();
  }

  private static String pieces(Random random) {
    var pieces = PIECES.split(" ", -1);
    var tex = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) tex.append(pieces[random.nextInt(pieces.length)]);
    return tex.toString();
  }
}
