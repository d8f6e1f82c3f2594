package viva.markup.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import viva.markup.Document;
import viva.markup.Markdown;
import viva.markup.PlainText;

class ExcerptTest {
  private static final Document DOCUMENT =
      Markdown.parse(
          """
          # 注意力

          分数是 $\\frac{q^\\top k}{\\sqrt{d_k}}$ 的**缩放**值。

          $$
          \\mathrm{softmax}(QK^\\top)V
          $$

          1. 甲 $a_1$
          2. 乙 `b`
             - 丙

          | 名 | 式 |
          | --- | ---: |
          | 一 | $P(x|y)$ |
          | 二 | $2\\Phi$ |

          ```python
          x = 1
          y = 2
          ```

          末尾[^1]

          [^1]: 注
          """);

  private static String cut(int passage, int offset, int toPassage, int toOffset) {
    return MarkdownText.of(
        Excerpt.of(DOCUMENT, new Place(passage, offset), new Place(toPassage, toOffset)));
  }

  @Test
  void overTextFormulasListAndTableComesMarkdownWithTheExactTex() {
    assertThat(cut(1, 2, 8, 0))
        .isEqualTo(
            """
            是 $\\frac{q^\\top k}{\\sqrt{d_k}}$ 的**缩放**值。

            $$
            \\mathrm{softmax}(QK^\\top)V
            $$

            1. 甲 $a_1$
            2. 乙 `b`
               - 丙

            | 名 | 式 |
            | --- | ---: |\
            """);
    assertThat(cut(8, 0, 11, 9))
        .isEqualTo(
            """
            |  |  |
            | --- | ---: |
            | 一 | $P(x|y)$ |
            | 二 | $2\\Phi$ |\
            """);
  }

  @Test
  void wordsOfOnePassageAreJustWords() {
    assertThat(cut(0, 0, 0, 2)).isEqualTo("注意");
    assertThat(cut(0, 0, 0, 3)).isEqualTo("# 注意力");
    assertThat(cut(4, 0, 4, 1)).isEqualTo("乙");
    assertThat(cut(9, 0, 9, 1)).isEqualTo("$P(x|y)$");
    assertThat(cut(12, 0, 12, 5)).isEqualTo("```python\nx = 1\n```");
  }

  @Test
  void aFootnoteComesAlongWithItsReference() {
    assertThat(cut(13, 0, 13, 99)).isEqualTo("末尾[^1]\n\n[^1]: 注");
    assertThat(cut(13, 0, 13, 2)).isEqualTo("末尾");
  }

  @Test
  void placesBeyondTheEndAreTheEnd() {
    assertThat(cut(99, 0, 0, 0)).isEqualTo(MarkdownText.of(DOCUMENT));
    assertThat(cut(5, 999, 5, 999)).isEmpty();
    assertThat(cut(99, 0, 100, 7)).isEmpty();
  }

  @Test
  void textHasFormulasAsLatex() {
    var excerpt = Excerpt.of(DOCUMENT, new Place(2, 0), new Place(5, 1));
    assertThat(PlainText.of(excerpt))
        .isEqualTo("\\mathrm{softmax}(QK^\\top)V\n1. 甲 a_1\n2. 乙 b\n丙");
  }

  @Test
  void passagesAreCountedAsTheyAreRead() {
    assertThat(Passages.count(DOCUMENT)).isEqualTo(15);
  }
}
