package viva.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which dollars and brackets hold a formula.
class MathRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      textBlock =
          """
          # the text                                      ¦ its formulas, display ones in brackets
          let $x$ be                                      ¦ x
          损失$L$下降                                      ¦ L
          blanks $ x_i $ as people write                  ¦ x_i
          blank before $x_i $, and after $ y_i$           ¦ x_i; y_i
          signs $-$1 and $+$2                             ¦ -; +
          a digit behind $n^2$3                           ¦ n^2
          $a_1$ and $b*c*d$ and $e_2$                     ¦ a_1; b*c*d; e_2
          $x < y$ and $<s>$ is no tag                     ¦ x < y; <s>
          rows $a \\\\ b$ keep their ends                 ¦ a \\\\ b
          $\\text{损失} = 1$                              ¦ \\text{损失} = 1
          $$E = mc^2$$                                    ¦ [E = mc^2]
          in the line $$a+b$$ as well                     ¦ [a+b]
          after it $$a+b$$。再说                           ¦ [a+b]
          \\(x+y\\) and \\[z^2\\]                         ¦ x+y; [z^2]
          $`a_b`$ of GitLab                               ¦ a_b
          bold **$x$：**文本                               ¦ x
          ## heading $x$                                  ¦ x
          [link $x$](a.md)                                ¦ x
          5$ here and 6$ there                            ¦
          costs $5 and $6 each                            ¦
          from $1,000 to $2,000                           ¦
          echo $HOME:$PATH                                ¦
          ${a} and ${b}                                   ¦
          `$x$` is code                                   ¦
          an escaped \\$x\\$ is none                      ¦
          one $ alone                                     ¦
          an unclosed $$ swallows nothing, $x$ is found   ¦ x
          \\(注\\) and \\[1\\] are brackets               ¦
          这里花了$3，那里花了$4                           ¦
          """)
  void aFormulaIsToldFromMoneyShellAndProse(String text, String formulas) {
    assertThat(formulas(text)).isEqualTo(formulas == null ? "" : formulas);
  }

  @Test
  void aDisplayFormulaMayStandRightUnderText() {
    assertThat(Markdown.parse("如下\n$$\na_1 * b\n\n+ c * d\n$$\n其中"))
        .isEqualTo(
            new Document(
                List.of(words("如下"), new Block.Formula("a_1 * b\n\n+ c * d"), words("其中"))));
  }

  @Test
  void anUnclosedDisplayFormulaSwallowsNothing() {
    assertThat(PlainText.of(Markdown.parse("$$\na\n\n# 标题\n\n- 一"))).isEqualTo("$$ a\n标题\n一");
  }

  @Test
  void aFormulaInAQuoteLosesTheQuotesSigns() {
    assertThat(Markdown.parse("> $$\n> a\n> b\n> $$"))
        .isEqualTo(new Document(List.of(new Block.Quote(List.of(new Block.Formula("a\nb"))))));
  }

  @Test
  void barsWithinFormulasDoNotEndACell() {
    assertThat(Markdown.parse("| a | b |\n|---|---|\n| $P(Y|\\theta)$ | $|x|$ |").blocks())
        .isEqualTo(
            List.of(
                new Block.Table(
                    List.of(Block.Alignment.NONE, Block.Alignment.NONE),
                    List.of(cell(new Inline.Text("a")), cell(new Inline.Text("b"))),
                    List.of(
                        List.of(
                            cell(new Inline.Formula("P(Y|\\theta)", false)),
                            cell(new Inline.Formula("|x|", false)))))));
  }

  @Test
  void fencedCodeHoldsNoFormula() {
    assertThat(Markdown.parse("```sh\necho $a $b\n```").blocks())
        .isEqualTo(List.of(new Block.Code("sh", "echo $a $b")));
  }

  private static Block words(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text)));
  }

  private static Block.Cell cell(Inline inline) {
    return new Block.Cell(List.of(inline));
  }

  private static String formulas(String text) {
    return Markdown.formulas(Markdown.parse(text)).stream()
        .map(f -> f.display() ? "[" + f.tex() + "]" : f.tex())
        .collect(Collectors.joining("; "));
  }
}
