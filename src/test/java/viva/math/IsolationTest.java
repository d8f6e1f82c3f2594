package viva.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One formula never changes another, though the layout engine has state that all share.
class IsolationTest {
  private static final List<String> MEDDLING =
      List.of(
          "10{,}000+{\\cdot}{=}{-}{+}{<}",
          "\\sum\\limits_i\\int\\limits_0\\max\\nolimits_x",
          "\\mathop{\\max}\\limits_x\\mathop{\\sum}\\nolimits_i",
          "\\lim\\nolimits_{x}\\prod\\nolimits_i",
          "\\mathrel{,}\\mathord{=}\\mathbin{<}\\mathopen{-}",
          "\\newcommand{\\alpha}{x}\\renewcommand{\\beta}{y}\\def\\frac{z}\\alpha",
          "\\definecolor{red}{rgb}{0,0,1}\\color{red}x",
          "\\let\\text\\mathbf\\text{abc}",
          "\\bf x\\rm y\\cal Z",
          "\\Huge x\\tiny y",
          "{\\bf x",
          "\\left(x",
          "\\color{blue}x\\begin{matrix}a",
          "\\DeclareMathOperator{\\log}{x}\\log");

  @Test
  void aFormulaIsDrawnTheSameWhateverWasDrawnBefore() {
    var before = Probes.drawn();
    var formulas = Formulas.create();
    for (var tex : MEDDLING) {
      formulas.shape(tex, false);
      formulas.shape(tex, true);
      assertThat(Probes.drawn()).as(tex).isEqualTo(before);
    }
  }

  @Test
  void noFormulaOfTheCorporaChangesAnother() {
    var corpora = CorpusEntry.shared();
    assumeTrue(!corpora.isEmpty());
    var before = Probes.drawn();
    var formulas = Formulas.create();
    for (int i = 0; i < corpora.size(); i++) {
      formulas.shape(corpora.get(i).tex(), corpora.get(i).display());
      // a change would last, so it is enough to look now and then
      if (i % 25 == 0 || i == corpora.size() - 1)
        assertThat(Probes.drawn()).as("within 25 of " + corpora.get(i).tex()).isEqualTo(before);
    }
  }

  @Test
  void theOrderOfFormulasDoesNotMatter() {
    var there = Formulas.create();
    var back = Formulas.create();
    var forwards = MEDDLING.stream().map(tex -> there.shape(tex, true)).toList();
    var backwards = MEDDLING.reversed().stream().map(tex -> back.shape(tex, true)).toList();
    assertThat(backwards.reversed()).isEqualTo(forwards);
  }
}
